import { judgementOf } from '../rule.fixture';
import { lockWithoutCoach } from './lock-without-coach';

describe('lock-without-coach', () => {
  test('speaks of a locked row that names no coach', () => {
    expect(judgementOf(lockWithoutCoach, { locked: true })).toEqual({});
  });

  test.each([
    ['a locked row with its coach', { locked: true, coach: 'OV01' }],
    ['a row that is not locked', { locked: false }],
  ])('is silent about %s', (_, client) => {
    expect(judgementOf(lockWithoutCoach, client)).toBeNull();
  });
});
