/// <reference types="office-js" />
// First: schemas are made while the others load.
import './without-eval';
import type { LiveSession } from '../app/live/live-session';
import { performLive } from '../app/live/live-command';
import { watchList } from '../app/live/watch-list';
import { associateRibbon } from '../commands/ribbon';
import { localDate } from '../core/model/local-date';
import { errorSentence } from '../i18n/error-sentence';
import type { Language } from '../i18n/language';
import { isLanguage, LANGUAGES } from '../i18n/language';
import { sheetTexts } from '../i18n/sheet-texts';
import { showPlainPane, showStandalone } from '../taskpane/plain-pane';
import { openExcelWorkbook } from '../workbook/office-js/open';

/**
 * The composition root of the add-in's one runtime: pane, ribbon and custom functions run in this page and share a
 * session, so that undo knows what each of them did.
 */
declare const VERSION: string;

/** Outside Excel office.js may never be ready; what the page then shows goes away if it is ready after all. */
const EXCEL_ANSWERS_WITHIN_MS = 2_000;
const standalone = setTimeout(() => {
  const root = document.getElementById('pane');
  if (root !== null) showStandalone(root, languageOf(navigator.language));
}, EXCEL_ANSWERS_WITHIN_MS);

void Office.onReady(({ host }) => {
  const root = document.getElementById('pane');
  // Without Excel there is no host, whatever the types say of it.
  if (root === null || (host as Office.HostType | null) !== Office.HostType.Excel) return;
  clearTimeout(standalone);
  const language = languageOf(Office.context.displayLanguage);
  document.documentElement.lang = language;
  const session = createSession(language);
  const { workbook } = session;
  const pane = showPlainPane(root, language, {
    perform: (command) => performLive(session, command),
    watch: (onEnd) => watchList(session, { schedule: afterMilliseconds, onEnd }),
    isInterrupted: async () => (await workbook.interrupted()).length > 0,
    finish: async () => {
      await workbook.finish();
    },
    rollBack: async () => {
      await workbook.rollBack();
    },
    failure: (error) => errorSentence(error, language),
  });
  associateRibbon(pane.press);
  onPaneClosed(() => void pane.stopWatching());
});

/** A shared runtime lives on, unseen, when its pane is closed; elsewhere the page goes away. */
function onPaneClosed(close: () => void): void {
  window.addEventListener('pagehide', close);
  if (!Office.context.requirements.isSetSupported('SharedRuntime', '1.1')) return;
  void Office.addin
    .onVisibilityModeChanged(({ visibilityMode }) => {
      if (visibilityMode === Office.VisibilityMode.hidden) close();
    })
    // An Excel that does not tell of it: the page's own end is all there is.
    .catch(() => undefined);
}

function afterMilliseconds(work: () => void, ms: number): () => void {
  const timer = setTimeout(work, ms);
  return () => {
    clearTimeout(timer);
  };
}

function createSession(language: Language): LiveSession {
  return {
    workbook: openExcelWorkbook((version) => Office.context.requirements.isSetSupported('ExcelApi', version)),
    language,
    texts: sheetTexts(language),
    languages: LANGUAGES.map(sheetTexts),
    version: VERSION,
    referenceDate: () => {
      const now = new Date();
      return localDate(now.getFullYear(), now.getMonth() + 1, now.getDate())!;
    },
    time: () => new Date().toISOString().slice(0, 16).replace('T', ' '),
    clock: () => performance.now(),
    undoable: [],
  };
}

function languageOf(tag: string): Language {
  const language = tag.slice(0, 2).toLowerCase();
  return isLanguage(language) ? language : 'fi';
}
