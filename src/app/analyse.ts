import type { ListCandidate } from '../core/columns/find-client-list';
import { chooseClientList, findClientLists } from '../core/columns/find-client-list';
import { findCoachSheet } from '../core/columns/find-coach-sheet';
import { readCoaches } from '../core/columns/read-coaches';
import type { Coach } from '../core/model/coach';
import type { Finding, Severity } from '../core/model/finding';
import type { Grid } from '../core/model/grid';
import type { LocalDate } from '../core/model/local-date';
import type { Outcome } from '../core/model/outcome';
import type { Profile } from '../core/model/profile';
import type { Stage, Step } from '../core/pipeline';
import { runPipeline } from '../core/pipeline';
import { applySettings } from '../core/profile/settings';
import type { SheetTexts } from '../core/sheets/sheet-texts';
import { dateParser } from '../core/values/date';
import { languageParser } from '../core/values/language';
import { municipalityParser } from '../core/values/municipality';
import type { WorkbookReader } from '../workbook/workbook';
import { CommandError } from './command-error';
import type { EarlierRun } from './earlier-run';
import { readEarlierRun, residenceReader } from './earlier-run';
import { DEFAULT_PROFILE, shippedProfile } from './profiles';
import { loadReference } from './reference-data';

export interface AnalyseRequest {
  readonly workbook: WorkbookReader;
  /** Another workbook with the sheet of coaches, and its name for messages; `null`: the list's own. */
  readonly coaches: { readonly workbook: WorkbookReader; readonly name: string } | null;
  /** `null`: the one that the workbook's settings name, else the default. */
  readonly profile: Profile | null;
  readonly referenceDate: LocalDate;
  /** The sheet to take the list from; `null`: found by headings and content. */
  readonly sheet: string | null;
  readonly includeReview: boolean;
  /** The sheets' texts in every language: an earlier result may be in any. */
  readonly languages: readonly SheetTexts[];
  /** Told before each step begins; may wait, so that a screen is drawn. */
  readonly onStep?: (step: 'read' | Step) => void;
  /** Milliseconds from any fixed moment. */
  readonly clock: () => number;
}

export interface Analysis {
  readonly outcome: Outcome;
  readonly earlier: EarlierRun;
  /** Seconds by step. */
  readonly timings: Readonly<Record<string, number>>;
}

/**
 * Reads a workbook and finds out all about its client list, up to the summary; nothing is written.
 * Throws `WorkbookError` and `CommandError`.
 */
export async function analyse(request: AnalyseRequest): Promise<Analysis> {
  const { workbook, referenceDate, languages, clock } = request;
  const timings: Record<string, number> = {};
  const add = (step: string, since: number): void => {
    timings[step] = (timings[step] ?? 0) + (clock() - since) / 1000;
  };
  const stage: Stage = (step, work) => {
    request.onStep?.(step);
    const since = clock();
    const result = work();
    add(step, since);
    return result;
  };

  request.onStep?.('read');
  const readSince = clock();
  const grids = await readAll(workbook);
  const coachGrids = request.coaches === null ? grids : await readAll(request.coaches.workbook);
  add('read', readSince);

  const earlier = readEarlierRun(grids, languages);
  const base = request.profile ?? shippedProfile(earlier.profile ?? '') ?? shippedProfile(DEFAULT_PROFILE)!;
  // Settings of another profile's workbook are no overrides of this one.
  const ownSettings = earlier.profile === null || earlier.profile === base.id ? earlier.settings : [];
  const settings = applySettings(base, ownSettings);

  const candidate = stage('match', () => chooseList(grids, earlier, request.sheet));
  const { coaches, problems } = coachesFrom(coachGrids, settings.profile, request);
  const outcome = runPipeline(
    {
      candidate,
      coaches,
      earlierFindings: [
        ...settings.problems.map(({ code, row, path }) =>
          code === 'unknown-setting'
            ? elsewhere('settings', 'settings-unknown-key', 'warning', row, 'A', {})
            : elsewhere('settings', 'settings-bad-value', 'warning', row, 'B', { key: path }),
        ),
        ...problems,
      ],
      profile: settings.profile,
      reference: loadReference(),
      referenceDate,
      includeReview: request.includeReview,
      residenceOfRow: residenceReader(candidate.grid, candidate.headerRow, earlier, languages),
    },
    stage,
  );
  return { outcome, earlier, timings };
}

async function readAll(workbook: WorkbookReader): Promise<Grid[]> {
  const grids: Grid[] = [];
  for (const { name } of await workbook.listSheets()) grids.push(await workbook.readGrid(name));
  return grids;
}

function chooseList(grids: readonly Grid[], earlier: EarlierRun, sheet: string | null): ListCandidate {
  const wanted =
    sheet ?? (grids.some((grid) => grid.sheet === earlier.clientSheet) ? earlier.clientSheet : null);
  const searched = wanted === null ? grids : grids.filter((grid) => grid.sheet === wanted);
  if (wanted !== null && searched.length === 0) throw new CommandError('no-such-sheet', [wanted]);
  const choice = chooseClientList(findClientLists(searched, earlier.derivedColumns));
  switch (choice.kind) {
    case 'found':
      return choice.candidate;
    case 'none':
      throw wanted === null
        ? new CommandError('no-client-list')
        : new CommandError('sheet-is-no-client-list', [wanted]);
    case 'tie':
      throw new CommandError('several-client-lists', [
        ...new Set(choice.candidates.map(({ grid }) => grid.sheet)),
      ]);
  }
}

function coachesFrom(
  grids: readonly Grid[],
  profile: Profile,
  { coaches: other, referenceDate }: AnalyseRequest,
): { readonly coaches: readonly Coach[]; readonly problems: readonly Finding[] } {
  const sheet = findCoachSheet(grids);
  if (sheet === null) {
    if (other !== null) throw new CommandError('no-coach-sheet', [other.name]);
    return { coaches: [], problems: [] };
  }
  const reference = loadReference();
  const { coaches, problems } = readCoaches(sheet, profile.coachLimitPerFte, {
    language: languageParser(reference),
    municipality: municipalityParser(reference, referenceDate),
    date: dateParser({ dateSystem: sheet.grid.dateSystem, latest: null }),
  });
  return {
    coaches,
    problems: problems.map(({ code, row, column, params }) =>
      elsewhere('coaches', code, 'warning', row, column, params),
    ),
  };
}

/** A finding about another sheet than the client list. */
function elsewhere(
  place: 'coaches' | 'settings',
  rule: string,
  severity: Severity,
  row: number,
  column: string | null,
  params: Finding['params'],
): Finding {
  return { rule, severity, place, row, column, field: null, fixable: false, params };
}
