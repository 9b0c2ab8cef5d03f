import { useEffect, useState } from 'react';
import type { Language } from '../i18n/language';
import type { PaneTexts } from '../i18n/pane-texts';
import { loadPaneTexts } from '../i18n/pane-texts';

export interface LoadedTexts {
  readonly language: Language;
  readonly texts: PaneTexts;
}

/** The pane's texts in a language; those of the language before until they are loaded, `null` at first. */
export function useTexts(language: Language): LoadedTexts | null {
  const [loaded, setLoaded] = useState<LoadedTexts | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void loadPaneTexts(language).then((texts) => {
      if (isCurrent) setLoaded({ language, texts });
    });
    document.documentElement.lang = language;
    return () => {
      isCurrent = false;
    };
  }, [language]);
  return loaded;
}
