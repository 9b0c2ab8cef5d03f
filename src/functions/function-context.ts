import { shippedProfiles } from '../app/profiles';
import { loadReference } from '../app/reference-data';
import type { LocalDate } from '../core/model/local-date';
import { localDate } from '../core/model/local-date';
import type { Profile } from '../core/model/profile';
import type { Reference } from '../core/model/reference';
import type { Language } from '../i18n/language';
import type { Texts } from '../i18n/fi/texts';
import { textsOf } from '../i18n/texts';
import type { Parsers } from './parsers';
import { makeParsers } from './parsers';

/** What the functions know beside their arguments. */
export interface FunctionContext {
  readonly language: Language;
  readonly texts: Texts['functions'];
  /** Words that the result workbook uses for the same answers. */
  readonly sheets: Texts['sheets'];
  readonly reference: Reference;
  readonly profiles: readonly Profile[];
  readonly parsers: Parsers;
  readonly today: () => LocalDate;
}

/** The context of a session of Excel in a language. `now` tells the time by the user's own clock and zone. */
export function functionContext(language: Language, now: () => Date): FunctionContext {
  const reference = loadReference();
  return {
    language,
    texts: textsOf(language).functions,
    sheets: textsOf(language).sheets,
    reference,
    profiles: shippedProfiles(),
    parsers: makeParsers(reference),
    today: () => {
      const time = now();
      return localDate(time.getFullYear(), time.getMonth() + 1, time.getDate())!;
    },
  };
}
