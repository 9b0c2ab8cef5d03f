import type { Ternary } from '../model/ternary';
import { day } from './calendar.fixture';
import { supportSigns } from './support-signs';
import type { SupportFacts } from './support-signs';

const NONE: SupportFacts = {
  longTermUnemployed: 'no',
  young: 'no',
  serviceLanguage: null,
  motherTongue: 'fi',
  languagesListed: true,
  lastContact: day('2021-03-01'),
  deadline: { kind: 'discussion', date: day('2021-06-01'), overdue: false },
};

test('a client with none of the signs', () => {
  expect(Object.values(supportSigns(NONE))).toEqual(['no', 'no', 'no', 'no']);
});

test.each<[string, Partial<SupportFacts>, Ternary]>([
  ['young and never met', { young: 'yes', lastContact: 'never' }, 'yes'],
  ['young and met', { young: 'yes' }, 'no'],
  ['not young, never met', { lastContact: 'never' }, 'no'],
  ['age unknown, never met', { young: 'review', lastContact: 'never' }, 'review'],
  ['young, contact unreadable', { young: 'yes', lastContact: 'unknown' }, 'review'],
  ['young, a list without contacts', { young: 'yes', lastContact: null }, 'no'],
])('without a plan: %s', (_, facts, expected) => {
  expect(supportSigns({ ...NONE, ...facts })['young-without-plan']).toBe(expected);
});

test.each<[string, Partial<SupportFacts>, Ternary]>([
  ['Russian mother tongue', { motherTongue: 'ru' }, 'yes'],
  ['Russian mother tongue, served in Finnish', { motherTongue: 'ru', serviceLanguage: 'fi' }, 'no'],
  ['Finnish mother tongue, served in English', { serviceLanguage: 'en' }, 'yes'],
  ['Swedish', { motherTongue: 'sv' }, 'no'],
  ['not told', { motherTongue: null }, 'review'],
  ['a list without languages', { motherTongue: null, languagesListed: false }, 'no'],
])('service language: %s', (_, languages, expected) => {
  expect(supportSigns({ ...NONE, ...languages })['service-language']).toBe(expected);
});

test.each<[string, Partial<SupportFacts>, Ternary]>([
  ['discussion past', { deadline: { kind: 'discussion', date: day('2021-03-01'), overdue: true } }, 'yes'],
  [
    'first interview past',
    { deadline: { kind: 'first-interview', date: day('2021-03-01'), overdue: true } },
    'no',
  ],
  ['no deadline', { deadline: null }, 'no'],
  ['contact unreadable', { deadline: null, lastContact: 'unknown' }, 'review'],
])('overdue discussion: %s', (_, facts, expected) => {
  expect(supportSigns({ ...NONE, ...facts })['overdue-discussion']).toBe(expected);
});
