import type { RunRequest } from '../app/run';
import type { Language } from '../i18n/language';
import { commandTextsOf } from '../i18n/command-texts';
import type { Surroundings } from './surroundings';

const ERASE = '\r\u001b[2K';

export interface Progress {
  readonly tell: NonNullable<RunRequest['onStep']>;
  /** Takes the line away again. */
  readonly clear: () => void;
}

/** One line on a terminal that tells which step is going on; nothing with `quiet` or where stderr is no terminal. */
export function stepProgress(stderr: Surroundings['stderr'], quiet: boolean, language: Language): Progress {
  if (quiet || stderr.isTTY !== true) return { tell: () => undefined, clear: () => undefined };
  const { stages } = commandTextsOf(language).commandLine;
  return {
    tell: (step) => {
      // Too short to be told of.
      if (step !== 'enrich') stderr.write(`${ERASE}${stages[step]} …`);
    },
    clear: () => {
      stderr.write(ERASE);
    },
  };
}
