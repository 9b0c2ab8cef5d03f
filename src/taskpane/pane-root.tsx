import { FluentProvider } from '@fluentui/react-components';
import { useCallback, useSyncExternalStore } from 'react';
import type { Engine } from '../app/pane/engine';
import type { Language } from '../i18n/language';
import { rememberLanguage } from './chosen-language';
import { Pane } from './pane';
import type { PaneState } from './pane-state';
import { Trouble } from './parts/trouble';
import { fluentTheme } from './theme';
import { useTexts } from './use-texts';

interface PaneRootProps {
  readonly kind: 'excel' | 'page';
  readonly state: PaneState;
  /** `null` where this Excel cannot run it. */
  readonly engine: Engine | null;
}

/** The pane with what it hears from outside: language, theme, the ribbon. */
export function PaneRoot({ kind, state, engine }: PaneRootProps) {
  const { language, theme, isWaiting, trouble, told, version } = useSyncExternalStore(
    state.subscribe,
    state.get,
  );
  const loaded = useTexts(language);
  const onLanguage = useCallback(
    (chosen: Language) => {
      rememberLanguage(chosen);
      void engine?.setLanguage(chosen);
      state.set({ language: chosen });
    },
    [engine, state],
  );
  if (loaded === null) return null;
  if (engine === null || trouble !== null) {
    return (
      <FluentProvider theme={fluentTheme(theme)}>
        <Trouble texts={loaded.texts.shell[trouble ?? 'broken']} />
      </FluentProvider>
    );
  }
  return (
    <Pane
      engine={engine}
      kind={kind}
      texts={loaded.texts}
      language={loaded.language}
      theme={theme}
      onLanguage={onLanguage}
      isWaiting={isWaiting}
      told={told}
      version={version}
    />
  );
}
