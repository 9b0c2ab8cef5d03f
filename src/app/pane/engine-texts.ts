import type { Field } from '../../core/model/field';
import type { RuleNotRun } from '../../core/model/finding';
import type { SheetTexts } from '../../core/sheets/sheet-texts';
import type { StaleChange } from '../../workbook/workbook';
import type { AnalysisStep } from '../analyse';
import type { NotRunView } from './check-view';
import type { UndoableCommand } from './history-view';

/** What the engine is doing, as a person is told of it. */
export type WorkStep = AnalysisStep | 'mark' | 'repair' | 'fill' | 'draw' | 'undo' | 'open' | 'write';

/** Every text that the engine needs, in one language. `i18n` gives it; numbers come as text in its form. */
export interface EngineTexts {
  readonly sheets: SheetTexts;
  readonly fields: Readonly<Record<Field, string>>;
  readonly number: (value: number, decimals?: number) => string;
  /** What is wrong and what to do; never with cell content. */
  readonly failure: (error: unknown) => string;
  readonly work: Readonly<Record<WorkStep, string>>;
  readonly commands: Readonly<Record<UndoableCommand, string>>;
  readonly results: {
    readonly check: (clients: string, errors: string, warnings: string, marked: string) => string;
    readonly checkClean: (clients: string) => string;
    readonly repair: (cells: string) => string;
    readonly complete: (cells: string, yes: string, no: string, review: string) => string;
    readonly assign: (clients: string, coaches: string, changes: string) => string;
    readonly without: (clients: string) => string;
    readonly plainRange: string;
    readonly lostRows: (rows: string) => string;
    readonly summarise: (sheets: string) => string;
    readonly undone: (command: string) => string;
    readonly nothingToUndo: string;
  };
  readonly stale: Readonly<Record<StaleChange['why'], string>>;
  /** Rules that did not run, by reason, in words. */
  readonly notRun: (notRun: readonly RuleNotRun[]) => readonly NotRunView[];
  readonly place: {
    /** A finding of the whole file. */
    readonly file: string;
    readonly row: (row: string) => string;
    readonly column: (letter: string) => string;
  };
  readonly choices: Readonly<Record<string, string>>;
  /** Name of the file that the result is saved as, from the name of the list's. */
  readonly resultName: (name: string, date: string) => string;
}
