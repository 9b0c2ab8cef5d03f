import type { PersonId } from '../../model/client-list';
import { fromIso } from '../../model/local-date';
import { EMPTY, reading, unusable } from '../../model/reading';
import { personIdFormat } from './person-id-format';

const ID: PersonId = { code: '010190-999P', birthDate: fromIso('1990-01-01')!, temporary: false };

describe('person-id-format', () => {
  test.each([['text without the form of a code', unusable('format'), {}]])(
    'speaks of %s',
    (_, read, params) => {
      expect(personIdFormat.check(read, 'x')).toEqual(params);
    },
  );

  test.each([
    ['a usable code', reading(ID)],
    ['a wrong check character', unusable('check-character')],
    ['an empty cell', EMPTY],
  ])('is silent about %s', (_, read) => {
    expect(personIdFormat.check(read, 'x')).toBeNull();
  });
});
