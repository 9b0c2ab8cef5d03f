import { isAboutFile } from '../core/model/finding';
import path from 'node:path';
import { maskPersonIds } from '../app/mask-person-ids';
import type { Outcome } from '../core/model/outcome';
import { findingText } from '../i18n/finding-text';
import { formatDate, formatNumber } from '../i18n/format';
import type { Language } from '../i18n/language';
import { commandTextsOf } from '../i18n/command-texts';
import { severityCounts } from './severity-counts';

/** Lines of the log about a run: names of files, sheets and rules, never of persons. */
export function logLines(outcome: Outcome, file: string, language: Language): string[] {
  const { log } = commandTextsOf(language).commandLine;
  const { list, grid, headerRow, findings, profile, referenceDate, placement, coaches } = outcome;
  const number = (value: number): string => formatNumber(language, value);
  return [
    log.source(path.basename(file), maskPersonIds(grid.sheet), number(list.count), number(headerRow + 1)),
    log.profile(profile.names[language], formatDate(language, referenceDate)),
    // What was passed over while the file was read stands nowhere else in the result.
    ...findings.filter(isAboutFile).map((finding) => findingText(language, finding).message),
    severityCounts(findings, log.findings, language),
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
