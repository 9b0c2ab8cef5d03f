import { copyFile, mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { WorkbookError } from '../workbook/workbook-error';

export interface OutputFile {
  readonly path: string;
  readonly content: Uint8Array | string;
}

/**
 * Writes files whole or not at all, all of them or none: each is written beside its place first and then renamed, and
 * where one cannot be renamed the earlier ones are put back. Missing folders are made. Throws
 * `WorkbookError('not-writable')` with the name of the file at fault.
 */
export async function writeWholeFiles(files: readonly OutputFile[]): Promise<void> {
  const temporary: string[] = [];
  const renamed: { readonly target: string; readonly before: string | null }[] = [];
  let current = '';
  try {
    for (const { path: target, content } of files) {
      current = target;
      await mkdir(path.dirname(target), { recursive: true });
      temporary.push(partOf(target));
      await writeFile(partOf(target), content);
    }
    for (const { path: target } of files) {
      current = target;
      const before = (await isFile(target)) ? `${partOf(target)}.before` : null;
      if (before !== null) {
        temporary.push(before);
        await copyFile(target, before);
      }
      await rename(partOf(target), target);
      renamed.push({ target, before });
    }
  } catch (error) {
    for (const { target, before } of renamed) {
      await (before === null ? rm(target) : rename(before, target));
    }
    throw new WorkbookError('not-writable', path.basename(current), { cause: error });
  } finally {
    await Promise.all(temporary.map((file) => rm(file, { force: true })));
  }
}

/** Beside its place: a file can be renamed only within one disk. */
function partOf(target: string): string {
  return `${target}.${process.pid}.part`;
}

async function isFile(file: string): Promise<boolean> {
  return await stat(file).then(
    (stats) => stats.isFile(),
    () => false,
  );
}
