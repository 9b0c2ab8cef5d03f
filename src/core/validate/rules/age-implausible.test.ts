import { fromIso } from '../../model/local-date';
import { judgementOf } from '../rule.fixture';
import { ageImplausible } from './age-implausible';

const day = (iso: string) => fromIso(iso)!;

// The reference date is 31.3.2021.
describe('age-implausible', () => {
  test.each(['2006-04-01', '2021-03-31', '1952-03-31', '1900-01-01'])(
    'speaks of who was born on %s',
    (iso) => {
      expect(judgementOf(ageImplausible, { birthDate: day(iso) })).toEqual({ field: 'birthDate' });
    },
  );

  test.each(['2006-03-31', '1952-04-01', '1990-01-01'])('is silent about who was born on %s', (iso) => {
    expect(judgementOf(ageImplausible, { birthDate: day(iso) })).toBeNull();
  });

  test('is silent where the birth date is not known or is yet to come', () => {
    expect(judgementOf(ageImplausible, {})).toBeNull();
    expect(judgementOf(ageImplausible, { birthDate: day('2021-04-01') })).toBeNull();
  });

  test('points at the identity code where that tells the age', () => {
    const personId = { code: '010110A900M', birthDate: day('2010-01-01'), temporary: true };
    expect(judgementOf(ageImplausible, { personId, birthDate: day('1990-01-01') })).toEqual({
      field: 'personId',
    });
  });
});
