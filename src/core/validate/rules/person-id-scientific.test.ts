import { EMPTY, reading, unusable } from '../../model/reading';
import { personIdScientific } from './person-id-scientific';

describe('person-id-scientific', () => {
  test.each([['a number that only one code makes', reading({ code: '' }, { code: 'scientific' }), {}]])(
    'speaks of %s',
    (_, read, params) => {
      expect(personIdScientific.check(read, 'x')).toEqual(params);
    },
  );

  test.each([
    ['a code as it should be', reading({ code: '' })],
    ['a number of which the code is not known', unusable('number')],
    ['an empty cell', EMPTY],
  ])('is silent about %s', (_, read) => {
    expect(personIdScientific.check(read, 'x')).toBeNull();
  });
});
