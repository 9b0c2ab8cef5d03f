import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { commandLine } from '../../src/cli/command-line';
import type { Surroundings } from '../../src/cli/surroundings';
import { openWorkbookFile } from '../../src/workbook/xlsx-file/open';
import { writeWorkbookFile } from '../../src/workbook/xlsx-file/write';
import type { Sheet } from './workbook.fixture';
import { workbookBytes } from './workbook.fixture';

export interface Told {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line with the real adapters, its streams caught and its clock standing at 31.3.2021 12.34. */
export async function tell(words: readonly string[], instead: Partial<Surroundings> = {}): Promise<Told> {
  const told = { stdout: '', stderr: '' };
  const into = (stream: keyof typeof told) => ({
    write: (text: string) => {
      told[stream] += text;
    },
  });
  const exitCode = await commandLine(words, {
    open: openWorkbookFile,
    write: writeWorkbookFile,
    stdout: into('stdout'),
    stderr: into('stderr'),
    now: () => new Date(2021, 2, 31, 12, 34),
    clock: () => 0,
    version: '9.8.7',
    ...instead,
  });
  return { exitCode, ...told };
}

/** A folder of one's own for the tests of a file; taken away after them. */
export function temporaryFolder(): {
  readonly path: (name: string) => string;
  readonly add: (name: string, content: string | Uint8Array | readonly Sheet[]) => Promise<string>;
} {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'omavalmentaja-'));
  });
  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
  });
  const pathOf = (name: string): string => path.join(folder, name);
  return {
    path: pathOf,
    add: async (name, content) => {
      const isBytes = typeof content === 'string' || content instanceof Uint8Array;
      await writeFile(pathOf(name), isBytes ? content : await workbookBytes(content));
      return pathOf(name);
    },
  };
}
