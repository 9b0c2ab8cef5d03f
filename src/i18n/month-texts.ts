import type { MergeWords } from '../app/merge';
import type { MonthTexts } from '../app/pane/month-work';
import { formatDate, formatNumber } from './format';
import type { Language } from './language';
import { monthWordsOf } from './month-words';
import { templateTexts } from './template-texts';

/** The words of a merge in a language. */
export function mergeWords(language: Language): MergeWords {
  const { merged, merge } = monthWordsOf(language).handout;
  return {
    sheets: merged,
    told: merge,
    date: (date) => formatDate(language, date),
    number: (value) => formatNumber(language, value),
  };
}

/** The words of the workbooks that a month needs beside the list, for the pane. */
export function monthTexts(language: Language): MonthTexts {
  return {
    handout: monthWordsOf(language).handout.sheets,
    template: templateTexts(language),
    merge: mergeWords(language),
  };
}
