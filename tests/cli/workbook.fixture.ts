import type { CellValue } from '../../src/core/model/cell';
import { writeWorkbookFile } from '../../src/workbook/xlsx-file/write';
import { sheetOf } from '../contract/sheet.fixture';

/** A sheet of bare cells. */
export interface Sheet {
  readonly name: string;
  readonly cells: readonly (readonly CellValue[])[];
}

/** The bytes of a workbook, by the real writer. */
export async function workbookBytes(sheets: readonly Sheet[]): Promise<Uint8Array> {
  return await writeWorkbookFile(
    sheets.map(({ name, cells }) => sheetOf(name, cells)),
    {
      title: '',
      creator: '',
      created: new Date(Date.UTC(2021, 2, 31)),
    },
  );
}
