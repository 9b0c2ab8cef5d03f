import { coachLimit } from '../core/assign/coach-limit';
import { lastWorkingDay } from '../core/enrich/working-days';
import { isBlank } from '../core/model/cell';
import { daysInMonth, localDate } from '../core/model/local-date';
import { monthOf } from '../core/model/month';
import type { Profile } from '../core/model/profile';
import type { TemplateLayout } from '../core/model/template-layout';
import { settingsOf } from '../core/profile/settings';
import type { SheetPlan } from '../core/sheets/sheet';
import { carriedList } from '../core/sheets/template/carried-list';
import { templateColumns } from '../core/sheets/template/template-columns';
import { templateSheets } from '../core/sheets/template/template-sheets';
import type { TemplateContext } from '../core/sheets/template/template-context';
import type { TemplateTexts } from '../core/sheets/template/template-texts';
import type { Analysis } from './analyse';
import { analyse } from './analyse';
import { CommandError } from './command-error';
import type { EarlierWords } from './earlier-run';
import { derivedReader } from './earlier-run';
import type { PreviousResult } from './previous-month';
import { resultDate } from './previous-month';
import { DEFAULT_PROFILE, shippedProfile } from './profiles';
import { loadReference } from './reference-data';
import type { SheetWording } from './sheet-context';
import { codeNames, sheetContext } from './sheet-context';
import { templateChoices } from './template-choices';
import { shippedLayout } from './template-layout';

export interface TemplateRequest {
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  /** `null`: that of the last result, else the default. */
  readonly profile: Profile | null;
  /** `null`: the one that comes with the program. */
  readonly layout: TemplateLayout | null;
  /** What is known of last month's result, or of any client list; `null`: an empty list. */
  readonly analysis: Analysis | null;
  readonly languages: readonly EarlierWords[];
}

export interface Template {
  readonly sheets: readonly SheetPlan[];
  readonly clients: number;
  readonly coaches: number;
  readonly profile: string;
  /** The profile of the last result where it is another one: its settings were not taken. */
  readonly otherProfile: string | null;
  /** Headings of the columns that the layout has no place for. */
  readonly otherColumns: readonly string[];
}

/**
 * The month's client list, ready to be filled in: with the clients, coaches and settings of the last result, where one is
 * given. Its reference date is the month's last working day.
 */
export function makeTemplate(
  request: TemplateRequest,
  wording: Omit<SheetWording, 'referenceDate' | 'describe'>,
  words: TemplateTexts,
): Template {
  const { year, month, analysis } = request;
  const { language, texts } = wording;
  const referenceDate = lastWorkingDay(year, month, loadReference().holidays);
  const profile = analysis?.outcome.profile ?? request.profile ?? shippedProfile(DEFAULT_PROFILE)!;
  const context: TemplateContext = {
    texts,
    words,
    profile,
    profileName: profile.names[language],
    referenceDate,
    year,
    month,
    lastDay: localDate(year, month, daysInMonth(year, month))!,
    layout: request.layout ?? shippedLayout(),
    settings: settingsOf(profile),
    ownWords: analysis?.outcome.ownWords ?? { headings: [], words: [] },
    ...codeNames(language),
    choices: templateChoices(profile, referenceDate, language, texts),
    coaches: (analysis?.outcome.coaches ?? []).map((coach) => ({
      coach,
      limit: coachLimit(profile.coachLimitPerFte, coach, referenceDate),
    })),
    carried:
      analysis === null
        ? null
        : carriedList(
            sheetContext(analysis, { ...wording, referenceDate, describe: () => [] }),
            analysis.earlier.derivedColumns,
            assignedCoachReader(analysis, request.languages),
          ),
  };
  const before = analysis?.earlier.profile ?? null;
  return {
    sheets: templateSheets(context),
    clients: context.carried?.clients ?? 0,
    coaches: context.coaches.length,
    profile: profile.id,
    otherProfile: before === null || before === profile.id ? null : before,
    otherColumns: templateColumns(context)
      .filter(({ standard, isDerived }) => standard === null && !isDerived)
      .map(({ heading }) => heading),
  };
}

/**
 * Finds out what there is to carry into a month's list. Throws `WorkbookError` and `CommandError`: `previous-not-earlier`
 * for the result of the same or a later month.
 */
export async function analysePrevious(
  { workbook, name }: PreviousResult,
  { year, month, profile, languages }: Omit<TemplateRequest, 'analysis' | 'layout'>,
  clock: () => number,
): Promise<Analysis> {
  const analysis = await analyse({
    workbook,
    coaches: null,
    profile,
    referenceDate: lastWorkingDay(year, month, loadReference().holidays),
    sheet: null,
    includeReview: false,
    languages,
    clock,
  });
  const date = resultDate(analysis.earlier);
  if (date !== null && monthOf(date) >= `${year}-${String(month).padStart(2, '0')}`)
    throw new CommandError('previous-not-earlier', [name]);
  return analysis;
}

/** The coach whom a result gave a client, as its derived column names him or her. */
function assignedCoachReader(
  { outcome: { grid, headerRow, list }, earlier }: Analysis,
  languages: readonly EarlierWords[],
): (client: number) => string | null {
  const read = derivedReader(grid, headerRow, earlier, languages);
  return (client) => {
    const cell = read('proposedCoach', list.rows[client]!);
    return typeof cell === 'string' && !isBlank(cell) ? cell : null;
  };
}
