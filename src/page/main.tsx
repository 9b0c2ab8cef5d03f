import { createRoot } from 'react-dom/client';
import { localMinute } from '../app/local-minute';
import type { StartedWorker } from '../engine/start-engine';
import { engineWithFiles, startWorker } from '../engine/start-engine';
import { languageOf, rememberedLanguage } from '../taskpane/chosen-language';
import { PaneRoot } from '../taskpane/pane-root';
import { createPaneState } from '../taskpane/pane-state';
import { browserTheme, onBrowserTheme } from './browser-theme';
import { Page } from './page';

/** The composition root of the page without Excel. Nothing leaves it: files are read and written by the browser alone. */
const language = rememberedLanguage() ?? languageOf(navigator.language);
const state = createPaneState({ language, theme: browserTheme() });
onBrowserTheme(() => {
  state.set({ theme: browserTheme() });
});
const root = createRoot(document.getElementById('page')!);
try {
  show(startWorker());
} catch {
  // A browser gives no worker to a page that was opened from a disk.
  state.set({ trouble: location.protocol === 'file:' ? 'fromDisk' : 'broken' });
  root.render(
    <PaneRoot state={state} engine={null}>
      {() => null}
    </PaneRoot>,
  );
}

function show(worker: StartedWorker): void {
  const engine = engineWithFiles(worker, () => localMinute(new Date()), language);
  void worker.broken.then(() => {
    state.set({ trouble: 'broken' });
  });
  root.render(
    <PaneRoot state={state} engine={engine}>
      {(shown) => <Page {...shown} engine={engine} loadSample={loadSample} />}
    </PaneRoot>,
  );
}

async function loadSample(): Promise<Uint8Array> {
  const response = await fetch('samples/savonlinna-asiakaslista.xlsx');
  if (!response.ok) throw new Error(`status ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
