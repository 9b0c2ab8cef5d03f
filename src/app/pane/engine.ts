import type { Field } from '../../core/model/field';
import type { PlacementWay } from '../../core/model/placement';
import type { PlanComparison } from '../../core/plan/compare-plans';
import type { DerivedColumn } from '../../core/sheets/sheet-texts';
import type { InterruptedWork } from '../../workbook/workbook';
import type { LiveCommand } from '../live/command-names';
import type { GivenFile, MadeFile, MergedFile } from './month-view';
import type { Answer, Failure, Progress } from './answer';
import type { CheckView, FindingQuery, FindingPage, IgnoreReason, WantedFindings } from './check-view';
import type { ClusterDecision } from '../decide-cluster';
import type { ClustersView } from './cluster-view';
import type { ClientItem, ClientView } from './client-view';
import type { CompletionView, FilledView } from './completion-view';
import type { HistoryItem, UndoneView } from './history-view';
import type { Overview } from './list-view';
import type { Absence, CurveView, PlanView, PlannedQuery, PlannedPage, WhatIfQuery } from './plan-view';
import type { WantedRepairs, RepairPlan, AppliedRepairs } from './repair-view';
import type { ReportView, DrawnView } from './report-view';
import type { SettingsView } from './settings-view';

/**
 * What the pane asks of the program. The engine lives in a worker, the pane on the page's own thread: everything that
 * passes between them is plain data, and no question waits for a person.
 *
 * Words for people come in the language of the session, ready to be shown; identity codes are masked in all of them.
 * Nothing throws: what fails is an answer with a sentence that says what to do.
 */
export interface Engine {
  /** Reads the workbook anew and says what there is to work on. Changes nothing. */
  readonly overview: () => Promise<Answer<Overview>>;
  /** Takes this sheet for the list from now on; `null`: found by headings and content again. */
  readonly chooseSheet: (sheet: string | null) => Promise<Answer<Overview>>;
  /** Takes a column for this field (`null`: for none) from now on; `undefined` gives the choice back to the program. */
  readonly chooseColumn: (heading: string, field: Field | null | undefined) => Promise<Answer<Overview>>;
  /** Makes an Excel table of the list. */
  readonly makeTable: () => Promise<Answer<Overview>>;

  /** Checks the list anew. Changes nothing. */
  readonly check: () => Promise<Answer<CheckView>>;
  /** A page of the findings of the latest check, down the list. */
  readonly findings: (query: FindingQuery) => Promise<Answer<FindingPage>>;
  /** Marks the cells of open findings on the sheet; `false` takes the marks away. */
  readonly mark: (marked: boolean) => Promise<Answer<CheckView>>;
  /** What mending would change. Changes nothing. */
  readonly planRepairs: (wanted: WantedRepairs) => Promise<Answer<RepairPlan>>;
  /** Makes the repairs of the latest plan, where the cells are still as it found them. */
  readonly applyRepairs: () => Promise<Answer<AppliedRepairs>>;
  /** Sets findings aside with a reason until their cell changes; `null` takes them up again. */
  readonly ignore: (wanted: WantedFindings, reason: IgnoreReason | null) => Promise<Answer<CheckView>>;

  /** Values that no dictionary knows, grouped by likeness. Changes nothing. */
  readonly clusters: () => Promise<Answer<ClustersView>>;
  /**
   * Takes all spellings for what they mean from now on, wherever they stand in the field; `null` takes that back. The
   * cells stay as they are. `unclear-meaning`: the field has no such value.
   */
  readonly settleCluster: (decision: ClusterDecision) => Promise<Answer<ClustersView>>;

  /** What completing would add, and who belongs. Changes nothing. */
  readonly completion: () => Promise<Answer<CompletionView>>;
  /** Makes these the derived columns of the list, beside those of the assignment. */
  readonly complete: (columns: readonly DerivedColumn[]) => Promise<Answer<FilledView>>;
  /** Clients by row number or by a part of the name, at most `count`. */
  readonly findClients: (text: string, count: number) => Promise<Answer<readonly ClientItem[]>>;
  /** All that explains one client; `row` is the worksheet's, 1-based. */
  readonly explain: (row: number) => Promise<Answer<ClientView>>;

  /** The best plan under the wishes in force. Changes nothing. */
  readonly plan: () => Promise<Answer<PlanView>>;
  /** A page of what the plan does with clients. */
  readonly planned: (query: PlannedQuery) => Promise<Answer<PlannedPage>>;
  /** A coach is away between two days (`YYYY-MM-DD`, inclusive); `null`: as the sheet of coaches says. */
  readonly setAbsence: (coach: string, absence: Absence | null) => Promise<Answer<PlanView>>;
  /** The client of a row keeps the present coach, whatever it costs; `false` takes that back. */
  readonly lock: (row: number, locked: boolean) => Promise<Answer<PlanView>>;
  /** Shares out in this way from now on, until the pane closes. */
  readonly planBy: (way: PlacementWay) => Promise<Answer<PlanView>>;
  /** What more changes of coach would bring. Changes nothing. */
  readonly planCurve: () => Promise<Answer<CurveView>>;
  /** The plan in force beside the one under conditions. Changes nothing. */
  readonly planIf: (query: WhatIfQuery) => Promise<Answer<PlanComparison>>;
  /** Writes the latest plan beside the list. */
  readonly applyPlan: () => Promise<Answer<FilledView>>;

  /** What the summary would say. Changes nothing. */
  readonly report: () => Promise<Answer<ReportView>>;
  /** The day for which everything is computed, `YYYY-MM-DD`. */
  readonly setReferenceDate: (date: string) => Promise<Answer<ReportView>>;
  /** Compares with last month's result, a workbook that the person gives, until another day is chosen. */
  readonly compareWith: (file: GivenFile) => Promise<Answer<ReportView>>;
  /** Draws the sheets of the summary. */
  readonly summarise: () => Promise<Answer<DrawnView>>;
  /** Draws the summary as it may be published: small counts are hidden. */
  readonly publish: () => Promise<Answer<DrawnView>>;

  /** The list of a month (`YYYY-MM`) to be filled in, with what is in the list at hand. */
  readonly monthList: (month: string) => Promise<Answer<MadeFile>>;
  /** The workbook of a coach by index, or the whole list (`null`). */
  readonly handout: (coach: number | null) => Promise<Answer<MadeFile>>;
  /** What came back from coaches, with the whole list among the files. */
  readonly mergeReturned: (files: readonly GivenFile[]) => Promise<Answer<MergedFile>>;

  readonly settings: () => Promise<Answer<SettingsView>>;
  /** Takes another profile, with its own values. */
  readonly chooseProfile: (profile: string) => Promise<Answer<SettingsView>>;
  /** Sets a value of the profile for this workbook; `null` gives back the profile's own. */
  readonly changeSetting: (key: string, value: number | string | null) => Promise<Answer<SettingsView>>;
  /** The language of everything that the engine says and writes. */
  readonly setLanguage: (language: 'fi' | 'sv' | 'en') => Promise<Answer<true>>;

  /** What was done in this session, the latest first. */
  readonly history: () => Promise<Answer<readonly HistoryItem[]>>;
  /** Takes back the latest that can be taken back. */
  readonly undo: () => Promise<Answer<UndoneView>>;
  /** Performs a command as the ribbon does, without preview. */
  readonly perform: (command: LiveCommand) => Promise<Answer<string>>;

  /** Work that was begun and not finished; to be settled before anything else. */
  readonly interrupted: () => Promise<Answer<readonly InterruptedWork[]>>;
  readonly settle: (how: 'finish' | 'roll-back') => Promise<Answer<true>>;

  /** Checks rows as they are typed until `endWatch`; `onChange` hears that findings are others, `onEnd` of a failure. */
  readonly beginWatch: (
    onChange: () => void,
    onEnd: (failure: Failure) => void,
  ) => Promise<Answer<CheckView>>;
  readonly endWatch: () => Promise<Answer<true>>;
  /** Brings a cell of the list before the person; `row` is 1-based, `column` in letters. */
  readonly select: (row: number, column: string | null) => Promise<Answer<true>>;

  /** Hears of each step of long work. */
  readonly onProgress: (listener: (progress: Progress) => void) => Promise<void>;
  /** Calls off reading and reckoning; what is being written is written whole. */
  readonly cancel: () => Promise<void>;
  /** Stops listening to the workbook: for when the pane closes. It can still be asked. */
  readonly rest: () => Promise<void>;
}
