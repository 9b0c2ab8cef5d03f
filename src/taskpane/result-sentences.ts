import type { LiveResult } from '../app/live/live-command';
import { formatNumber } from '../i18n/format';
import type { Language } from '../i18n/language';
import { textsOf } from '../i18n/texts';

/** What a command did, in sentences. */
export function resultSentences(result: LiveResult, language: Language): string[] {
  const { results, buttons } = textsOf(language).taskpane;
  const number = (value: number): string => formatNumber(language, value);
  switch (result.command) {
    case 'check': {
      const { error, warning } = result.findings;
      return error + warning === 0
        ? [results.checkClean(number(result.clients))]
        : [results.check(number(result.clients), number(error), number(warning), number(result.marked))];
    }
    case 'complete': {
      const { yes, no, review } = result.membership;
      return [
        results.complete(number(result.cells), number(yes), number(no), number(review)),
        ...filledSentences(result, language),
      ];
    }
    case 'assign':
      return [
        results.assign(number(result.assigned), number(result.coaches), number(result.changes)),
        ...(result.without === 0 ? [] : [results.without(number(result.without))]),
        ...filledSentences(result, language),
      ];
    case 'summarise':
      return [results.summarise(result.sheets.join(', '))];
    case 'undo':
      return [result.undone === null ? results.nothingToUndo : results.undone(buttons[result.undone])];
  }
}

function filledSentences(
  { isTable, lostRows }: { readonly isTable: boolean; readonly lostRows: number },
  language: Language,
): string[] {
  const { results } = textsOf(language).taskpane;
  return [
    ...(isTable ? [] : [results.plainRange]),
    ...(lostRows === 0 ? [] : [results.lostRows(formatNumber(language, lostRows))]),
  ];
}
