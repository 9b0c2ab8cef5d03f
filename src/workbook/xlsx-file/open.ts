import type { WorkbookReader } from '../workbook';
import { WorkbookError } from '../workbook-error';
import { decodeText } from './csv-decode';
import { readCsv } from './csv-reader';
import { csvSeparator } from './csv-separator';
import { contentKind, markupContent, oleContent } from './guard-content';
import { MOST_TEXT_BYTES } from './guard-limits';
import { readWorkbook } from './read-workbook';

/**
 * Opens a workbook or separated text from the bytes of a file. What it is, its content decides; the file's name gives
 * the sheet of a text its name, and lets a text of one column pass where it ends in .csv, .txt or .tsv.
 *
 * Runs in Node and in a browser, with no network, no file and no code made from strings. The bytes are not changed and
 * must not change while the reader is in use: sheets are parsed when they are asked for.
 *
 * Throws `WorkbookError` with the file's name as detail: `not-a-workbook` (an empty file too), `old-format`, `encrypted`,
 * `damaged`, `too-large`. The limits are in `guard-limits.ts`.
 */
export async function openWorkbookFile(bytes: Uint8Array, fileName: string): Promise<WorkbookReader> {
  const reader = await naming(fileName, () => open(bytes, fileName));
  return {
    listSheets: () => naming(fileName, () => reader.listSheets()),
    readGrid: (sheet) => naming(fileName, () => reader.readGrid(sheet)),
  };
}

function open(bytes: Uint8Array, fileName: string): WorkbookReader {
  switch (contentKind(bytes)) {
    case 'zip':
      return readWorkbook(bytes);
    case 'ole':
      throw new WorkbookError(oleContent(bytes));
    case 'other':
      return readCsv(columnsOfText(bytes, fileName), sheetName(fileName));
  }
}

/** The text of a file that can be read as columns. */
function columnsOfText(bytes: Uint8Array, fileName: string): string {
  if (bytes.length > MOST_TEXT_BYTES) throw new WorkbookError('too-large');
  const text = decodeText(bytes);
  if (text === null || text.trim() === '') throw new WorkbookError('not-a-workbook');
  const markup = markupContent(text);
  if (markup !== null) throw new WorkbookError(markup);
  if (!/\.(csv|txt|tsv)$/i.test(fileName) && csvSeparator(text) === null)
    throw new WorkbookError('not-a-workbook');
  return text;
}

/** As Excel names the sheet of a text file: the file's name without folder and ending. */
function sheetName(fileName: string): string {
  return fileName.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '') || fileName;
}

async function naming<T>(fileName: string, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof WorkbookError) || error.detail !== '') throw error;
    throw new WorkbookError(error.code, fileName, { cause: error });
  }
}
