import type { EngineTexts } from '../app/pane/engine-texts';
import { errorSentence } from './error-sentence';
import { formatNumber } from './format';
import type { Language } from './language';
import { notRunGroups } from './not-run-text';
import { sheetTexts } from './sheet-texts';
import { textsOf } from './texts';

/** The texts of the engine in a language, with its forms of dates and numbers. */
export function engineTexts(language: Language): EngineTexts {
  const { engine, fieldNames } = textsOf(language);
  return {
    ...engine,
    sheets: sheetTexts(language),
    fields: fieldNames,
    notRun: (notRun) => notRunGroups(language, notRun),
    number: (value, decimals) => formatNumber(language, value, decimals),
    failure: (error) => errorSentence(error, language),
  };
}
