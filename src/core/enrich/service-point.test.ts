import type { ServicePoints } from '../model/profile';
import type { Ternary } from '../model/ternary';
import { servicePointOf } from './service-point';

const names = { fi: 'x', sv: 'x', en: 'x' };
const POINTS: ServicePoints = {
  points: ['immigrants', 'youth', 'juva', 'main', 'te-savonlinna', 'te-mikkeli'].map((id) => ({
    id,
    names,
    address: null,
  })),
  rules: [
    { point: 'immigrants', groups: ['immigrant', 'foreignLanguage'] },
    { point: 'youth', groups: ['young'] },
    { point: 'juva', municipalities: ['178'] },
    { point: 'main' },
  ],
  outside: [{ point: 'te-savonlinna', municipalities: ['740'] }, { point: 'te-mikkeli' }],
};

function facts(
  membership: Ternary,
  municipality: string | null,
  yes: readonly string[],
  review: readonly string[] = [],
) {
  const answer = (group: string): Ternary =>
    yes.includes(group) ? 'yes' : review.includes(group) ? 'review' : 'no';
  const groups = {
    noEarningsRelated: answer('noEarningsRelated'),
    young: answer('young'),
    immigrant: answer('immigrant'),
    foreignLanguage: answer('foreignLanguage'),
  };
  return { membership, municipality, groups };
}

test.each([
  ['an immigrant, though young and in Juva', facts('yes', '178', ['young', 'immigrant']), 'immigrants'],
  ['a foreign-language client', facts('yes', '178', ['foreignLanguage']), 'immigrants'],
  ['a young client in Juva', facts('yes', '178', ['young']), 'youth'],
  ['a client in Juva', facts('yes', '178', ['noEarningsRelated']), 'juva'],
  ['a client in Mikkeli', facts('yes', '491', ['noEarningsRelated']), 'main'],
  [
    'a client whose language is not decided',
    facts('yes', '491', ['noEarningsRelated'], ['foreignLanguage']),
    'main',
  ],
  ['a client in Juva under a non-disclosure order', facts('yes', null, ['noEarningsRelated']), 'main'],
  ['no client, from Savonlinna', facts('no', '740', ['young']), 'te-savonlinna'],
  ['no client, from elsewhere', facts('no', '091', []), 'te-mikkeli'],
  ['no client, under a non-disclosure order', facts('no', null, []), 'te-mikkeli'],
  ['membership not decided', facts('review', '178', ['young']), null],
])('%s → %s', (_, client, point) => {
  expect(servicePointOf(client, POINTS)).toBe(point);
});

test('a profile that does not say where others are served gives them no point', () => {
  expect(servicePointOf(facts('no', '740', []), { ...POINTS, outside: [] })).toBeNull();
});
