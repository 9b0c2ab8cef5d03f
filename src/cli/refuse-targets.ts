import { realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { WorkbookError } from '../workbook/workbook-error';
import type { ListArguments } from './arguments';
import { UsageError } from './usage-error';

/**
 * Refuses, before any work, to write over a file that is read, by whatever path one comes to it; to write result and
 * report to one file; and to write over an earlier result without `--force`. `output` is the result's file, if there is
 * to be one. Throws `UsageError` and `WorkbookError('exists')`.
 */
export async function refuseTargets(
  { input, coaches, profile, previous, layout, report, force }: ListArguments,
  output: string | null,
): Promise<void> {
  await refuseSources([input, coaches, profile, previous, layout], [output, report === '-' ? null : report]);
  const targets = [output, report === '-' ? null : report].filter((file) => file !== null);
  const [first, second] = targets;
  if (first !== undefined && second !== undefined && (await isSameFile(first, second)))
    throw new UsageError('report-is-output', path.basename(first));
  if (output !== null && !force) await refuseExisting([output]);
}

/** Refuses to write over a file that is read. Throws `UsageError`. */
export async function refuseSources(
  sources: readonly (string | null)[],
  targets: readonly (string | null)[],
): Promise<void> {
  for (const target of targets) {
    for (const source of sources) {
      if (target !== null && source !== null && (await isSameFile(target, source)))
        throw new UsageError('output-is-input', path.basename(source));
    }
  }
}

/** Refuses to write over files that are there. Throws `WorkbookError('exists')`. */
export async function refuseExisting(files: readonly string[]): Promise<void> {
  for (const file of files) {
    if (await exists(file)) throw new WorkbookError('exists', path.basename(file));
  }
}

async function exists(file: string): Promise<boolean> {
  return await stat(file).then(
    () => true,
    () => false,
  );
}

async function isSameFile(a: string, b: string): Promise<boolean> {
  const [realA, realB] = await Promise.all(
    [a, b].map((file) => realpath(file).catch(() => path.resolve(file))),
  );
  return realA === realB;
}
