import type { ListArguments } from './arguments';
import type { Surroundings } from './surroundings';
import { writeWholeFiles } from './write-whole-files';

/** The answer of a command that tells of plans: `lines`, and as JSON where `--report` asks for it. */
export async function tellOfPlan(
  answer: object,
  lines: readonly string[],
  { report, quiet }: ListArguments,
  stdout: Surroundings['stdout'],
): Promise<void> {
  const json = `${JSON.stringify(answer, null, 1)}\n`;
  if (report === '-') {
    stdout.write(json);
    return;
  }
  if (report !== null) await writeWholeFiles([{ path: report, content: json }]);
  if (!quiet) stdout.write(`${lines.join('\n')}\n`);
}
