import type { LocalDate } from '../../core/model/local-date';
import type { PlacementWay } from '../../core/model/placement';
import type { SheetTexts } from '../../core/sheets/sheet-texts';
import type { EarlierWords } from '../earlier-run';
import type { LiveWorkbook, StaleChange, WorkbookReader } from '../../workbook/workbook';
import type { Analysis, AnalysisStep } from '../analyse';
import { analyse } from '../analyse';
import type { PreviousResult } from '../previous-month';
import { readMemory } from './list-memory';
import type { ListMemory } from './list-memory';
import type { Wishes } from './wishes';
import { readWishes } from './wishes';

/** What every command in the open workbook works with. One session serves the pane and the ribbon alike. */
export interface LiveSession {
  readonly workbook: LiveWorkbook;
  /** What is read of it; the workbook itself unless somebody keeps what was read before. */
  readonly reader?: WorkbookReader;
  readonly language: 'fi' | 'sv' | 'en';
  readonly texts: SheetTexts;
  readonly languages: readonly EarlierWords[];
  readonly version: string;
  readonly referenceDate: () => LocalDate;
  /** Local time for the log, `YYYY-MM-DD HH:MM`. */
  readonly time: () => string;
  readonly clock: () => number;
  readonly onStep?: (step: AnalysisStep) => void;
  /** Last month's result, where the person gave it. */
  readonly previous?: PreviousResult | null;
  /** How clients are shared out in this session; afresh unless it says otherwise. */
  readonly way?: PlacementWay;
  /** How to take back what was done, the latest last. */
  readonly undoable: UndoStep[];
}

export interface UndoStep {
  readonly command: 'check' | 'repair' | 'complete' | 'assign' | 'summarise';
  /** Takes it back; what somebody changed since then stays as it is and is named. */
  readonly undo: () => Promise<readonly StaleChange[]>;
}

export interface LiveAnalysis extends Analysis {
  readonly memory: ListMemory;
  readonly wishes: Wishes;
}

/** Finds out all about the list of the open workbook. Reads only. */
export async function analyseLive(session: LiveSession): Promise<LiveAnalysis> {
  const memory = await readMemory(session.workbook);
  const wishes = await readWishes(session.workbook);
  const { onStep } = session;
  const analysis = await analyse({
    workbook: session.reader ?? session.workbook,
    coaches: null,
    profile: null,
    referenceDate: session.referenceDate(),
    sheet: null,
    includeReview: false,
    previous: session.previous ?? null,
    languages: session.languages,
    memory,
    wishes,
    clock: session.clock,
    ...(session.way === undefined ? {} : { way: session.way }),
    ...(onStep === undefined ? {} : { onStep }),
  });
  return { ...analysis, memory, wishes };
}
