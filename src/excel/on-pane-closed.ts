/// <reference types="office-js" />

/** A shared runtime lives on, unseen, when its pane is closed; elsewhere the page goes away. */
export function onPaneClosed(close: () => void): void {
  window.addEventListener('pagehide', close);
  if (!Office.context.requirements.isSetSupported('SharedRuntime', '1.1')) return;
  void Office.addin
    .onVisibilityModeChanged(({ visibilityMode }) => {
      if (visibilityMode === Office.VisibilityMode.hidden) close();
    })
    // An Excel that does not tell of it: the page's own end is all there is.
    .catch(() => undefined);
}
