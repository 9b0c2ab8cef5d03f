import { fromIso } from '../../model/local-date';
import { judgementOf } from '../rule.fixture';
import { birthDateMismatch } from './birth-date-mismatch';

const day = (iso: string) => fromIso(iso)!;
const personId = { code: '010190-900P', birthDate: day('1990-01-01'), temporary: true };

describe('birth-date-mismatch', () => {
  test('speaks of a birth date that the identity code does not have', () => {
    expect(judgementOf(birthDateMismatch, { personId, birthDate: day('1990-10-01') })).toEqual({});
  });

  test.each([
    ['the same day', { personId, birthDate: day('1990-01-01') }],
    ['no birth date', { personId }],
    ['no identity code', { birthDate: day('1990-01-01') }],
  ])('is silent where there is %s', (_, client) => {
    expect(judgementOf(birthDateMismatch, client)).toBeNull();
  });
});
