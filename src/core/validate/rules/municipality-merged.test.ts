import { reading, unusable } from '../../model/reading';
import { municipalityMerged } from './municipality-merged';

describe('municipality-merged', () => {
  test.each([
    [
      'a municipality that was merged, naming both',
      reading('588', { code: 'merged', params: { name: 'Pertunmaa', into: 'Mäntyharju' } }),
      { name: 'Pertunmaa', into: 'Mäntyharju' },
    ],
  ])('speaks of %s', (_, read, params) => {
    expect(municipalityMerged.check(read, 'x')).toEqual(params);
  });

  test.each([
    ['a municipality of today', reading('740')],
    ['a word for no municipality', unusable('unknown')],
  ])('is silent about %s', (_, read) => {
    expect(municipalityMerged.check(read, 'x')).toBeNull();
  });
});
