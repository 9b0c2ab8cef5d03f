import type { Field } from '../core/model/field';
import { FIELDS } from '../core/model/field';
import { toIso } from '../core/model/local-date';
import type { TemplateTexts } from '../core/sheets/template/template-texts';
import { formatDate } from './format';
import type { Language } from './language';
import { monthWordsOf } from './month-words';
import { textsOf } from './texts';

/** The texts of the month's client list in a language, with its form of dates. */
export function templateTexts(language: Language): TemplateTexts {
  const { sheets } = monthWordsOf(language).template;
  const { refusals, guide } = sheets;
  return {
    ...sheets,
    headings: headingsIn(language),
    refusals: { ...refusals, date: (latest) => refusals.date(formatDate(language, latest)) },
    guide: {
      ...guide,
      subtitle: (profile, date) => guide.subtitle(profile, formatDate(language, date)),
      ready: { ...guide.ready, lines: (date) => guide.ready.lines(toIso(date)) },
    },
  };
}

/** The names of the fields, as headings begin. */
function headingsIn(language: Language): Readonly<Record<Field, string>> {
  const { fieldNames } = textsOf(language);
  const headings = FIELDS.map((field): [Field, string] => {
    const name = fieldNames[field];
    return [field, name.charAt(0).toUpperCase() + name.slice(1)];
  });
  return Object.fromEntries(headings) as Record<Field, string>;
}
