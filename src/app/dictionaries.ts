import type { Outcome } from '../core/model/outcome';
import type { FieldParsers } from '../core/values/field-parsers';
import { fieldParsers } from '../core/values/field-parsers';
import { loadReference } from './reference-data';

/** How the fields of an outcome's list are read, without the words of the staff's own. */
export function dictionariesOf({
  profile,
  referenceDate,
  grid,
  coaches,
}: Pick<Outcome, 'profile' | 'referenceDate' | 'grid' | 'coaches'>): FieldParsers {
  return fieldParsers({
    reference: loadReference(),
    referenceDate,
    dateSystem: grid.dateSystem,
    coaches,
    employmentCodes: [...profile.employmentCodes.counted, ...profile.employmentCodes.notCounted],
    referrals: profile.referrals,
  });
}
