import type { ServiceNeed } from '../model/client-list';
import type { ServiceTrack } from '../model/derived';
import type { ServiceTrackRules, SupportSign } from '../model/profile';
import type { Ternary } from '../model/ternary';

/** The track of a client whom an officer has assessed. */
export function assessedTrack(need: ServiceNeed): ServiceTrack {
  return { value: need, proposed: false, reasons: [] };
}

/** The track of a client whose assessment stands in the list in words that cannot be read. */
export const UNREADABLE_ASSESSMENT: ServiceTrack = {
  value: null,
  proposed: true,
  reasons: ['assessment-unreadable'],
};

/**
 * Proposes a track for a client whom nobody has assessed: any sign → supported; no sign and a short unemployment →
 * independent; else a person must look. `signs` tells of each sign whether it holds; signs that the profile does not
 * use do not count. The officer decides.
 */
export function proposeTrack(
  signs: Readonly<Record<SupportSign, Ternary>>,
  unemploymentWeeks: number | null,
  rules: ServiceTrackRules,
): ServiceTrack {
  const held = rules.supportedBy.filter((sign) => signs[sign] === 'yes');
  if (held.length > 0) return { value: 'supported', proposed: true, reasons: held };
  const unknown = unemploymentWeeks === null || rules.supportedBy.some((sign) => signs[sign] === 'review');
  if (unknown) return { value: null, proposed: true, reasons: ['information-missing'] };
  return unemploymentWeeks < rules.independentBelowWeeks
    ? { value: 'independent', proposed: true, reasons: ['short-unemployment'] }
    : { value: null, proposed: true, reasons: ['not-short-unemployment'] };
}
