/// <reference types="office-js" />
import type { Theme } from '../taskpane/theme';

/** Office's theme as one of the pane's: by how dark its background is. Where Office does not tell, the browser's. */
export function officeTheme(): Theme {
  if (matchMedia('(forced-colors: active)').matches) return 'contrast';
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  const background = theme?.bodyBackgroundColor;
  if (background === undefined) return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  return isDark(background) ? 'dark' : 'light';
}

/** Calls `listener` when the look may be another: Office tells Excel's panes nothing, so it is asked as they are come to. */
export function onOfficeTheme(listener: () => void): void {
  window.addEventListener('focus', listener);
  matchMedia('(forced-colors: active)').addEventListener('change', listener);
}

/** Relative luminance under a half, roughly (ITU-R BT.601). */
function isDark(colour: string): boolean {
  const [red = 255, green = 255, blue = 255] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
  return red * 0.299 + green * 0.587 + blue * 0.114 < 128;
}
