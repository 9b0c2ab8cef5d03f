import { clientSheetRow } from '../core/sheets/client-places';
import { settingsOf } from '../core/profile/settings';
import type { LocalDate } from '../core/model/local-date';
import type { CodeNames } from '../core/model/reference';
import type { SheetContext } from '../core/sheets/sheet-context';
import type { SheetTexts } from '../core/sheets/sheet-texts';
import type { Analysis } from './analyse';
import { loadReference } from './reference-data';

/** In which words and under which date and version the sheets are made. */
export interface SheetWording {
  readonly referenceDate: LocalDate;
  readonly texts: SheetTexts;
  readonly language: 'fi' | 'sv' | 'en';
  readonly version: string;
  /** Local time for the log, `YYYY-MM-DD HH:MM`. */
  readonly time: string;
  /** Lines of the log about this run. */
  readonly describe: (analysis: Analysis) => readonly string[];
}

/** What the sheets are made of: the analysis, with the names that its codes have in the language of the result. */
export function sheetContext(
  analysis: Analysis,
  { texts, language, referenceDate, version, time, describe }: SheetWording,
): SheetContext {
  const { outcome, earlier } = analysis;
  const { profile } = outcome;
  const ofProfile = (
    items: readonly { readonly id: string; readonly names: Readonly<Record<typeof language, string>> }[],
  ) => {
    const byId = new Map(items.map(({ id, names }) => [id, names[language]]));
    return (id: string): string => byId.get(id) ?? id;
  };
  return {
    outcome,
    clientsAt: { sheet: texts.sheetNames.clients, rowOf: clientSheetRow },
    texts,
    language,
    profileName: profile.names[language],
    referenceDate,
    ...codeNames(language),
    servicePointName: ofProfile(profile.servicePoints.points),
    specialistName: ofProfile(profile.referrals),
    settings: settingsOf(profile),
    earlierHistory: earlier.history,
    earlierLog: earlier.log,
    log: describe(analysis).map((event) => ({ time, version, event })),
  };
}

/** The names of codes in a language; a code that is not in the register stands for itself. */
export function codeNames(
  language: SheetWording['language'],
): Pick<SheetContext, 'municipalityName' | 'languageName'> {
  const { municipalities, languages } = loadReference();
  const named = (names: readonly CodeNames[]) => {
    const byCode = new Map(names.map((name) => [name.code, name[language]]));
    return (code: string): string => byCode.get(code) ?? code;
  };
  return { municipalityName: named(municipalities), languageName: named(languages) };
}
