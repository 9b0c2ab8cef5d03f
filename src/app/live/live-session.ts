import type { LocalDate } from '../../core/model/local-date';
import type { SheetTexts } from '../../core/sheets/sheet-texts';
import type { LiveWorkbook } from '../../workbook/workbook';
import type { Analysis } from '../analyse';
import { analyse } from '../analyse';
import { readMemory } from './list-memory';
import type { ListMemory } from './list-memory';

/** What every command in the open workbook works with. One session serves the pane and the ribbon alike. */
export interface LiveSession {
  readonly workbook: LiveWorkbook;
  readonly language: 'fi' | 'sv' | 'en';
  readonly texts: SheetTexts;
  readonly languages: readonly SheetTexts[];
  readonly version: string;
  readonly referenceDate: () => LocalDate;
  /** Local time for the log, `YYYY-MM-DD HH:MM`. */
  readonly time: () => string;
  readonly clock: () => number;
  readonly onStep?: (step: string) => void;
  /** How to take back what was done, the latest last. */
  readonly undoable: UndoStep[];
}

export interface UndoStep {
  readonly command: 'check' | 'complete' | 'assign' | 'summarise';
  readonly undo: () => Promise<void>;
}

export interface LiveAnalysis extends Analysis {
  readonly memory: ListMemory;
}

/** Finds out all about the list of the open workbook. Reads only. */
export async function analyseLive(session: LiveSession): Promise<LiveAnalysis> {
  const memory = await readMemory(session.workbook);
  const { onStep } = session;
  const analysis = await analyse({
    workbook: session.workbook,
    coaches: null,
    profile: null,
    referenceDate: session.referenceDate(),
    sheet: null,
    includeReview: false,
    languages: session.languages,
    memory,
    clock: session.clock,
    ...(onStep === undefined ? {} : { onStep }),
  });
  return { ...analysis, memory };
}
