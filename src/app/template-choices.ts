import type { Benefit } from '../core/model/client-list';
import type { LocalDate } from '../core/model/local-date';
import type { Profile } from '../core/model/profile';
import type { Parse } from '../core/model/reading';
import type { CodeNames } from '../core/model/reference';
import type { SheetTexts } from '../core/sheets/sheet-texts';
import type { ChoiceList } from '../core/sheets/template/template-texts';
import { languageParser } from '../core/values/language';
import { municipalityParser } from '../core/values/municipality';
import { nationalityParser } from '../core/values/nationality';
import { loadReference } from './reference-data';

/** What most clients speak and are stands first in a long list; the rest follows by name. */
const FIRST_LANGUAGES = ['fi', 'sv', 'ru', 'et', 'ar', 'en', 'uk', 'so', 'fa', 'ku', 'sq', 'vi', 'th', 'zh'];
const FIRST_COUNTRIES = ['FI', 'RU', 'EE', 'UA', 'SE', 'IQ', 'SO', 'AF', 'SY', 'TH', 'VN', 'TR', 'CN'];
const BENEFITS: readonly Benefit[] = ['labour-market-subsidy', 'basic-allowance', 'earnings-related', 'none'];

/**
 * What drops down in the month's client list, in a language: the municipalities that exist on the date, those of the
 * profile first, and so on. Every choice reads as the value that it means: a name that means another code too (the
 * language `ga`) is replaced by its code.
 */
export function templateChoices(
  profile: Profile,
  referenceDate: LocalDate,
  language: 'fi' | 'sv' | 'en',
  texts: SheetTexts,
): Readonly<Record<ChoiceList, readonly string[]>> {
  const reference = loadReference();
  const byName = new Intl.Collator(language);
  const named = (
    items: readonly CodeNames[],
    first: readonly string[],
    parse: Parse<string>,
  ): readonly string[] => {
    const rank = (code: string): number => (first.includes(code) ? first.indexOf(code) : first.length);
    return [...items]
      .sort((a, b) => rank(a.code) - rank(b.code) || byName.compare(a[language], b[language]))
      .map((item) => {
        const { value, remarks } = parse(item[language]);
        return value === item.code && remarks.length === 0 ? item[language] : item.code;
      });
  };
  const { counted, notCounted } = profile.employmentCodes;
  const { youth, immigrants } = texts.coachSheet.specialities;
  return {
    municipalities: named(
      reference.municipalities.filter(({ endedOn }) => endedOn === null || endedOn > referenceDate),
      profile.municipalities,
      municipalityParser(reference, referenceDate),
    ),
    languages: named(reference.languages, FIRST_LANGUAGES, languageParser(reference)),
    countries: named(reference.countries, FIRST_COUNTRIES, nationalityParser(reference)),
    benefits: BENEFITS.map((benefit) => texts.benefits[benefit]),
    employmentCodes: [...counted, ...notCounted].sort(),
    yesNo: [texts.ternary.yes, texts.ternary.no],
    serviceNeeds: Object.values(texts.serviceNeeds),
    referrals: profile.referrals.map(({ names }) => names[language]),
    specialities: [youth, immigrants, `${youth}, ${immigrants}`],
  };
}
