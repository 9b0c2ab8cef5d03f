import type { Engine } from '../app/pane/engine';
import type { EngineLanguage } from '../app/pane/engine-core';
import type { FileQuestions } from '../app/pane/file-engine';
import type { Evaluation } from '../functions/evaluation';
import type { ServedHost } from './protocol';

/** What the page may ask of its worker. */
export interface WorkerApi {
  /** Begins to work on the workbook that the page has open. */
  readonly startInExcel: (host: ServedHost, language: EngineLanguage) => Promise<void>;
  /** Begins without a workbook: the person opens files. */
  readonly startWithFiles: (now: () => Promise<string>, language: EngineLanguage) => Promise<void>;
  /** Computes a custom function; see `evaluate`. */
  readonly evaluate: (
    id: string,
    values: readonly unknown[],
    language: EngineLanguage,
  ) => Promise<Evaluation>;
  readonly engine: Engine;
  readonly files: FileQuestions;
}
