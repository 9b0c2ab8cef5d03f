import { chooseColumns } from '../core/columns/choose-columns';
import type { Coach } from '../core/model/coach';
import type { LocalDate } from '../core/model/local-date';
import type { Grid } from '../core/model/grid';
import type { Outcome } from '../core/model/outcome';
import type { PlacementWay } from '../core/model/placement';
import type { Profile } from '../core/model/profile';
import type { Step } from '../core/pipeline';
import type { PlacementInput } from '../core/plan/place-clients';
import type { Conditions } from '../core/plan/conditions';
import { NO_CONDITIONS, underConditions, withAbsences } from '../core/plan/conditions';
import { runPipeline } from '../core/pipeline';
import type { WorkbookReader } from '../workbook/workbook';
import { chooseList } from './choose-list';
import { coachesOf } from './coaches-of';
import { CommandError } from './command-error';
import type { EarlierRun, EarlierWords } from './earlier-run';
import { readEarlierRun, residenceReader } from './earlier-run';
import type { ListMemory } from './live/list-memory';
import { remembering } from './live/list-memory';
import type { Wishes } from './live/wishes';
import { NO_WISHES } from './live/wishes';
import { lockedRows, wishedAbsences, withWishedSettings } from './live/apply-wishes';
import { profileInForce } from './profile-in-force';
import type { PreviousResult } from './previous-month';
import { previousInHistory, readPreviousResult, withHistoryOf } from './previous-month';
import { readAllGrids } from './read-all-grids';
import { loadReference } from './reference-data';

/** The pipeline's steps, and finding the list before them. */
export type AnalysisStep = Step | 'match';

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
  /** Last month's result; without one the workbook's own history is compared with. */
  readonly previous?: PreviousResult | null;
  /** In every language: an earlier result may be in any. */
  readonly languages: readonly EarlierWords[];
  /** What earlier commands did in the open workbook; a file tells it by its settings sheet alone. */
  readonly memory?: ListMemory;
  /** What people decided about the open workbook. */
  readonly wishes?: Wishes;
  /** How clients are shared out; afresh unless it says otherwise. */
  readonly way?: PlacementWay;
  /** What is to be taken for true in place of what the workbook says, for the coaches that it has. */
  readonly conditions?: (coaches: readonly Coach[]) => Conditions;
  /** What finds the plan of the way `rebalance`. */
  readonly rebalance?: PlacementInput['rebalance'];
  /** Told before each step begins. */
  readonly onStep?: (step: AnalysisStep) => void;
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
  const { workbook, referenceDate, languages, clock, wishes = NO_WISHES } = request;
  const timings: Record<string, number> = {};
  const add = (step: string, since: number): void => {
    timings[step] = (timings[step] ?? 0) + (clock() - since) / 1000;
  };
  const stage = <T>(step: AnalysisStep, work: () => T): T => {
    request.onStep?.(step);
    const since = clock();
    const result = work();
    add(step, since);
    return result;
  };

  request.onStep?.('read');
  const readSince = clock();
  const grids = await readAllGrids(workbook);
  const coachGrids = request.coaches === null ? grids : await readAllGrids(request.coaches.workbook);
  add('read', readSince);

  const earlier = withWishedSettings(remembering(readEarlierRun(grids, languages), request.memory), wishes);
  const notDrawn = (grid: Grid): boolean => request.memory?.drawnSheets.includes(grid.sheet) !== true;
  const { profile, findings: settingFindings } = profileInForce(request.profile, earlier);
  const { candidate, otherLists } = stage('match', () => {
    const chosen = chooseList(grids.filter(notDrawn), earlier, request.sheet);
    return { candidate: chooseColumns(chosen.candidate, wishes.columns), otherLists: chosen.others };
  });
  const before =
    request.previous == null
      ? { previous: previousInHistory(earlier.history, referenceDate), history: [] }
      : await readPreviousResult(request.previous, profile, referenceDate, languages);
  const found = coachesOf(coachGrids.filter(notDrawn), profile, referenceDate);
  if (found === null && request.coaches !== null) {
    throw new CommandError('no-coach-sheet', [request.coaches.name]);
  }
  const terms = {
    includeReview: request.includeReview,
    lockedRows: lockedRows(candidate, wishes),
    way: request.way ?? { kind: 'all' as const },
  };
  const coaches = withAbsences(found?.coaches ?? [], wishedAbsences(wishes));
  const conditions = request.conditions?.(coaches) ?? NO_CONDITIONS;
  const outcome = runPipeline(
    {
      ...underConditions({ coaches, profile, terms }, conditions),
      candidate,
      otherLists,
      earlierFindings: [...settingFindings, ...(found?.findings ?? [])],
      derivedBefore: earlier.derivedColumns,
      ownRows: earlier.ownRows,
      reference: loadReference(),
      referenceDate,
      residenceOfRow: residenceReader(candidate.grid, candidate.headerRow, earlier, profile.id, languages),
      rebalance: request.rebalance ?? null,
      previous: before.previous,
    },
    stage,
  );
  const history = withHistoryOf(earlier.history, before.history);
  return { outcome, earlier: { ...earlier, history }, timings };
}
