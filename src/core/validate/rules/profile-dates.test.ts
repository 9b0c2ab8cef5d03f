import { fromIso } from '../../model/local-date';
import { CONTEXT, reportsOf } from '../rule.fixture';
import { profileDates } from './profile-dates';

const on = (iso: string, validTo: string | null = '2024-12-31') =>
  reportsOf(
    profileDates,
    {},
    {
      referenceDate: fromIso(iso)!,
      profile: { ...CONTEXT.profile, validTo: validTo === null ? null : fromIso(validTo)! },
    },
  );

describe('profile-dates', () => {
  test.each(['2021-02-28', '2025-01-01'])('speaks on %s, outside the time of the profile', (day) => {
    expect(on(day)).toEqual([[{}]]);
  });

  test.each(['2021-03-01', '2024-12-31'])('is silent on %s, a day of the profile', (day) => {
    expect(on(day)).toEqual([]);
  });

  test('is silent on any later day where the profile has no end', () => {
    expect(on('2031-01-01', null)).toEqual([]);
  });
});
