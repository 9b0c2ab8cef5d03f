import { reading, unusable } from '../model/reading';
import { referralParser } from './referral';

const parse = referralParser([
  {
    id: 'career-psychologist',
    names: { fi: 'Ammatinvalintapsykologi', sv: 'Yrkesvalspsykolog', en: 'Career psychologist' },
    synonyms: ['avo', 'psykologi'],
  },
  {
    id: 'nurse',
    names: { fi: 'Terveydenhoitaja', sv: 'Hälsovårdare', en: 'Public-health nurse' },
    synonyms: ['th'],
  },
  {
    id: 'massage',
    names: { fi: 'Hieronta', sv: 'Massör', en: 'Masseur' },
    synonyms: ['hieroja', 'hieroija'],
  },
]);

describe('referrals', () => {
  test.each([
    ['Ammatinvalintapsykologi', ['career-psychologist']],
    ['psykologille', ['career-psychologist']],
    ['AVO, th', ['career-psychologist', 'nurse']],
    ['terveydenhoitajalle / avo', ['nurse', 'career-psychologist']],
    ['th + psykologi & avo', ['nurse', 'career-psychologist']],
    ['avo ja th', ['career-psychologist', 'nurse']],
    ['th\navo', ['nurse', 'career-psychologist']],
    ['Terveydenhoitja', ['nurse']],
    ['Terveydenhoitjalle', ['nurse']],
    ['psykologi', ['career-psychologist']],
    ['psykolgi', ['career-psychologist']],
    ['hieroja', ['massage']],
    ['hieroijalle', ['massage']],
    ['th,, avo', ['nurse', 'career-psychologist']],
    ['--', []],
    ['ingen', []],
    ['nurse', ['nurse']],
    ['-', []],
    ['Ei ohjausta', []],
  ])('%j are %j', (cell, ids) => {
    expect(parse(cell)).toEqual(reading(ids));
  });

  test('parts that nobody knows are told beside those that are known', () => {
    expect(parse('th, kuraattori')).toEqual(reading(['nurse'], { code: 'unknown-part' }));
  });

  test.each(['kuraattori', '?', 5, 'eikä', 'keskiei', 'massagf', ',', 'thx'])('%j is unknown', (cell) => {
    expect(parse(cell)).toEqual(unusable('unknown'));
  });
});
