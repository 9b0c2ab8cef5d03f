import { personPrinter } from '../../core/changes/person-print';
import type { ListCandidate } from '../../core/columns/find-client-list';
import { fromIso } from '../../core/model/local-date';
import { wordRow } from '../../core/model/own-words';
import type { CoachAbsence } from '../../core/plan/conditions';
import { isSameWord, wordInRow } from '../../core/own-words';
import type { EarlierRun } from '../earlier-run';
import type { Wishes } from './wishes';

/**
 * What an earlier run left, with the profile, the values and the words that people chose in place of it. Values that the
 * workbook's settings sheet sets for another profile than the chosen one no longer count.
 */
export function withWishedSettings(earlier: EarlierRun, { profile, settings, words }: Wishes): EarlierRun {
  const wished = new Set(settings.map(({ key }) => key));
  const isSame = profile === null || earlier.profile === null || profile === earlier.profile;
  const kept = isSame ? earlier.settings.filter(({ key }) => !wished.has(key)) : [];
  return {
    ...earlier,
    profile: profile ?? earlier.profile,
    settings: [...settings.map(({ key, value }) => ({ key, value, row: 0 })), ...kept],
    ownRows: [
      ...words.map((word) => ({ ...wordRow(word), row: 0 })),
      ...earlier.ownRows.filter((row) => {
        const written = wordInRow(row);
        return written === null || !words.some((word) => isSameWord(word, written));
      }),
    ],
  };
}

/** Who is away, as people set it in the pane. */
export function wishedAbsences({ absences }: Wishes): readonly CoachAbsence[] {
  return absences.map(({ coach, from, to }) => ({ coach, from: fromIso(from)!, to: fromIso(to) }));
}

/** Worksheet rows (1-based) of the clients whom people locked to their coach. O(rows) where anybody is locked. */
export function lockedRows(
  { grid, headerRow, columns }: Pick<ListCandidate, 'grid' | 'headerRow' | 'columns'>,
  { locked }: Wishes,
): ReadonlySet<number> {
  const rows = new Set<number>();
  if (locked.length === 0) return rows;
  const prints = new Set(locked);
  const printOf = personPrinter(grid, columns);
  for (let row = headerRow + 1; row < grid.cells.length; row++) {
    if (prints.has(printOf(row))) rows.add(row + 1);
  }
  return rows;
}
