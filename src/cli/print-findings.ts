import type { Finding, RuleNotRun, Severity } from '../core/model/finding';
import type { Outcome } from '../core/model/outcome';
import { groupBy } from '../core/model/group-by';
import { findingText } from '../i18n/finding-text';
import { formatNumber } from '../i18n/format';
import type { Language } from '../i18n/language';
import { commandTextsOf } from '../i18n/command-texts';
import { notRunGroups } from '../i18n/not-run-text';
import { textsOf } from '../i18n/texts';

const PLACES_SHOWN = 8;
const ORDER: readonly Severity[] = ['error', 'warning', 'info'];

/**
 * Every rule that spoke, gravest first, then by number: with its places, or its sentence where it has none; and the rules
 * that did not run, by reason.
 */
export function findingLines({ findings, rulesNotRun }: Outcome, language: Language): string[] {
  const byRule = groupBy(findings, ({ rule }) => rule);
  const spoke = [...byRule.values()]
    .sort((a, b) => ORDER.indexOf(a[0]!.severity) - ORDER.indexOf(b[0]!.severity) || b.length - a.length)
    .flatMap((group) => ruleLines(group, language));
  return [...spoke, ...notRunLines(rulesNotRun, language)];
}

function notRunLines(notRun: readonly RuleNotRun[], language: Language): string[] {
  if (notRun.length === 0) return [];
  const { commandLine: t } = commandTextsOf(language);
  return [
    t.notRun(formatNumber(language, notRun.length)),
    ...notRunGroups(language, notRun).map(({ reason, titles }) => `  ${reason} · ${titles.join('; ')}`),
    '',
  ];
}

function ruleLines(group: readonly Finding[], language: Language): string[] {
  const { commandLine: t } = commandTextsOf(language);
  const { sheets } = textsOf(language);
  const first = group[0]!;
  const { title, message, resolve } = findingText(language, first);
  const places = group.flatMap(({ row, column }) => (row === null ? [] : [`${column ?? ''}${row}`]));
  const more = places.length - PLACES_SHOWN;
  return [
    `${sheets.severities[first.severity]} · ${title} · ${t.checkRows(formatNumber(language, group.length))}`,
    places.length === 0
      ? `  ${message}`
      : `  ${t.places(places.slice(0, PLACES_SHOWN).join(' '), more > 0 ? formatNumber(language, more) : '')}`,
    `  → ${resolve}`,
    '',
  ];
}
