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
  const parts = files.map((file) => ({
    ...file,
    part: `${file.path}.${process.pid}.part`,
    before: `${file.path}.${process.pid}.before`,
  }));
  const renamed: { readonly path: string; readonly before: string | null }[] = [];
  let current = '';
  try {
    for (const { path: target, part, content } of parts) {
      current = target;
      await mkdir(path.dirname(target), { recursive: true });
      await writeFile(part, content);
    }
    for (const { path: target, part, before } of parts) {
      current = target;
      const kept = (await isFile(target)) ? before : null;
      if (kept !== null) await copyFile(target, kept);
      await rename(part, target);
      renamed.push({ path: target, before: kept });
    }
  } catch (error) {
    for (const { path: target, before } of renamed) {
      await (before === null ? rm(target) : rename(before, target));
    }
    throw new WorkbookError('not-writable', path.basename(current), { cause: error });
  } finally {
    await Promise.all(
      parts.flatMap(({ part, before }) => [part, before]).map((file) => rm(file, { force: true })),
    );
  }
}

async function isFile(file: string): Promise<boolean> {
  return await stat(file).then(
    (stats) => stats.isFile(),
    () => false,
  );
}
