import type { RuleNotRun } from '../core/model/finding';
import { LANGUAGES } from './language';
import { notRunGroups } from './not-run-text';

const NOT_RUN: readonly RuleNotRun[] = [
  { rule: 'email-format', why: 'missing-column', fields: ['email'] },
  { rule: 'name-format', why: 'off', fields: [] },
  { rule: 'contact-several', why: 'missing-column', fields: ['phone', 'email'] },
  { rule: 'coach-unknown', why: 'missing-column', fields: ['email'] },
];

test('rules that did not run are told by reason, in the order of the rules', () => {
  expect(notRunGroups('fi', NOT_RUN)).toEqual([
    {
      reason: 'sarake puuttuu: sähköposti',
      titles: ['Sähköpostiosoite on virheellinen', 'Omavalmentajaa ei tunnisteta'],
    },
    { reason: 'otettu pois käytöstä asetuksissa', titles: ['Nimessä ei ole kirjaimia'] },
    {
      reason: 'sarake puuttuu: puhelinnumero, sähköposti',
      titles: ['Useita yhteystietoja samassa solussa'],
    },
  ]);
});

test.each(LANGUAGES)('each reason is another in %s', (language) => {
  const why = ['off', 'missing-column', 'no-coaches', 'no-previous'] as const;
  const groups = notRunGroups(
    language,
    why.map((reason) => ({ rule: 'name-format', why: reason, fields: ['email'] })),
  );
  expect(groups).toHaveLength(why.length);
});
