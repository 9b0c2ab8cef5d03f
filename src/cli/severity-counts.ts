import type { Finding, Severity } from '../core/model/finding';
import { formatNumber } from '../i18n/format';
import type { Language } from '../i18n/language';

/** How many findings of each severity, put into words by `say`. */
export function severityCounts(
  findings: readonly Finding[],
  say: (errors: string, warnings: string, infos: string) => string,
  language: Language,
): string {
  const of = (wanted: Severity): string =>
    formatNumber(language, findings.filter(({ severity }) => severity === wanted).length);
  return say(of('error'), of('warning'), of('info'));
}
