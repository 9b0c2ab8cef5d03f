import type { PersonId } from '../../model/client-list';
import { fromIso } from '../../model/local-date';
import { EMPTY, reading, unusable } from '../../model/reading';
import { personIdImpossibleDate } from './person-id-impossible-date';

const ID: PersonId = { code: '010190-999P', birthDate: fromIso('1990-01-01')!, temporary: false };

describe('person-id-impossible-date', () => {
  test.each([['a code whose day the calendar does not have', unusable('impossible-date'), {}]])(
    'speaks of %s',
    (_, read, params) => {
      expect(personIdImpossibleDate.check(read, 'x')).toEqual(params);
    },
  );

  test.each([
    ['a usable code', reading(ID)],
    ['a code of one not yet born', unusable('future')],
    ['an empty cell', EMPTY],
  ])('is silent about %s', (_, read) => {
    expect(personIdImpossibleDate.check(read, 'x')).toBeNull();
  });
});
