import type { FileRule } from '../rule';

/** The reference date is outside the days on which the profile's rules are in force. */
export const profileDates: FileRule = {
  level: 'file',
  meta: { id: 'profile-dates', severity: 'warning', fields: [], repair: null },
  check: (_, { profile: { validFrom, validTo }, referenceDate }, report) => {
    const inForce = validFrom <= referenceDate && (validTo === null || referenceDate <= validTo);
    if (!inForce) report({});
  },
};
