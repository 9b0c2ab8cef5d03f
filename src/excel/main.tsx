/// <reference types="office-js" />
import type { Root } from 'react-dom/client';
import { createRoot } from 'react-dom/client';
import { localMinute } from '../app/local-minute';
import { associateRibbon } from '../commands/ribbon';
import { engineInExcel, evaluateIn, startWorker } from '../engine/start-engine';
import { serveWorkbook } from '../engine/serve-workbook';
import { afterMilliseconds } from '../engine/page-clock';
import type { Evaluation } from '../functions/evaluation';
import type { CustomFunctionsHost } from '../functions/excel-function';
import { registerFunctions } from '../functions/register';
import type { Language } from '../i18n/language';
import { loadPaneTexts } from '../i18n/pane-texts';
import { languageOf, rememberedLanguage } from '../taskpane/chosen-language';
import { Pane } from '../taskpane/pane';
import { createPaneState } from '../taskpane/pane-state';
import { PaneRoot } from '../taskpane/pane-root';
import { EXCEL_API, openExcelWorkbook } from '../workbook/office-js/open';
import { openAsNew } from './open-as-new';
import { officeTheme, onOfficeTheme } from './office-theme';
import { onPaneClosed } from './on-pane-closed';

/**
 * The composition root of the add-in's one runtime: pane, ribbon and custom functions are this page's; the work of all
 * three is done in its worker. Outside Excel the page that works on files is shown; office.js says so, or never becomes ready.
 */
declare const CustomFunctions: CustomFunctionsHost<unknown> | undefined;

const EXCEL_ANSWERS_WITHIN_MS = 5_000;
const goToPage = (): void => {
  location.replace('index.html');
};
const withoutExcel = setTimeout(goToPage, EXCEL_ANSWERS_WITHIN_MS);

const worker = startWorker();
// In a plain browser page there is no Excel to register with.
if (typeof CustomFunctions !== 'undefined') registerFunctions(CustomFunctions, evaluate);

void Office.onReady(({ host }) => {
  clearTimeout(withoutExcel);
  // Without Excel there is no host, whatever the types say of it.
  if ((host as Office.HostType | null) !== Office.HostType.Excel) {
    goToPage();
    return;
  }
  show(
    createRoot(document.getElementById('pane')!),
    rememberedLanguage() ?? languageOf(Office.context.displayLanguage),
  );
});

function show(root: Root, language: Language): void {
  const { requirements } = Office.context;
  const state = createPaneState({ language, theme: officeTheme() });
  onOfficeTheme(() => {
    state.set({ theme: officeTheme() });
  });
  if (!requirements.isSetSupported('ExcelApi', EXCEL_API)) {
    state.set({ trouble: 'unsupported' });
    root.render(
      <PaneRoot state={state} engine={null}>
        {() => null}
      </PaneRoot>,
    );
    return;
  }
  const workbook = openExcelWorkbook((version) => requirements.isSetSupported('ExcelApi', version), {
    onWaiting: (isWaiting) => {
      state.set({ isWaiting });
    },
    schedule: afterMilliseconds,
  });
  const engine = engineInExcel(
    worker,
    serveWorkbook(workbook, afterMilliseconds, () => localMinute(new Date())),
    language,
  );
  void worker.broken.then(() => {
    state.set({ trouble: 'broken' });
  });
  root.render(
    <PaneRoot state={state} engine={engine}>
      {(shown) => <Pane {...shown} engine={engine} kind="excel" handOver={openAsNew} />}
    </PaneRoot>,
  );
  associateRibbon(async (command) => {
    const answer = await engine.perform(command);
    state.tell(answer.ok ? answer.value : answer.failure.sentence, answer.ok);
  });
  onPaneClosed(() => void engine.rest());
}

/** Rejects with what to do where there is no worker to compute. */
async function evaluate(id: string, values: readonly unknown[]): Promise<Evaluation> {
  const language = languageOf(Office.context.displayLanguage);
  try {
    return await evaluateIn(worker, id, values, language);
  } catch {
    throw new Error((await loadPaneTexts(language)).shell.broken.text);
  }
}
