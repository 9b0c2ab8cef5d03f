import { cellKey } from '../../core/model/grid';
import { WorkbookError } from '../workbook-error';
import { MOST_FORMULA_TEXT } from './guard-limits';
import { sharedFormula } from './read-shared-formula';
import { attribute } from './read-xml-text';

/** Collects the formulas of a sheet; a cell that shares the formula of another gets its own text. */
export interface Formulas {
  /** `attributes` and `text` are those of `f`. Throws `too-large` where shared formulas would fill the memory. */
  add(row: number, column: number, attributes: string, text: string): void;
  readonly byCell: ReadonlyMap<number, string>;
}

export function createFormulas(): Formulas {
  const byCell = new Map<number, string>();
  const shared = new Map<string, (row: number, column: number) => string>();
  let room = MOST_FORMULA_TEXT;

  function derive(row: number, column: number, index: string): string {
    const text = shared.get(index)?.(row, column) ?? '';
    room -= text.length;
    if (room < 0) throw new WorkbookError('too-large');
    return text;
  }

  return {
    byCell,
    add(row, column, attributes, text) {
      const index = attribute(attributes, 't') === 'shared' ? (attribute(attributes, 'si') ?? '') : null;
      if (index !== null && text !== '') {
        const textAt = sharedFormula(text);
        shared.set(index, (toRow, toColumn) => textAt(toRow - row, toColumn - column));
      }
      const own = text === '' && index !== null ? derive(row, column, index) : text;
      if (own !== '') byCell.set(cellKey(row, column), own);
    },
  };
}
