import type { PersonId } from '../../model/client-list';
import { fromIso } from '../../model/local-date';
import { EMPTY, reading, unusable } from '../../model/reading';
import { personIdNumber } from './person-id-number';

const ID: PersonId = { code: '010190-999P', birthDate: fromIso('1990-01-01')!, temporary: false };

describe('person-id-number', () => {
  test.each([['a code that Excel turned into a number', unusable('number'), {}]])(
    'speaks of %s',
    (_, read, params) => {
      expect(personIdNumber.check(read, 'x')).toEqual(params);
    },
  );

  test.each([
    ['a usable code', reading(ID)],
    ['text without the form of a code', unusable('format')],
    ['an empty cell', EMPTY],
  ])('is silent about %s', (_, read) => {
    expect(personIdNumber.check(read, 'x')).toBeNull();
  });
});
