import type { Theme } from '../taskpane/theme';

const DARK = '(prefers-color-scheme: dark)';
const CONTRAST = '(forced-colors: active)';

/** How the browser looks now. */
export function browserTheme(): Theme {
  if (matchMedia(CONTRAST).matches) return 'contrast';
  return matchMedia(DARK).matches ? 'dark' : 'light';
}

/** Calls `listener` whenever the browser begins to look otherwise. */
export function onBrowserTheme(listener: () => void): () => void {
  const queries = [DARK, CONTRAST].map((query) => matchMedia(query));
  for (const query of queries) query.addEventListener('change', listener);
  return () => {
    for (const query of queries) query.removeEventListener('change', listener);
  };
}
