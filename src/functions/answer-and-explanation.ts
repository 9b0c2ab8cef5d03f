import type { CellValue } from '../core/model/cell';
import type { Answer } from './answer';
import type { FunctionContext } from './function-context';
import { choiceOption } from './options';

/**
 * Shows an answer with its explanation beside it, or one of them alone: Excel lets no formula in a table fill two
 * columns. Throws `Refusal`.
 */
export function answerAndExplanation(
  option: CellValue | undefined,
  context: FunctionContext,
): (answer: Answer, explanation: string) => readonly Answer[] {
  switch (choiceOption(option, ['both', 'answer', 'explanation'], context)) {
    case 'both':
      return (answer, explanation) => [answer, explanation];
    case 'answer':
      return (answer) => [answer];
    case 'explanation':
      return (_, explanation) => [explanation];
  }
}
