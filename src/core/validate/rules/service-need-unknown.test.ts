import { EMPTY, reading, unusable } from '../../model/reading';
import { serviceNeedUnknown } from './service-need-unknown';

describe('service-need-unknown', () => {
  test.each([['words for no known assessment', unusable('unknown'), {}]])(
    'speaks of %s',
    (_, read, params) => {
      expect(serviceNeedUnknown.check(read, 'x')).toEqual(params);
    },
  );

  test.each([
    ['a known assessment', reading('supported')],
    ['an empty cell', EMPTY],
  ])('is silent about %s', (_, read) => {
    expect(serviceNeedUnknown.check(read, 'x')).toBeNull();
  });
});
