import type { PersonId } from '../../model/client-list';
import { fromIso } from '../../model/local-date';
import { EMPTY, reading, unusable } from '../../model/reading';
import { personIdIndividualNumber } from './person-id-individual-number';

const ID: PersonId = { code: '010190-999P', birthDate: fromIso('1990-01-01')!, temporary: false };

describe('person-id-individual-number', () => {
  test.each([['a number that is never issued', unusable('individual-number'), {}]])(
    'speaks of %s',
    (_, read, params) => {
      expect(personIdIndividualNumber.check(read, 'x')).toEqual(params);
    },
  );

  test.each([
    ['a usable code', reading(ID)],
    ['a temporary number', reading({ ...ID, temporary: true }, { code: 'temporary' })],
    ['an empty cell', EMPTY],
  ])('is silent about %s', (_, read) => {
    expect(personIdIndividualNumber.check(read, 'x')).toBeNull();
  });
});
