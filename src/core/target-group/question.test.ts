import fc from 'fast-check';
import { judgeColumn } from '../model/judged-column';
import { reading } from '../model/reading';
import { no, review, yes } from './answer';
import type { Answer } from './answer';
import type { Fact } from './fact';
import type { Question } from './question';
import { askColumn, askEach } from './question';

const ANSWERS: readonly Answer[] = [
  yes('resident-jobseeker'),
  no('employment-code-not-counted'),
  review('employment-code-missing'),
  review('employment-code-unknown'),
];
const clients = fc.array(fc.nat(ANSWERS.length - 1), { minLength: 1, maxLength: 12 });

const askedOfEach = (given: readonly number[]) => askEach((client) => ANSWERS[given[client]!]!);
const askedOfColumn = (given: readonly number[]) => {
  const judge = (fact: Fact<number>) => ANSWERS[fact.state === 'value' ? fact.value : 0]!;
  const column = judgeColumn(0, 'Otsikko', given, (cell) => reading(Number(cell)));
  return askColumn(column, judge);
};

describe.each<[string, (given: readonly number[]) => Question]>([
  ['several cells', askedOfEach],
  ['one column', askedOfColumn],
])('a question that %s answer', (_, ask) => {
  test('gives two clients one number exactly where it gives them one answer', () => {
    fc.assert(
      fc.property(clients, (given) => {
        const question = ask(given);
        const numbers = given.map((_, client) => question.numberOf(client));
        for (const [one, answer] of given.entries()) {
          expect(question.answerOf(one)).toBe(ANSWERS[answer]);
          for (const [other, another] of given.entries()) {
            expect(numbers[one] === numbers[other]).toBe(answer === another);
          }
        }
      }),
      { seed: 20210331, numRuns: 200 },
    );
  });

  test('numbers its answers from 0 in the order in which they are given', () => {
    const question = ask([2, 2, 0, 3, 0]);
    expect([0, 1, 2, 3, 4].map(question.numberOf)).toEqual([0, 0, 1, 2, 1]);
  });
});

test('a question whose column is missing is answered once for all', () => {
  const question = askColumn(undefined, ({ state }) =>
    state === 'no-column' ? yes('resident-jobseeker') : review('employment-code-missing'),
  );
  expect([0, 7].map(question.numberOf)).toEqual([0, 0]);
  expect(question.answerOf(7)).toEqual(yes('resident-jobseeker'));
});
