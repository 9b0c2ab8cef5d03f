import { CommandError } from '../app/command-error';
import { WorkbookError } from '../workbook/workbook-error';
import type { Language } from './language';
import { textsOf } from './texts';

/**
 * What to tell of a failure. Only coded failures have a sentence of their own; anything else is a fault of the program
 * and is told without its message, which could hold cell content.
 */
export function errorSentence(error: unknown, language: Language): string {
  const { errors } = textsOf(language);
  if (error instanceof CommandError) return errors.command[error.code](error.details.join('; '));
  if (error instanceof WorkbookError) return errors.workbook[error.code](error.detail);
  return errors.unexpected();
}
