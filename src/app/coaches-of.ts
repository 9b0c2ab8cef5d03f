import { findCoachSheet } from '../core/columns/find-coach-sheet';
import { readCoaches } from '../core/columns/read-coaches';
import type { Coach } from '../core/model/coach';
import type { Finding } from '../core/model/finding';
import type { Grid } from '../core/model/grid';
import type { LocalDate } from '../core/model/local-date';
import type { Profile } from '../core/model/profile';
import { dateParser } from '../core/values/date';
import { languageParser } from '../core/values/language';
import { municipalityParser } from '../core/values/municipality';
import { loadReference } from './reference-data';

/** The coaches of a workbook, with findings about their sheet; `null` where it has no sheet of coaches. */
export function coachesOf(
  grids: readonly Grid[],
  profile: Profile,
  referenceDate: LocalDate,
): { readonly coaches: readonly Coach[]; readonly findings: readonly Finding[] } | null {
  const sheet = findCoachSheet(grids);
  if (sheet === null) return null;
  const reference = loadReference();
  const { coaches, problems } = readCoaches(sheet, profile.coachLimitPerFte, {
    language: languageParser(reference),
    municipality: municipalityParser(reference, referenceDate),
    date: dateParser({ dateSystem: sheet.grid.dateSystem, latest: null }),
  });
  return {
    coaches,
    findings: problems.map(({ code, row, column, params }) => ({
      rule: code,
      severity: 'warning',
      place: 'coaches',
      row,
      column,
      field: null,
      repair: null,
      params,
    })),
  };
}
