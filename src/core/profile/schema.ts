import { z } from 'zod';

/**
 * The shape of a profile: the local rules of one service area, as a JSON file in `templates/profiles`.
 * `error` values are text keys: i18n makes the sentence that tells the manager what belongs at the place.
 */
const isoDate = z.iso.date({ error: 'iso-date' });
const names = z.strictObject({ fi: z.string().min(1), sv: z.string().min(1), en: z.string().min(1) });
const municipalityCode = z.string().regex(/^\d{3}$/, { error: 'municipality-code' });
const employmentCode = z.string().regex(/^\d{2}$/, { error: 'employment-code' });
const group = z.enum(['noEarningsRelated', 'young', 'immigrant', 'foreignLanguage']);

/** Points for one client, or `never`: such a placement is not allowed at all. */
const penalty = z.union([z.int().min(0).max(1000), z.literal('never')], {
  error: 'penalty',
});

/** One service point's rule: the client belongs here when every condition that is given holds. First match wins. */
const servicePointRule = z.strictObject({
  point: z.string(),
  /** Any of these groups. */
  groups: z.array(group).optional(),
  /** Any of these municipalities. */
  municipalities: z.array(municipalityCode).optional(),
});

const deadlineRule = z.strictObject({
  /** The rule holds for job searches and discussions from this date on, until the next rule begins. */
  from: isoDate,
  /** Working days from the start of the job search to the first interview; `null`: no such deadline. */
  firstInterviewWorkingDays: z.int().min(1).max(60).nullable(),
  /** Months from one discussion to the next; `null`: no such deadline. */
  discussionMonths: z.int().min(1).max(24).nullable(),
});

export const profileSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/, { error: 'profile-id' }),
  names,
  validFrom: isoDate,
  /** Last day of validity; `null`: open. */
  validTo: isoDate.nullable(),
  municipalities: z.array(municipalityCode).min(1, { error: 'no-municipalities' }),
  employmentCodes: z.strictObject({
    counted: z.array(employmentCode),
    notCounted: z.array(employmentCode),
  }),
  targetGroup: z.strictObject({
    /** `any-group`: at least one of A–D must hold. `residents`: every resident jobseeker belongs. */
    membership: z.enum(['any-group', 'residents']),
    /** Group B holds for those younger than this on the assessment date, in full years. */
    youthAgeLimit: z.int().min(16).max(65),
    /** The assessment date is never before this day: the start of the trial. */
    assessedFrom: isoDate,
  }),
  coachLimitPerFte: z.int().min(1).max(100, { error: 'coach-limit' }),
  servicePoints: z.strictObject({
    points: z.array(z.strictObject({ id: z.string(), names, address: z.string() })).min(1),
    rules: z.array(servicePointRule).min(1),
    /** Where those who are not clients are served; the first match wins, the last rule has no condition. */
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
    /** Who is placed first in a shortage, after locked rows. */
    priority: z.enum(['longest-unemployed', 'longest-job-search']),
  }),
  deadlines: z.array(deadlineRule),
  referrals: z.array(z.strictObject({ id: z.string(), names, synonyms: z.array(z.string()), count: z.int().min(0) })),
  serviceTrack: z.strictObject({
    /** A client unemployed for less than this many whole weeks may be proposed as independent. */
    independentBelowWeeks: z.int().min(1).max(520),
  }),
  smallCellThreshold: z.int().min(3).max(10),
});

export type Profile = z.infer<typeof profileSchema>;
export type ClientGroup = z.infer<typeof group>;
export type Penalty = z.infer<typeof penalty>;
export type ServicePointRule = z.infer<typeof servicePointRule>;
export type DeadlineRule = z.infer<typeof deadlineRule>;
