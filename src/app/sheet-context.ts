import { settingsOf } from '../core/profile/settings';
import type { SheetContext } from '../core/sheets/sheet-context';
import type { Analysis } from './analyse';
import { loadReference } from './reference-data';
import type { RunRequest } from './run';

/** What the sheets are made of: the analysis, with the names that its codes have in the language of the result. */
export function sheetContext(
  analysis: Analysis,
  { texts, language, referenceDate, version, time, describe }: RunRequest,
): SheetContext {
  const { outcome, earlier } = analysis;
  const { profile } = outcome;
  const reference = loadReference();
  const named = (
    names: readonly {
      readonly code: string;
      readonly fi: string;
      readonly sv: string;
      readonly en: string;
    }[],
  ) => {
    const byCode = new Map(names.map((name) => [name.code, name[language]]));
    return (code: string): string => byCode.get(code) ?? code;
  };
  const ofProfile = (
    items: readonly { readonly id: string; readonly names: Readonly<Record<typeof language, string>> }[],
  ) => {
    const byId = new Map(items.map(({ id, names }) => [id, names[language]]));
    return (id: string): string => byId.get(id) ?? id;
  };
  return {
    outcome,
    texts,
    profileName: profile.names[language],
    referenceDate,
    municipalityName: named(reference.municipalities),
    languageName: named(reference.languages),
    servicePointName: ofProfile(profile.servicePoints.points),
    specialistName: ofProfile(profile.referrals),
    settings: settingsOf(profile),
    earlierHistory: earlier.history,
    earlierLog: earlier.log,
    log: describe(analysis).map((event) => ({ time, version, event })),
  };
}
