import type { Engine } from '../app/pane/engine';
import type { EngineHost, EngineLanguage } from '../app/pane/engine-core';
import { codeOf } from '../app/pane/engine-core';
import type { Answer } from '../app/pane/answer';
import type { FileAdapter } from '../app/pane/file-adapter';
import type { FileQuestions } from '../app/pane/file-engine';
import type { ResultSource } from '../app/pane/result-sheets';
import { showRows, showSheets } from '../app/pane/show-sheets';
import { engineTexts } from '../i18n/engine-texts';
import type { MemoryWorkbook } from '../workbook/memory/memory-workbook';
import { createMemoryWorkbook } from '../workbook/memory/memory-workbook';
import { tellingWorkbook } from './telling-workbook';

type FileEngineOf = (workbook: MemoryWorkbook, language: EngineLanguage) => Engine & ResultSource;

/** The file that is open in the page without Excel: its sheets in memory, and an engine on them. */
export interface Files {
  /** The engine of the file that is open now; before that, of an empty workbook. */
  readonly engine: () => Engine;
  readonly questions: FileQuestions;
}

export function createFiles(
  adapter: FileAdapter,
  engineOn: FileEngineOf,
  now: EngineHost['now'],
  begun: EngineLanguage,
): Files {
  let language = begun;
  let fileName = '';
  let onProgress: Parameters<Engine['onProgress']>[0] = () => undefined;
  let onChange: Parameters<FileQuestions['onSheetChange']>[0] = () => undefined;
  let workbook = createMemoryWorkbook([]);
  let engine = engineOn(workbook, language);

  const answer = async <T>(work: () => Promise<T>): Promise<Answer<T>> => {
    try {
      return { ok: true, value: await work() };
    } catch (error) {
      return { ok: false, failure: { code: codeOf(error), sentence: engineTexts(language).failure(error) } };
    }
  };
  const texts = () => engineTexts(language);

  return {
    engine: () => ({
      ...engine,
      // What was asked of the file before counts for the next one too.
      onProgress: (listener) => {
        onProgress = listener;
        return engine.onProgress(listener);
      },
      setLanguage: async (chosen) => {
        const answered = await engine.setLanguage(chosen);
        language = chosen;
        return answered;
      },
    }),
    questions: {
      open: async (name, bytes) => {
        const opened = await answer(async () => {
          onProgress({ step: texts().work.open, fraction: null, canCancel: false });
          const file = await adapter.open(bytes, name);
          const sheets = [];
          for (const { name: sheet, visibility } of await file.listSheets()) {
            sheets.push({ grid: await file.readGrid(sheet), visibility });
          }
          return createMemoryWorkbook(sheets);
        });
        if (!opened.ok) return opened;
        workbook = tellingWorkbook(opened.value, (selected) => {
          onChange({ selected, edit: null });
        });
        fileName = name;
        engine = engineOn(workbook, language);
        await engine.onProgress(onProgress);
        return await engine.overview();
      },
      sheets: () => answer(async () => showSheets(workbook, await workbook.listSheets(), texts())),
      sheetRows: (sheet, first, count) =>
        answer(async () => showRows(await workbook.readGrid(sheet), first, count, texts())),
      download: async () => {
        const sheets = await engine.resultSheets();
        if (!sheets.ok) return sheets;
        return await answer(async () => {
          const time = await now();
          const bytes = await adapter.write(sheets.value, {
            title: sheets.value[0]?.name ?? '',
            creator: 'Omavalmentaja',
            created: new Date(`${time.replace(' ', 'T')}:00`),
          });
          const base = fileName.replace(/\.[^.]*$/, '');
          return { name: texts().resultName(base, time.slice(0, 10)), bytes };
        });
      },
      onSheetChange: (listener) => {
        onChange = listener;
        return Promise.resolve();
      },
    },
  };
}
