import { reading, unusable } from '../../model/reading';
import { personIdCheckCharacter } from './person-id-check-character';

describe('person-id-check-character', () => {
  test('speaks of a code whose check character does not follow from its digits', () => {
    expect(personIdCheckCharacter.check(unusable('check-character'), 'x')).toEqual({});
  });

  test.each([
    ['a usable code', reading('100190-999P')],
    ['another fault', unusable('format')],
  ])('is silent about %s', (_, read) => {
    expect(personIdCheckCharacter.check(read, 'x')).toBeNull();
  });
});
