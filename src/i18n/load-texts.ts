import type { Texts } from './fi/texts';
import type { Language } from './language';
import { keepTexts } from './texts';

/** Loads a language for `textsOf`. Each is a file of its own, so that Excel loads the one that is spoken. */
export async function loadTexts(language: Language): Promise<void> {
  keepTexts(language, await imported(language));
}

async function imported(language: Language): Promise<Texts> {
  switch (language) {
    case 'fi':
      return (await import(/* webpackChunkName: 'texts-fi' */ './fi/texts')).texts;
    case 'sv':
      return (await import(/* webpackChunkName: 'texts-sv' */ './sv/texts')).texts;
    case 'en':
      return (await import(/* webpackChunkName: 'texts-en' */ './en/texts')).texts;
  }
}
