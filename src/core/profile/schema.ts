import * as z from 'zod/mini';
import { SERVICE_NEEDS } from '../model/client-list';
import { fromIso, toIso } from '../model/local-date';
import type { LocalDate } from '../model/local-date';
import { CASELOAD_GROUPS, CLIENT_GROUPS, SUPPORT_SIGNS } from '../model/profile';
import type { Profile } from '../model/profile';

// The add-in's Content-Security-Policy allows no code made from text, which zod would otherwise try.
z.config({ jitless: true });

/** A date in the file is `YYYY-MM-DD`, in the profile a `LocalDate`. */
const isoDate = z.codec(z.string(), z.custom<LocalDate>(), {
  decode: (text, context) => {
    const date = fromIso(text);
    if (date !== null) return date;
    context.issues.push({ code: 'invalid_format', format: 'iso-date', input: text });
    return z.NEVER;
  },
  encode: toIso,
});

const text = z.string().check(z.minLength(1));
const id = z.stringFormat('id', /^[a-z0-9-]+$/);
const municipalityCode = z.stringFormat('municipality-code', /^\d{3}$/);
const employmentCode = z.stringFormat('employment-code', /^\d{2}$/);
const names = z.strictObject({ fi: text, sv: text, en: text });
const penalty = z.union([z.int().check(z.minimum(0), z.maximum(1000)), z.literal('never')]);
const weight = z.custom<number>(isWeight);

const servicePointRule = z.strictObject({
  point: id,
  groups: z.exactOptional(z.array(z.enum(CLIENT_GROUPS)).check(z.minLength(1))),
  municipalities: z.exactOptional(z.array(municipalityCode).check(z.minLength(1))),
});

/** The shape of a profile's JSON file; what its parts mean is told in `model/profile.ts`. */
export const profileSchema: z.ZodMiniType<Profile> = z.strictObject({
  id,
  names,
  validFrom: isoDate,
  validTo: z.nullable(isoDate),
  municipalities: z.array(municipalityCode).check(z.minLength(1)),
  employmentCodes: z.strictObject({
    counted: z.array(employmentCode).check(z.minLength(1)),
    notCounted: z.array(employmentCode),
  }),
  targetGroup: z.strictObject({
    membership: z.enum(['any-group', 'residents']),
    youthAgeLimit: z.int().check(z.minimum(16), z.maximum(65)),
    assessedFrom: isoDate,
  }),
  coachLimitPerFte: z.int().check(z.minimum(1), z.maximum(100)),
  servicePoints: z.strictObject({
    points: z.array(z.strictObject({ id, names, address: z.nullable(text) })).check(z.minLength(1)),
    rules: z.array(servicePointRule).check(z.minLength(1)),
    outside: z.array(servicePointRule),
  }),
  assignment: z.strictObject({
    penalties: z.strictObject({
      changeOfCoach: penalty,
      serviceLanguage: penalty,
      speciality: penalty,
      municipality: penalty,
      otherSpeciality: penalty,
    }),
    priority: z.enum(['longest-unemployed', 'longest-job-search']),
    spread: z.exactOptional(z.array(z.enum(CASELOAD_GROUPS))),
    weights: z.exactOptional(
      z.strictObject({
        byTrack: z.exactOptional(z.partialRecord(z.enum(SERVICE_NEEDS), weight)),
        byGroup: z.exactOptional(z.partialRecord(z.enum(CASELOAD_GROUPS), weight)),
      }),
    ),
  }),
  deadlines: z.array(
    z.strictObject({
      from: isoDate,
      firstInterviewWorkingDays: z.nullable(z.int().check(z.minimum(1), z.maximum(60))),
      discussionMonths: z.nullable(z.int().check(z.minimum(1), z.maximum(24))),
    }),
  ),
  referrals: z.array(
    z.strictObject({ id, names, synonyms: z.array(text), count: z.int().check(z.minimum(0)) }),
  ),
  serviceTrack: z.strictObject({
    independentBelowWeeks: z.int().check(z.minimum(1), z.maximum(520)),
    supportedBy: z.array(z.enum(SUPPORT_SIGNS)),
  }),
  smallCellThreshold: z.int().check(z.minimum(3), z.maximum(10)),
  rules: z.exactOptional(z.record(id, z.enum(['off', 'info', 'warning', 'error']))),
});

/** At most two decimals, so that sums of weights are exact: 0.01–10. */
function isWeight(value: unknown): boolean {
  return typeof value === 'number' && value > 0 && value <= 10 && Math.round(value * 100) / 100 === value;
}
