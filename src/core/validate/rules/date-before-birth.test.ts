import { fromIso } from '../../model/local-date';
import { judgementOf } from '../rule.fixture';
import { dateBeforeBirth } from './date-before-birth';

const day = (iso: string) => fromIso(iso)!;
const birthDate = day('1990-01-02');

describe('date-before-birth', () => {
  test.each(['jobSearchStart', 'unemploymentStart', 'memberSince', 'lastContact'] as const)(
    'names %s where it is before the birth',
    (field) => {
      expect(judgementOf(dateBeforeBirth, { birthDate, [field]: day('1990-01-01') })).toEqual({ field });
      expect(judgementOf(dateBeforeBirth, { birthDate, [field]: birthDate })).toBeNull();
    },
  );

  test('takes the birth date of the identity code first', () => {
    const personId = { code: '010195-900X', birthDate: day('1995-01-01'), temporary: true };
    expect(judgementOf(dateBeforeBirth, { personId, birthDate, lastContact: day('1992-01-01') })).toEqual({
      field: 'lastContact',
    });
  });

  test('is silent where the birth is not known', () => {
    expect(judgementOf(dateBeforeBirth, { lastContact: day('1890-01-01') })).toBeNull();
  });
});
