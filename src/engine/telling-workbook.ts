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
    applyChanges: telling((changeSet) => workbook.applyChanges(changeSet)),
    drawSheets: telling((plans) => workbook.drawSheets(plans)),
    removeSheets: telling((names) => workbook.removeSheets(names)),
    writeDerivedColumns: telling((request) => workbook.writeDerivedColumns(request)),
    removeDerivedColumns: telling((sheet) => workbook.removeDerivedColumns(sheet)),
    makeTable: telling((list) => workbook.makeTable(list)),
    markFindings: telling((sheet, marks) => workbook.markFindings(sheet, marks)),
    unmarkFindings: telling((sheet) => workbook.unmarkFindings(sheet)),
    selectCell: async (sheet, row, column) => {
      await workbook.selectCell(sheet, row, column);
      onChange({ sheet, row, column });
    },
  };
}
