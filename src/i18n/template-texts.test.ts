import { CERTAIN } from '../core/columns/heading-matcher';
import { matchHeading } from '../core/columns/match-heading';
import { FIELDS } from '../core/model/field';
import { LANGUAGES } from './language';
import { templateTexts } from './template-texts';

test.each(LANGUAGES.flatMap((language) => FIELDS.map((field) => [language, field] as const)))(
  '%s: the heading of %s is known again without asking anybody',
  (language, field) => {
    const match = matchHeading(templateTexts(language).headings[field]);
    expect(match).toMatchObject({ field, trap: false });
    expect(match.confidence).toBeGreaterThanOrEqual(CERTAIN);
  },
);

test.each(LANGUAGES)('%s: no two headings are the same', (language) => {
  const headings = Object.values(templateTexts(language).headings).map((heading) => heading.toLowerCase());
  expect(new Set(headings).size).toBe(FIELDS.length);
});

test('a month is named in the language of the list', () => {
  expect(LANGUAGES.map((language) => templateTexts(language).month(2021, 4))).toEqual([
    'huhtikuu 2021',
    'april 2021',
    'April 2021',
  ]);
});
