import '../i18n/all-texts';
import { openWorkbookFile } from '../workbook/xlsx-file/open';
import { writeWorkbookFile } from '../workbook/xlsx-file/write';
import { commandLine } from './command-line';

declare const VERSION: string;

// A reader that has seen enough (`| head`) closes the pipe: that is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

void commandLine(process.argv.slice(2), {
  open: openWorkbookFile,
  write: writeWorkbookFile,
  stdout: process.stdout,
  stderr: process.stderr,
  now: () => new Date(),
  clock: () => performance.now(),
  version: VERSION,
}).then((exitCode) => {
  // Not process.exit: what stands in the pipes is still to be written.
  process.exitCode = exitCode;
});
