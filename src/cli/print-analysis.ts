import path from 'node:path';
import type { Analysis } from '../app/analyse';
import type { Finding, Severity } from '../core/model/finding';
import type { Outcome } from '../core/model/outcome';
import { findingText } from '../i18n/finding-text';
import { formatDate, formatNumber } from '../i18n/format';
import type { Language } from '../i18n/language';
import { textsOf } from '../i18n/texts';

const LABEL_WIDTH = 14;
const PLACES_SHOWN = 8;

/** The lines that sum up an analysis: what was read, found, decided and shared out. */
export function analysisLines(
  { outcome }: Analysis,
  file: string,
  version: string,
  language: Language,
): string[] {
  const { commandLine: t } = textsOf(language);
  const number = (value: number, decimals = 0): string => formatNumber(language, value, decimals);
  const { list, matches, grid, headerRow, findings, profile, referenceDate } = outcome;
  const unknown = matches
    .filter(({ field, duplicateOf, heading }) => field === null && duplicateOf === null && heading !== '')
    .map(({ heading }) => heading);
  const known = matches.filter(({ field }) => field !== null).length;
  const members = countBy(outcome.decisions.map(({ membership }) => membership));
  const line = (label: string, text: string): string => `${label.padEnd(LABEL_WIDTH)}${text}`;
  return [
    t.heading(version, profile.names[language], formatDate(language, referenceDate)),
    '',
    line(t.labels.read, t.read(path.basename(file), grid.sheet, number(list.count), number(headerRow + 1))),
    line(t.labels.columns, t.columns(number(known), unknown.join(', '))),
    line(
      t.labels.findings,
      findings.length === 0 ? t.noFindings : severityCounts(findings, t.findings, number),
    ),
    line(
      t.labels.membership,
      t.membership(
        number(members.get('yes') ?? 0),
        number(members.get('no') ?? 0),
        number(members.get('review') ?? 0),
      ),
    ),
    ...assignmentLines(outcome, language).map((text, index) =>
      line(index === 0 ? t.labels.assignment : '', text),
    ),
  ];
}

/** Lines of the log about a run: names of files, sheets and rules, never of persons. */
export function logLines({ outcome }: Analysis, file: string, language: Language): string[] {
  const { log } = textsOf(language).commandLine;
  const { list, grid, headerRow, findings, profile, referenceDate, placement, coaches } = outcome;
  const number = (value: number): string => formatNumber(language, value);
  return [
    log.source(path.basename(file), grid.sheet, number(list.count), number(headerRow + 1)),
    log.profile(profile.names[language], formatDate(language, referenceDate)),
    ...findings
      .filter(({ row, severity }) => row === null && severity === 'info')
      .map((finding) => findingText(language, finding).message),
    severityCounts(findings, log.findings, number),
    ...(placement === null
      ? []
      : [
          log.assignment(
            number(placement.assigned),
            number(coaches.length),
            number(placement.clients - placement.assigned),
          ),
        ]),
  ];
}

/** Every rule that spoke, gravest first, with its places and what to do. */
export function findingLines({ outcome }: Analysis, language: Language): string[] {
  const { commandLine: t } = textsOf(language);
  const byRule = new Map<string, Finding[]>();
  for (const finding of outcome.findings) {
    byRule.set(finding.rule, [...(byRule.get(finding.rule) ?? []), finding]);
  }
  const order: readonly Severity[] = ['error', 'warning', 'info'];
  const groups = [...byRule.values()].sort(
    (a, b) => order.indexOf(a[0]!.severity) - order.indexOf(b[0]!.severity) || b.length - a.length,
  );
  const severities = textsOf(language).sheets.severities;
  return groups.flatMap((group) => {
    const [first] = group;
    const { title, message, resolve } = findingText(language, first!);
    const places = group.flatMap(({ row, column }) => (row === null ? [] : [`${column ?? ''}${row}`]));
    const shown = places.slice(0, PLACES_SHOWN).join(' ');
    const more = places.length - PLACES_SHOWN;
    return [
      `${severities[first!.severity]} · ${title} · ${t.checkRows(formatNumber(language, group.length))}`,
      ...(places.length === 0 ? [`  ${message}`] : []),
      ...(places.length === 0 ? [] : [`  ${t.places(shown, more > 0 ? formatNumber(language, more) : '')}`]),
      `  → ${resolve}`,
      '',
    ];
  });
}

/** How many rows wait for a person: under review, or without a place. */
export function openQuestions({ decisions, placement, repeats }: Outcome): number {
  return decisions.filter(
    ({ membership }, client) =>
      repeats[client]! >= 0 ||
      membership === 'review' ||
      placement?.kindOf[client] === 'no-place' ||
      placement?.kindOf[client] === 'lock-over-limit',
  ).length;
}

function assignmentLines({ placement, coaches }: Outcome, language: Language): string[] {
  const { commandLine: t } = textsOf(language);
  if (placement === null) return [t.noCoaches];
  const number = (value: number, decimals = 0): string => formatNumber(language, value, decimals);
  const loads = placement.coaches.filter(({ limit }) => limit > 0).map(({ load }) => load);
  const without = placement.clients - placement.assigned;
  return [
    t.assignment(
      number(placement.assigned),
      number(coaches.length),
      number(placement.capacity - placement.assigned),
    ),
    t.loads(number(Math.min(...loads)), number(Math.max(...loads)), number(placement.coachChanges)),
    ...(without === 0 ? [] : [t.shortage(number(without), number(placement.missingFte, 2))]),
  ];
}

function severityCounts(
  findings: readonly Finding[],
  text: (errors: string, warnings: string, infos: string) => string,
  number: (value: number) => string,
): string {
  const counts = countBy(findings.map(({ severity }) => severity));
  const of = (severity: Severity): string => number(counts.get(severity) ?? 0);
  return text(of('error'), of('warning'), of('info'));
}

function countBy<T>(items: readonly T[]): ReadonlyMap<T, number> {
  const counts = new Map<T, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}
