import type { PersonId } from '../../model/client-list';
import { fromIso } from '../../model/local-date';
import { reading, unusable } from '../../model/reading';
import { personIdTemporary } from './person-id-temporary';

const ID: PersonId = { code: '010190-999P', birthDate: fromIso('1990-01-01')!, temporary: false };

describe('person-id-temporary', () => {
  test.each([
    ['a code of the 900 series', reading({ ...ID, temporary: true }, { code: 'temporary' }), {}],
    [
      'a code of the 900 series that was repaired',
      reading({ ...ID, temporary: true }, { code: 'repaired' }, { code: 'temporary' }),
      {},
    ],
  ])('speaks of %s', (_, read, params) => {
    expect(personIdTemporary.check(read, 'x')).toEqual(params);
  });

  test.each([
    ['a permanent code', reading(ID)],
    ['a number that is never issued', unusable('individual-number')],
  ])('is silent about %s', (_, read) => {
    expect(personIdTemporary.check(read, 'x')).toBeNull();
  });
});
