import { addDays } from '../model/local-date';
import { assignmentProblem } from './assignment-problem';
import { overLimit } from './over-limit';
import type { Person } from './placement-basis.fixture';
import { basisOf, coachOf, REFERENCE_DATE } from './placement-basis.fixture';

const since = (days: number): Person => ({ coach: 'A', unemploymentStart: addDays(REFERENCE_DATE, -days) });
const over = (people: readonly Person[], coaches = [coachOf('A'), coachOf('B')]) =>
  overLimit(assignmentProblem(basisOf(people, coaches)));

describe('clients beyond the limit of the list as it came', () => {
  test('are those who come last in the order of priority', () => {
    expect(over([since(10), since(300), { coach: 'A' }, since(20), since(200)])).toEqual([0, 2, 3]);
  });

  test('are not those who are locked, while others are there', () => {
    expect(over([{ ...since(1), locked: true }, since(300), since(200)])).toEqual([2]);
  });

  test.each<[string, readonly Person[], ReturnType<typeof coachOf>[]]>([
    ['a full coach', [since(1), since(2)], [coachOf('A')]],
    ['a coach who is away', [since(1), since(2), since(3)], [coachOf('A', { absentFrom: REFERENCE_DATE })]],
    ['a coach who is not on the sheet', [since(1), since(2), since(3)], [coachOf('B')]],
    ['clients without a coach', [{}, {}, {}], [coachOf('A')]],
  ])('are none with %s', (_, people, coaches) => {
    expect(over(people, coaches)).toEqual([]);
  });
});
