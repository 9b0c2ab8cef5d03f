import type { CommandErrorCode } from '../app/command-error';
import { CommandError } from '../app/command-error';
import { commandTextsOf } from '../i18n/command-texts';
import { errorSentence } from '../i18n/error-sentence';
import type { Language } from '../i18n/language';

import { WorkbookError } from '../workbook/workbook-error';
import { UsageError } from './usage-error';

/** Exit codes, as docs and scripts rely on them. */
export const EXIT = { done: 0, incomplete: 1, usage: 2, refused: 3 } as const;

export interface Refusal {
  readonly sentence: string;
  readonly exitCode: number;
}

/** What to tell of a failure, and the exit code: a wrong call, or a list that was refused. */
export function refusalOf(error: unknown, language: Language): Refusal {
  if (error instanceof UsageError) {
    return { sentence: commandTextsOf(language).usage[error.code](error.detail), exitCode: EXIT.usage };
  }
  return {
    sentence: errorSentence(error, language),
    exitCode: isWrongCall(error) ? EXIT.usage : EXIT.refused,
  };
}

const WRONG_CALLS: ReadonlySet<CommandErrorCode> = new Set([
  'no-such-profile',
  'bad-profile',
  'no-such-layout',
  'bad-layout',
  'previous-no-result',
  'previous-not-earlier',
  'nothing-to-accept',
  'bad-changes',
]);

/** The input is not at fault: the profile or the place of the result is. */
function isWrongCall(error: unknown): boolean {
  if (error instanceof CommandError) return WRONG_CALLS.has(error.code);
  return error instanceof WorkbookError && (error.code === 'exists' || error.code === 'not-writable');
}
