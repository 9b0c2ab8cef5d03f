import { CommandError } from '../app/command-error';
import type { Language } from '../i18n/language';
import { textsOf } from '../i18n/texts';
import { WorkbookError } from '../workbook/workbook-error';
import { UsageError } from './usage-error';

/** Exit codes, as docs and scripts rely on them. */
export const EXIT = { done: 0, incomplete: 1, usage: 2, refused: 3 } as const;

export interface Refusal {
  readonly sentence: string;
  readonly exitCode: number;
}

/**
 * What to tell of a failure, and the exit code. Only coded failures have a sentence of their own; anything else is a
 * fault of the program and is told without its message, which could hold cell content.
 */
export function refusalOf(error: unknown, language: Language): Refusal {
  const { errors } = textsOf(language);
  if (error instanceof UsageError) {
    return { sentence: errors.usage[error.code](error.detail), exitCode: EXIT.usage };
  }
  if (error instanceof CommandError) {
    const usage = error.code === 'no-such-profile' || error.code === 'bad-profile';
    return {
      sentence: errors.command[error.code](error.details.join('; ')),
      exitCode: usage ? EXIT.usage : EXIT.refused,
    };
  }
  if (error instanceof WorkbookError) {
    const usage = error.code === 'exists' || error.code === 'not-writable';
    return {
      sentence: errors.workbook[error.code](error.detail),
      exitCode: usage ? EXIT.usage : EXIT.refused,
    };
  }
  return { sentence: errors.unexpected(), exitCode: EXIT.refused };
}
