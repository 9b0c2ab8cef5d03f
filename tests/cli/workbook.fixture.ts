import type { CellValue } from '../../src/core/model/cell';
import type { SheetPlan } from '../../src/core/sheets/sheet';
import { writeWorkbookFile } from '../../src/workbook/xlsx-file/write';

/** A sheet of bare cells. */
export interface Sheet {
  readonly name: string;
  readonly cells: readonly (readonly CellValue[])[];
}

/** The bytes of a workbook, by the real writer. */
export async function workbookBytes(sheets: readonly Sheet[]): Promise<Uint8Array> {
  return await writeWorkbookFile(sheets.map(plan), {
    title: '',
    creator: '',
    created: new Date(Date.UTC(2021, 2, 31)),
  });
}

function plan({ name, cells }: Sheet): SheetPlan {
  return {
    name,
    cells,
    columnWidths: [],
    formats: [],
    styles: [],
    tables: [],
    dataBars: [],
    links: [],
    merges: [],
    freeze: null,
    print: { landscape: false, repeatRows: null, repeatColumns: null, pagesWide: 1, footer: '' },
  };
}
