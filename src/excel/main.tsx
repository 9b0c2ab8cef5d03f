/// <reference types="office-js" />
// First: schemas are made while the others load.
import '../without-eval';
import type { Root } from 'react-dom/client';
import { createRoot } from 'react-dom/client';
import { associateRibbon } from '../commands/ribbon';
import { startEngineInExcel } from '../engine/start-engine';
import { serveWorkbook } from '../engine/serve-workbook';
import { afterMilliseconds, localMinute } from '../engine/page-clock';
import type { Language } from '../i18n/language';
import { languageOf, rememberedLanguage } from '../taskpane/chosen-language';
import { Pane } from '../taskpane/pane';
import { createPaneState } from '../taskpane/pane-state';
import { PaneRoot } from '../taskpane/pane-root';
import { EXCEL_API, openExcelWorkbook } from '../workbook/office-js/open';
import { officeTheme, onOfficeTheme } from './office-theme';
import { onPaneClosed } from './on-pane-closed';

/**
 * The composition root of the add-in's one runtime: pane, ribbon and custom functions run in this page; the work is done
 * in its worker. Outside Excel the page that works on files is shown; office.js says so, or never becomes ready.
 */
const EXCEL_ANSWERS_WITHIN_MS = 5_000;
const goToPage = (): void => {
  location.replace('index.html');
};
const withoutExcel = setTimeout(goToPage, EXCEL_ANSWERS_WITHIN_MS);

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
  const { engine, broken } = startEngineInExcel(
    serveWorkbook(workbook, afterMilliseconds, () => localMinute(new Date())),
    language,
  );
  void broken.then(() => {
    state.set({ trouble: 'broken' });
  });
  root.render(
    <PaneRoot state={state} engine={engine}>
      {(shown) => <Pane {...shown} engine={engine} kind="excel" />}
    </PaneRoot>,
  );
  associateRibbon(async (command) => {
    const answer = await engine.perform(command);
    state.tell(answer.ok ? answer.value : answer.failure.sentence, answer.ok);
  });
  onPaneClosed(() => void engine.rest());
}
