import type { pane as fi } from './fi/pane/pane';
import type { Language } from './language';

/** The texts of the pane; Finnish is the type. */
export type PaneTexts = typeof fi;

/** The pane's texts in a language. Each language is loaded when it is asked for, so that Excel loads one. */
export async function loadPaneTexts(language: Language): Promise<PaneTexts> {
  switch (language) {
    case 'fi':
      return (await import(/* webpackChunkName: 'pane-texts-fi' */ './fi/pane/pane')).pane;
    case 'sv':
      return (await import(/* webpackChunkName: 'pane-texts-sv' */ './sv/pane/pane')).pane;
    case 'en':
      return (await import(/* webpackChunkName: 'pane-texts-en' */ './en/pane/pane')).pane;
  }
}
