import type { JudgedColumn } from '../model/judged-column';
import type { Answer } from './answer';
import type { Fact } from './fact';
import { factOf, NO_COLUMN } from './fact';

/** A question about every client of a list. Its answers are numbered from 0 in the order in which they are given. */
export interface Question {
  readonly numberOf: (client: number) => number;
  readonly answerOf: (client: number) => Answer;
}

/** A question that the cells of one column answer; each distinct cell is asked once. */
export function askColumn<T>(
  column: JudgedColumn<T> | undefined,
  judge: (fact: Fact<T>) => Answer,
): Question {
  if (column === undefined) return { numberOf: () => 0, answerOf: () => judge(NO_COLUMN) };
  const numberIn = numbering();
  const answers = column.readings.map((reading) => judge(factOf(reading)));
  const numbers = answers.map(numberIn);
  return {
    numberOf: (client) => numbers[column.codes[client]!]!,
    answerOf: (client) => answers[column.codes[client]!]!,
  };
}

/** A question to which several cells of a client belong. */
export function askEach(judge: (client: number) => Answer): Question {
  const numberIn = numbering();
  return { numberOf: (client) => numberIn(judge(client)), answerOf: judge };
}

/** A reason tells the answer. */
function numbering(): (answer: Answer) => number {
  const numbers = new Map<Answer['reason'], number>();
  return ({ reason }) => {
    const known = numbers.get(reason);
    if (known !== undefined) return known;
    numbers.set(reason, numbers.size);
    return numbers.size - 1;
  };
}
