import type { PersonId } from '../../model/client-list';
import { fromIso } from '../../model/local-date';
import { reading, unusable } from '../../model/reading';
import { personIdRepaired } from './person-id-repaired';

const ID: PersonId = { code: '010190-999P', birthDate: fromIso('1990-01-01')!, temporary: false };

describe('person-id-repaired', () => {
  test.each([
    ['a code that passes once repaired', reading(ID, { code: 'repaired' }), {}],
    [
      'a temporary code that passes once repaired',
      reading({ ...ID, temporary: true }, { code: 'temporary' }, { code: 'repaired' }),
      {},
    ],
  ])('speaks of %s', (_, read, params) => {
    expect(personIdRepaired.check(read, 'x')).toEqual(params);
  });

  test.each([
    ['a usable code', reading(ID)],
    ['a code beyond repair', unusable('check-character')],
  ])('is silent about %s', (_, read) => {
    expect(personIdRepaired.check(read, 'x')).toBeNull();
  });
});
