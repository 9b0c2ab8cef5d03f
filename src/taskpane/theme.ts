import type { Theme as FluentTheme } from '@fluentui/react-components';
import { teamsHighContrastTheme, webDarkTheme, webLightTheme } from '@fluentui/react-components';

/** How Office or the browser looks just now. */
export type Theme = 'light' | 'dark' | 'contrast';

/** Excel's own green is no colour of Fluent's themes; the pane stays in their blue, which keeps every contrast. */
const THEMES: Readonly<Record<Theme, FluentTheme>> = {
  light: webLightTheme,
  dark: webDarkTheme,
  contrast: teamsHighContrastTheme,
};

export function fluentTheme(theme: Theme): FluentTheme {
  return THEMES[theme];
}
