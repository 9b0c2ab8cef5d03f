// First: schemas are made while the others load.
import '../without-eval';
import { expose, proxy } from 'comlink';
import type { Engine } from '../app/pane/engine';
import type { FileQuestions } from '../app/pane/file-engine';
import type { ResultSource } from '../app/pane/result-sheets';
import type { EngineHost, EngineLanguage } from '../app/pane/engine-core';
import { createEngine } from '../app/pane/create-engine';
import { evaluateById } from '../functions/evaluate';
import type { FunctionContext } from '../functions/function-context';
import { functionContext } from '../functions/function-context';
import { engineTexts } from '../i18n/engine-texts';
import { loadTexts } from '../i18n/load-texts';
import { RECOGNISED_WORDS } from '../i18n/recognised-words';
import type { LiveWorkbook } from '../workbook/workbook';
import type { FileAdapter } from '../app/pane/file-adapter';
import { createFiles } from './files';
import { afterMilliseconds } from './page-clock';
import { remoteWorkbook } from './remote-workbook';
import type { WorkerApi } from './worker-api';

/**
 * The composition root of the worker: all work but the talk with Excel is done here, so that the pane stays quick. The
 * file adapter is loaded when a file is opened, which never happens in Excel.
 */
declare const VERSION: string;

const fileAdapter: FileAdapter = {
  open: async (bytes, name) =>
    await (
      await import(/* webpackChunkName: 'file-adapter-open' */ '../workbook/xlsx-file/open')
    ).openWorkbookFile(bytes, name),
  write: async (...work) =>
    await (
      await import(/* webpackChunkName: 'file-adapter-write' */ '../workbook/xlsx-file/write')
    ).writeWorkbookFile(...work),
};

function engineOn(
  workbook: LiveWorkbook,
  language: EngineLanguage,
  now: EngineHost['now'],
): Engine & ResultSource {
  const engine = createEngine({
    workbook,
    language,
    textsOf: engineTexts,
    languages: RECOGNISED_WORDS,
    version: VERSION,
    now,
    clock: () => performance.now(),
    schedule: afterMilliseconds,
    month: {
      files: fileAdapter,
      texts: async (spoken) =>
        (await import(/* webpackChunkName: 'on-demand-month-texts' */ '../i18n/month-texts')).monthTexts(
          spoken,
        ),
    },
  });
  return {
    ...engine,
    setLanguage: async (chosen) => {
      await loadTexts(chosen);
      return await engine.setLanguage(chosen);
    },
  };
}

let engine: () => Engine = () => {
  throw new Error('not started');
};
let files: FileQuestions | null = null;

const contexts = new Map<EngineLanguage, FunctionContext>();

async function contextIn(language: EngineLanguage): Promise<FunctionContext> {
  const known = contexts.get(language);
  if (known !== undefined) return known;
  await loadTexts(language);
  const context = functionContext(language, () => new Date());
  contexts.set(language, context);
  return context;
}

const api: WorkerApi = {
  evaluate: async (id, values, language) => evaluateById(id, values, await contextIn(language)),
  startInExcel: async (host, language) => {
    await loadTexts(language);
    const started = engineOn(remoteWorkbook(host, proxy), language, () => host.now());
    engine = () => started;
  },
  startWithFiles: async (now, language) => {
    await loadTexts(language);
    const started = createFiles(
      fileAdapter,
      (workbook, words) => engineOn(workbook, words, now),
      now,
      language,
    );
    ({ engine, questions: files } = started);
  },
  get engine() {
    return engine();
  },
  get files() {
    if (files === null) throw new Error('not started');
    return files;
  },
};

expose(api);
