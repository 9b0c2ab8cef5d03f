import type { SheetTexts } from '../core/sheets/sheet-texts';
import { findingText } from './finding-text';
import { formatDate, formatMonth, formatNumber } from './format';
import type { Language } from './language';
import { textsOf } from './texts';

/** The texts of the result workbook in a language, with its forms of dates and numbers. */
export function sheetTexts(language: Language): SheetTexts {
  const { sheets } = textsOf(language);
  return {
    ...sheets,
    findings: (finding) => findingText(language, finding),
    date: (date) => formatDate(language, date),
    footer: (profile, date) => sheets.footer(profile, formatDate(language, date)),
    summary: {
      ...sheets.summary,
      month: formatMonth,
      comparedWith: (month) => sheets.summary.comparedWith(formatMonth(month)),
      subtitle: (profile, date) => sheets.summary.subtitle(profile, formatDate(language, date)),
    },
    findingSheet: {
      ...sheets.findingSheet,
      manyRows: (count) => sheets.findingSheet.manyRows(formatNumber(language, count)),
    },
  };
}
