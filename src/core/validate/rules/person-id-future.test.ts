import type { PersonId } from '../../model/client-list';
import { fromIso } from '../../model/local-date';
import { EMPTY, reading, unusable } from '../../model/reading';
import { personIdFuture } from './person-id-future';

const ID: PersonId = { code: '010190-999P', birthDate: fromIso('1990-01-01')!, temporary: false };

describe('person-id-future', () => {
  test.each([['a code of one not yet born', unusable('future'), {}]])('speaks of %s', (_, read, params) => {
    expect(personIdFuture.check(read, 'x')).toEqual(params);
  });

  test.each([
    ['a usable code', reading(ID)],
    ['a day that the calendar does not have', unusable('impossible-date')],
    ['an empty cell', EMPTY],
  ])('is silent about %s', (_, read) => {
    expect(personIdFuture.check(read, 'x')).toBeNull();
  });
});
