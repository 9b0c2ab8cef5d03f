import fc from 'fast-check';
import type { FieldValues } from '../model/client-list';
import { clientListOf } from '../model/client-list.fixture';
import { editDistance } from '../values/spelling';
import { clientNames } from './client-names';

type Named = Pick<Partial<FieldValues>, 'lastName' | 'firstNames' | 'fullName'>;

const namesOf = (...people: readonly Named[]) => clientNames(clientListOf(people).columns);

describe('the names of clients', () => {
  test.each<[string, Named, Named, boolean]>([
    ['equal', { lastName: 'Aho', firstNames: 'Eva' }, { lastName: 'Aho', firstNames: 'Eva' }, true],
    ['another letter', { lastName: 'Testinen' }, { lastName: 'Testonen' }, true],
    ['another letter in a short name', { lastName: 'Testnen' }, { lastName: 'Testnan' }, false],
    ['two other letters', { lastName: 'Testinen' }, { lastName: 'Tastonen' }, false],
    ['case and dots', { lastName: 'Äijälä' }, { lastName: 'AIJALA' }, true],
    ['parted otherwise', { lastName: 'Aho Eva' }, { lastName: 'Aho', firstNames: 'Eva' }, true],
    ['a comma', { fullName: 'Testinen, Maija' }, { fullName: 'Testinen Maija' }, true],
  ])('%s', (_, one, other, same) => {
    expect(namesOf(one, other).areSame(0, 1)).toBe(same);
    expect(namesOf(other, one).areSame(0, 1)).toBe(same);
  });

  test('have the length of the whole name', () => {
    const names = namesOf({ lastName: 'Aho', firstNames: 'Eva' }, { firstNames: 'Eva' }, {});
    expect([0, 1, 2].map(names.lengthOf)).toEqual([7, 3, 0]);
  });

  test('are the same where they are a slip apart, by the table of all distances', () => {
    const part = fc.string({ unit: fc.constantFrom('a', 'b', 'n'), minLength: 1, maxLength: 6 });
    const person = fc.record({ lastName: part, firstNames: part });
    fc.assert(
      fc.property(person, person, (one, other) => {
        const [a, b] = [one, other].map(({ lastName, firstNames }) => `${lastName} ${firstNames}`) as [
          string,
          string,
        ];
        const allowed = Math.min(a.length, b.length) >= 8 ? 1 : 0;
        expect(namesOf(one, other).areSame(0, 1)).toBe(editDistance(a, b) <= allowed);
      }),
      { numRuns: 1000 },
    );
  });
});
