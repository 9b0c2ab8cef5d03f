import { readClientList } from '../core/columns/read-client-list';
import { valueOf } from '../core/model/judged-column';
import type { LocalDate } from '../core/model/local-date';
import { lastDayOf, monthOf } from '../core/model/month';
import type { PreviousClient, PreviousList, PreviousMonth } from '../core/model/previous-month';
import type { Profile } from '../core/model/profile';
import { historyRows, monthBefore, valuesOf } from '../core/sheets/history-rows';
import { fieldParsers } from '../core/values/field-parsers';
import { municipalityOn } from '../core/values/municipality';
import type { WorkbookReader } from '../workbook/workbook';
import { chooseList } from './choose-list';
import { CommandError } from './command-error';
import type { EarlierRun, EarlierWords } from './earlier-run';
import { derivedReader, readEarlierRun, ternaryIn } from './earlier-run';
import { readAllGrids } from './read-all-grids';
import { loadReference } from './reference-data';

/** Another workbook: the result of a month before. */
export interface PreviousResult {
  readonly workbook: WorkbookReader;
  /** For messages. */
  readonly name: string;
}

/** What an earlier result tells: the month to compare with, and its history. */
export interface ReadPrevious {
  readonly previous: PreviousMonth;
  readonly history: EarlierRun['history'];
}

/**
 * Reads the result of a month before: its clients as that run decided them, and its figures. Municipalities that have
 * been merged since are told by today's codes, their figures added together.
 *
 * Throws `CommandError('previous-no-result')` for a workbook that no run made, and `('previous-not-earlier')` for one
 * of the same month or a later one.
 */
export async function readPreviousResult(
  { workbook, name }: PreviousResult,
  profile: Profile,
  referenceDate: LocalDate,
  languages: readonly EarlierWords[],
): Promise<ReadPrevious> {
  const grids = await readAllGrids(workbook);
  const earlier = readEarlierRun(grids, languages);
  const { history } = earlier;
  const date = resultDate(earlier);
  // A list that was made to be filled in has settings, but no history yet.
  if (date === null || history.length === 0 || !grids.some(({ sheet }) => sheet === earlier.clientSheet))
    throw new CommandError('previous-no-result', [name]);
  const month = monthOf(date);
  if (month >= monthOf(referenceDate)) throw new CommandError('previous-not-earlier', [name]);

  const { candidate } = chooseList(grids, earlier, null);
  const { list } = readClientList(
    candidate,
    fieldParsers({
      reference: loadReference(),
      referenceDate: date,
      dateSystem: candidate.grid.dateSystem,
      coaches: [],
      employmentCodes: [...profile.employmentCodes.counted, ...profile.employmentCodes.notCounted],
      referrals: profile.referrals,
    }),
  );
  const read = derivedReader(candidate.grid, candidate.headerRow, earlier, languages);
  const clients = new Map<string, PreviousClient>();
  list.rows.forEach((row, index) => {
    const code = valueOf(list.columns.personId, index)?.code;
    const isClient = ternaryIn(read('membership', row), languages) === 'yes';
    if (code === undefined || !isClient || clients.has(code)) return;
    const coach = read('proposedCoach', row);
    clients.set(code, {
      row,
      coach: typeof coach === 'string' && coach.trim() !== '' ? coach : null,
      longTermUnemployed: ternaryIn(read('longTermUnemployed', row), languages),
    });
  });
  return {
    previous: previousMonth(history, month, referenceDate, { referenceDate: date, clients }),
    history,
  };
}

/** The day of which a result tells, else the end of its latest month; `null` for a workbook that no run made. */
export function resultDate({ referenceDate, history }: EarlierRun): LocalDate | null {
  return referenceDate ?? lastDayOf(monthBefore(historyRows(history), LATEST) ?? '');
}

/** The last month before the reference date of which a workbook's own history tells; `null` where there is none. */
export function previousInHistory(
  history: EarlierRun['history'],
  referenceDate: LocalDate,
): PreviousMonth | null {
  const month = monthBefore(historyRows(history), monthOf(referenceDate));
  return month === null ? null : previousMonth(history, month, referenceDate, null);
}

/** Rows of the workbook's own history, and those of months that only the other tells of. */
export function withHistoryOf(
  own: EarlierRun['history'],
  other: EarlierRun['history'],
): EarlierRun['history'] {
  const known = new Set(historyRows(own).map(({ month }) => month));
  return [...historyRows(other).flatMap(({ month, cells }) => (known.has(month) ? [] : [cells])), ...own];
}

/** After every month that has been or will be. */
const LATEST = '9999-99';

function previousMonth(
  history: EarlierRun['history'],
  month: string,
  referenceDate: LocalDate,
  list: PreviousList | null,
): PreviousMonth {
  const currentCode = municipalityOn(loadReference(), referenceDate);
  const values = new Map<string, number>();
  for (const [code, value] of valuesOf(historyRows(history), month)) {
    const named = MUNICIPALITY.exec(code)?.[1];
    const now = named === undefined ? code : `municipality.${currentCode(named) ?? named}`;
    values.set(now, (values.get(now) ?? 0) + value);
  }
  return { month, values, list };
}

const MUNICIPALITY = /^municipality\.(\d{3})$/;
