import { LANGUAGES } from '../i18n/language';
import { CATALOGUE } from './catalogue';
import { documentationOf } from './documentation';
import { metadataOf } from './metadata';

/** Every file that is made of the catalogue: path from the repository's root, and content. */
export function generatedFiles(): ReadonlyMap<string, string> {
  return new Map([
    ...LANGUAGES.map((language) => {
      const suffix = language === 'fi' ? '' : `.${language}`;
      const json = JSON.stringify(metadataOf(CATALOGUE, language), null, 2);
      return [`src/functions/metadata/functions${suffix}.json`, `${json}\n`] as const;
    }),
    ['docs/functions.md', documentationOf(CATALOGUE)] as const,
  ]);
}
