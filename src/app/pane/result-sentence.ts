import type { LiveResult } from '../live/live-command';
import type { EngineTexts } from './engine-texts';

/** What a command did, in a few sentences. */
export function resultSentence(result: LiveResult, { results, commands, number }: EngineTexts): string {
  switch (result.command) {
    case 'check': {
      const { error, warning } = result.findings;
      return error + warning === 0
        ? results.checkClean(number(result.clients))
        : results.check(number(result.clients), number(error), number(warning), number(result.marked));
    }
    case 'complete': {
      const { yes, no, review } = result.membership;
      const sentence = results.complete(number(result.cells), number(yes), number(no), number(review));
      return join([sentence, ...filled(result)]);
    }
    case 'assign':
      return join([
        results.assign(number(result.assigned), number(result.coaches), number(result.changes)),
        ...(result.without === 0 ? [] : [results.without(number(result.without))]),
        ...filled(result),
      ]);
    case 'summarise':
      return results.summarise(result.sheets.join(', '));
    case 'undo':
      return result.undone === null ? results.nothingToUndo : results.undone(commands[result.undone]);
  }

  function filled({ isTable, lostRows }: { readonly isTable: boolean; readonly lostRows: number }): string[] {
    return [
      ...(isTable ? [] : [results.plainRange]),
      ...(lostRows === 0 ? [] : [results.lostRows(number(lostRows))]),
    ];
  }
}

function join(sentences: readonly string[]): string {
  return sentences.join(' ');
}
