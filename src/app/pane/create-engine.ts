import { checkQuestions } from './check-questions';
import { clusterQuestions } from './cluster-questions';
import { completionQuestions } from './completion-questions';
import type { Engine } from './engine';
import type { EngineHost } from './engine-core';
import { createEngineCore } from './engine-core';
import { historyQuestions } from './history-questions';
import { listQuestions } from './list-questions';
import { monthQuestions } from './month-questions';
import { planQuestions } from './plan-questions';
import { repairQuestions } from './repair-questions';
import { reportQuestions } from './report-questions';
import type { ResultSource } from './result-sheets';
import { resultSource } from './result-sheets';
import { settingsQuestions } from './settings-questions';

/** The engine of a workbook: one answers all that the pane asks. */
export function createEngine(host: EngineHost): Engine & ResultSource {
  const core = createEngineCore(host);
  return {
    ...listQuestions(core),
    ...checkQuestions(core),
    ...repairQuestions(core),
    ...clusterQuestions(core),
    ...completionQuestions(core),
    ...planQuestions(core),
    ...reportQuestions(core, host),
    ...monthQuestions(core, host),
    ...settingsQuestions(core),
    ...historyQuestions(core),
    ...resultSource(core),
    onProgress: (listener) => {
      core.onProgress(listener);
      return Promise.resolve();
    },
    cancel: () => {
      core.cancel();
      return Promise.resolve();
    },
    rest: () => core.rest(),
  };
}
