import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { WorkbookError } from '../workbook/workbook-error';

/** All bytes of a file. Throws `WorkbookError('not-found')` where it is no file or may not be read. */
export async function readWholeFile(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new WorkbookError('not-found', path.basename(file), { cause: error });
  }
}
