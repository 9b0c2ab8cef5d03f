import { mkdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
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

export interface OutputFile {
  readonly path: string;
  readonly content: Uint8Array | string;
}

/**
 * Writes files whole or not at all: all are written beside their places first and then renamed, so a failure leaves
 * neither half a file nor a changed one. Missing folders are made. Throws `WorkbookError('not-writable')`.
 */
export async function writeWholeFiles(files: readonly OutputFile[]): Promise<void> {
  const parts = files.map((file) => ({ ...file, part: `${file.path}.${process.pid}.part` }));
  try {
    for (const { path: target, part, content } of parts) {
      await mkdir(path.dirname(target), { recursive: true });
      await writeFile(part, content);
    }
    for (const { path: target, part } of parts) await rename(part, target);
  } catch (error) {
    await Promise.all(parts.map(({ part }) => rm(part, { force: true })));
    throw new WorkbookError('not-writable', files.map((file) => path.basename(file.path)).join(', '), {
      cause: error,
    });
  }
}

export async function exists(file: string): Promise<boolean> {
  return await stat(file).then(
    () => true,
    () => false,
  );
}

/** True where two paths lead to the same existing file. */
export async function isSameFile(a: string, b: string): Promise<boolean> {
  const [realA, realB] = await Promise.all(
    [a, b].map((file) => realpath(file).catch(() => path.resolve(file))),
  );
  return realA === realB;
}
