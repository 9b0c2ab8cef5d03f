import path from 'node:path';
import { maskPersonIds } from '../app/mask-person-ids';
import type { RunResult } from '../app/run';
import type { Outcome } from '../core/model/outcome';
import type { Placement } from '../core/model/placement';
import { WITHOUT_COACH } from '../core/model/placement';
import { formatDate, formatNumber } from '../i18n/format';
import type { Language } from '../i18n/language';
import { commandTextsOf } from '../i18n/command-texts';
import { severityCounts } from './severity-counts';

const LABEL_WIDTH = 14;

/** The lines that sum up an analysis: what was read, found, decided and shared out. */
export function analysisLines(outcome: Outcome, file: string, version: string, language: Language): string[] {
  const { commandLine: t } = commandTextsOf(language);
  const { list, matches, grid, headerRow, findings, profile, referenceDate, decisions } = outcome;
  const number = (value: number): string => formatNumber(language, value);
  const unknown = matches
    .filter(({ field, duplicateOf, heading }) => field === null && duplicateOf === null && heading !== '')
    .map(({ heading }) => maskPersonIds(heading));
  const known = matches.filter(({ field }) => field !== null).length;
  const members = (answer: string): string =>
    number(decisions.filter(({ membership }) => membership === answer).length);
  return [
    t.heading(version, profile.names[language], formatDate(language, referenceDate)),
    '',
    line(
      t.labels.read,
      t.read(path.basename(file), maskPersonIds(grid.sheet), number(list.count), number(headerRow + 1)),
    ),
    line(t.labels.columns, t.columns(number(known), unknown.join(', '))),
    line(
      t.labels.findings,
      findings.length === 0 ? t.noFindings : severityCounts(findings, t.findings, language),
    ),
    line(t.labels.membership, t.membership(members('yes'), members('no'), members('review'))),
    ...assignmentLines(outcome, language).map((text, index) =>
      line(index === 0 ? t.labels.assignment : '', text),
    ),
  ];
}

/** The lines about the result: how many rows wait for a person, and where it stands. */
export function resultLines(
  { outcome, sheetCount }: RunResult,
  file: string,
  seconds: number,
  language: Language,
): string[] {
  const { commandLine: t } = commandTextsOf(language);
  const questions = openQuestions(outcome);
  return [
    ...(questions === 0 ? [] : [line(t.labels.toDecide, t.toDecide(formatNumber(language, questions)))]),
    line(
      t.labels.written,
      t.written(file, formatNumber(language, sheetCount), formatNumber(language, seconds, 1)),
    ),
  ];
}

function line(label: string, text: string): string {
  return `${label.padEnd(LABEL_WIDTH)}${text}`;
}

/** How many rows wait for a person: repeats of one, under review, or without a place. */
function openQuestions({ decisions, placement, repeats }: Outcome): number {
  return decisions.filter(
    ({ membership }, client) =>
      repeats[client]! >= 0 ||
      membership === 'review' ||
      WITHOUT_COACH.includes(placement?.kindOf[client] ?? 'none'),
  ).length;
}

function assignmentLines({ placement, coaches }: Outcome, language: Language): string[] {
  const { commandLine: t } = commandTextsOf(language);
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
    // Where every coach is absent there are no loads to tell.
    ...(loads.length === 0
      ? []
      : [t.loads(number(Math.min(...loads)), number(Math.max(...loads)), number(placement.coachChanges))]),
    ...weightedLines(placement, language),
    ...wayLines(placement, language),
    ...(without === 0 ? [] : [t.shortage(number(without), number(placement.missingFte, 2))]),
  ];
}

/** How even the weighted caseloads are, where the profile weighs clients. */
function weightedLines({ coaches, caseload }: Placement, language: Language): string[] {
  const weighted = caseload?.weighted ?? null;
  const loads = weighted?.loads.filter((_, index) => coaches[index]!.limit > 0) ?? [];
  if (weighted === null || loads.length === 0) return [];
  const number = (value: number): string => formatNumber(language, value, 1);
  const { weightedLoads } = commandTextsOf(language).commandLine;
  return [weightedLoads(number(Math.min(...loads)), number(Math.max(...loads)), number(weighted.gapPercent))];
}

/** How it was shared out, where not afresh, and how sure it is that no plan of that way is better. */
function wayLines({ way, proof, coachChanges }: Placement, language: Language): string[] {
  const { commandLine: t } = commandTextsOf(language);
  const number = (value: number): string => formatNumber(language, value);
  switch (way.kind) {
    case 'all':
      return [t.proof[proof]];
    case 'new-only':
      return [t.way['new-only'](), t.proof[proof]];
    case 'rebalance':
      return [t.way.rebalance(number(way.moves), number(coachChanges)), t.proof[proof]];
  }
}
