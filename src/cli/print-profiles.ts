import { shippedProfiles } from '../app/profiles';
import { loadReference } from '../app/reference-data';
import { formatDate, formatNumber } from '../i18n/format';
import type { Language } from '../i18n/language';
import { commandTextsOf } from '../i18n/command-texts';

/** The shipped profiles with their validity, limit and municipalities. */
export function profileLines(language: Language): string[] {
  const { commandLine: t } = commandTextsOf(language);
  const names = new Map(
    loadReference().municipalities.map((municipality) => [municipality.code, municipality[language]]),
  );
  return shippedProfiles().flatMap((profile) => [
    `${profile.id.padEnd(22)}${profile.names[language]} (${t.profileDates(
      formatDate(language, profile.validFrom),
      profile.validTo === null ? '' : formatDate(language, profile.validTo),
    )})`,
    `${''.padEnd(22)}${t.profileLine(
      formatNumber(language, profile.coachLimitPerFte),
      profile.municipalities.map((code) => names.get(code) ?? code).join(', '),
    )}`,
  ]);
}
