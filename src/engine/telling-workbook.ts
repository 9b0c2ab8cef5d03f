import type { SelectedCell } from '../app/pane/sheet-view';
import type { MemoryWorkbook } from '../workbook/memory/memory-workbook';

/** The same workbook, which tells of every change that is made through it, and of the cell that is to be shown. */
export function tellingWorkbook(
  workbook: MemoryWorkbook,
  onChange: (selected: SelectedCell | null) => void,
): MemoryWorkbook {
  const telling = <Args extends unknown[], Result>(perform: (...args: Args) => Promise<Result>) => {
    return async (...args: Args): Promise<Result> => {
      const result = await perform(...args);
      onChange(null);
      return result;
    };
  };
  return {
    ...workbook,
    applyChanges: telling(workbook.applyChanges),
    drawSheets: telling(workbook.drawSheets),
    removeSheets: telling(workbook.removeSheets),
    writeDerivedColumns: telling(workbook.writeDerivedColumns),
    removeDerivedColumns: telling(workbook.removeDerivedColumns),
    makeTable: telling(workbook.makeTable),
    markFindings: telling(workbook.markFindings),
    unmarkFindings: telling(workbook.unmarkFindings),
    selectCell: async (sheet, row, column) => {
      await workbook.selectCell(sheet, row, column);
      onChange({ sheet, row, column });
    },
  };
}
