import type { CellValue } from '../model/cell';
import { isBlank } from '../model/cell';
import { cellAt, formatAt } from '../model/grid';
import { valueOf } from '../model/judged-column';
import { fromSerial } from '../model/local-date';
import { isDateFormat } from '../model/number-format';
import type { OriginalColumn } from './client-columns';
import { DATE_SYSTEM_SHIFT } from './grid-sheet';
import type { SheetContext } from './sheet-context';
import { repeatsAnyOf } from './withheld-values';

/**
 * The cells of a client's row in the source as they go to the sheet of clients: as they stood, but for two things. What
 * a non-disclosure order withholds is replaced by a word that says so; dates of a workbook in the 1904 system are
 * shifted to ours. `withhold: false` is for a list that stays at home.
 */
export function originalCells(
  client: number,
  columns: readonly OriginalColumn[],
  context: SheetContext,
  { withhold = true } = {},
): CellValue[] {
  const { outcome, texts } = context;
  const isWithheld =
    withhold && outcome.basics.withheld[client] === 1 ? withheldCells(client, columns, context) : () => false;
  return columns.map((column) => {
    const value = cellOf(client, column, context);
    if (isWithheld(column, value)) return texts.withheld;
    return isShiftedDate(client, column, value, context) ? value + DATE_SYSTEM_SHIFT : value;
  });
}

function cellOf(client: number, { column }: OriginalColumn, { outcome }: SheetContext): CellValue {
  return cellAt(outcome.grid, outcome.list.rows[client]! - 1, column);
}

/**
 * Which cells of a row under a non-disclosure order are withheld: those of the columns that tell address, municipality
 * and phone, and cells of remarks and of unknown columns that repeat them.
 */
function withheldCells(
  client: number,
  columns: readonly OriginalColumn[],
  context: SheetContext,
): (column: OriginalColumn, value: CellValue) => boolean {
  const municipality = context.outcome.basics.municipality[client] ?? null;
  const repeats = repeatsAnyOf([
    ...columns
      .filter(({ withholdable }) => withholdable)
      .map((column) => cellOf(client, column, context))
      // An earlier run has withheld it: the word itself is no secret.
      .filter((value) => value !== context.texts.withheld),
    municipality === null ? null : context.municipalityName(municipality),
  ]);
  return ({ withholdable, field }, value) =>
    !isBlank(value) && (withholdable || ((field === null || field === 'notes') && repeats(value)));
}

/** True for a number of the 1904 system that is shown as a date or was read as one. */
function isShiftedDate(
  client: number,
  { column, field }: OriginalColumn,
  value: CellValue,
  { outcome: { grid, list } }: SheetContext,
): value is number {
  if (grid.dateSystem !== 1904 || typeof value !== 'number') return false;
  const date = fromSerial(value, 1904);
  const readAsDate =
    date !== null && field !== null && valueOf<unknown>(list.columns[field], client) === date;
  return readAsDate || isDateFormat(formatAt(grid, list.rows[client]! - 1, column));
}
