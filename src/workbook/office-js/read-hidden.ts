/** Requirement set: ExcelApi 1.9. Syncs: 0 where nothing is hidden, else one for each 100,000 rows. */

const ROWS_AT_ONCE = 100_000;

export interface Hidden {
  readonly rows: ReadonlySet<number>;
  readonly columns: ReadonlySet<number>;
}

/**
 * The hidden rows and columns of a used range, whose `rowHidden`, `columnHidden` and place are loaded. Excel says `null`
 * where some are hidden and some are not; only then each is asked for.
 */
export async function readHidden(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  used: Excel.Range,
): Promise<Hidden> {
  const { rowIndex, columnIndex, rowCount, columnCount } = used;
  const rows = new Set<number>();
  const columns = new Set<number>();
  if (someHidden(used.columnHidden)) {
    const line = sheet.getRangeByIndexes(rowIndex, columnIndex, 1, columnCount);
    const answer = line.getColumnProperties({ columnHidden: true });
    await context.sync();
    answer.value.forEach((column, index) => {
      if (column.columnHidden === true) columns.add(columnIndex + index);
    });
  }
  if (someHidden(used.rowHidden)) {
    for (let first = 0; first < rowCount; first += ROWS_AT_ONCE) {
      const count = Math.min(ROWS_AT_ONCE, rowCount - first);
      const line = sheet.getRangeByIndexes(rowIndex + first, columnIndex, count, 1);
      const answer = line.getRowProperties({ rowHidden: true });
      await context.sync();
      answer.value.forEach((row, index) => {
        if (row.rowHidden === true) rows.add(rowIndex + first + index);
      });
    }
  }
  return { rows, columns };
}

/** The types say boolean; the documentation says null for a mixture. */
function someHidden(hidden: boolean | null): boolean {
  return hidden !== false;
}
