import { WorkbookError } from '../workbook-error';
import { MOST_COLUMNS, MOST_ROWS } from './read-reference';
import { attribute, isSet } from './read-xml-text';

/** Collects which rows and columns of a sheet a person does not see. All indexes are 0-based. */
export interface Hidden {
  /** From `sheetFormatPr`: rows that have no element of their own are hidden. */
  sheetFormat(attributes: string): void;
  /** From `col`: a run of columns. Throws `damaged` for more runs than there are columns. */
  columns(attributes: string): void;
  /** From `row`. */
  row(row: number, attributes: string): void;
  rowsWithin(rowCount: number): ReadonlySet<number>;
  columnsWithin(columnCount: number): ReadonlySet<number>;
}

export function createHidden(): Hidden {
  const hiddenColumns = new Uint8Array(MOST_COLUMNS);
  const rows = new Map<number, boolean>();
  let hiddenByDefault = false;
  let runs = 0;

  return {
    sheetFormat(attributes) {
      hiddenByDefault = isSet(attributes, 'zeroHeight');
    },
    columns(attributes) {
      if (++runs > MOST_COLUMNS) throw new WorkbookError('damaged');
      if (!isSet(attributes, 'hidden') && !isZero(attributes, 'width')) return;
      hiddenColumns.fill(
        1,
        Number(attribute(attributes, 'min') ?? 1) - 1,
        Number(attribute(attributes, 'max') ?? 0),
      );
    },
    row(row, attributes) {
      const hidden = isSet(attributes, 'hidden') || isZero(attributes, 'ht');
      if (hidden || hiddenByDefault) rows.set(row, hidden);
    },
    rowsWithin(rowCount) {
      const hidden = new Set<number>();
      for (let row = 0; row < Math.min(rowCount, MOST_ROWS); row++) {
        if (rows.get(row) ?? hiddenByDefault) hidden.add(row);
      }
      return hidden;
    },
    columnsWithin(columnCount) {
      const hidden = new Set<number>();
      for (let column = 0; column < columnCount; column++)
        if (hiddenColumns[column] === 1) hidden.add(column);
      return hidden;
    },
  };
}

function isZero(attributes: string, name: string): boolean {
  const value = attribute(attributes, name);
  return value !== undefined && Number(value) === 0;
}
