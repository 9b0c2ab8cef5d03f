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
  { input, coaches, profile, report, force }: ListArguments,
  output: string | null,
): Promise<void> {
  const sources = [input, coaches, profile].filter((file) => file !== null);
  const targets = [output, report === '-' ? null : report].filter((file) => file !== null);
  for (const target of targets) {
    for (const source of sources) {
      if (await isSameFile(target, source)) throw new UsageError('output-is-input', path.basename(source));
    }
  }
  const [first, second] = targets;
  if (first !== undefined && second !== undefined && (await isSameFile(first, second)))
    throw new UsageError('report-is-output', path.basename(first));
  if (output !== null && !force && (await exists(output)))
    throw new WorkbookError('exists', path.basename(output));
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
