import { FluentProvider } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useCallback, useEffect, useSyncExternalStore } from 'react';
import type { Engine } from '../app/pane/engine';
import type { Language } from '../i18n/language';
import { rememberLanguage } from './chosen-language';
import type { PaneProps } from './pane';
import type { PaneState } from './pane-state';
import { Trouble } from './parts/trouble';
import { fluentTheme } from './theme';
import { useTexts } from './use-texts';

/** What stands around the pane, as the pane is to show it. */
export type Shown = Pick<
  PaneProps,
  'language' | 'texts' | 'theme' | 'onLanguage' | 'isWaiting' | 'told' | 'version'
>;

interface PaneRootProps {
  readonly state: PaneState;
  /** `null` where this Excel cannot run it. */
  readonly engine: Pick<Engine, 'setLanguage'> | null;
  /** The pane itself, by what it is to show. */
  readonly children: (shown: Shown) => ReactNode;
}

/** The pane with what it hears from outside: language, theme, the ribbon. */
export function PaneRoot({ state, engine, children }: PaneRootProps) {
  const { language, theme, isWaiting, trouble, told, version } = useSyncExternalStore(
    state.subscribe,
    state.get,
  );
  const loaded = useTexts(language);
  // What the browser draws itself, such as the calendar of a date: Fluent's colours do not reach it.
  useEffect(() => {
    document.documentElement.style.colorScheme = theme === 'light' ? 'light' : 'dark';
  }, [theme]);
  const onLanguage = useCallback(
    (chosen: Language) => {
      rememberLanguage(chosen);
      void engine?.setLanguage(chosen);
      state.set({ language: chosen });
    },
    [engine, state],
  );
  if (loaded === null) return null;
  if (trouble !== null) {
    return (
      <FluentProvider theme={fluentTheme(theme)}>
        <Trouble texts={loaded.texts.shell[trouble]} />
      </FluentProvider>
    );
  }
  return children({ ...loaded, theme, onLanguage, isWaiting, told, version });
}
