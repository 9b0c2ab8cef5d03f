import savonlinna2021 from '../../templates/profiles/savonlinna-2021.json';
import { matchCoachHeading } from '../core/columns/coach-headings';
import type { CoachField } from '../core/columns/coach-headings';
import { findCoachSheet } from '../core/columns/find-coach-sheet';
import { CERTAIN } from '../core/columns/heading-matcher';
import { matchHeading } from '../core/columns/match-heading';
import { readCoaches } from '../core/columns/read-coaches';
import type { ReasonCode } from '../core/model/decision';
import { AGE_CLASSES, DURATION_CLASSES } from '../core/model/derived';
import { plainGrid } from '../core/model/grid';
import { fromIso } from '../core/model/local-date';
import { CLIENT_GROUPS, SUPPORT_SIGNS } from '../core/model/profile';
import { unusable } from '../core/model/reading';
import { ownKey } from '../core/own-words';
import { parseProfile } from '../core/profile/parse-profile';
import { applySettings, SETTING_KEYS } from '../core/profile/settings';
import { LIST_SEPARATOR, WORKBOOK_KEYS } from '../core/sheets/workbook-keys';
import type { CoachHeadings } from '../core/sheets/sheet-texts';
import { SHEET_IDS } from '../core/sheets/sheet-texts';
import { RULE_IDS } from '../core/validate/catalogue';
import { benefitParser } from '../core/values/benefit';
import { serviceNeedParser } from '../core/values/service-need';
import { LANGUAGES } from './language';
import { sheetTexts } from './sheet-texts';

/** Reasons that decide; every other one is for a person to find out. */
const DECIDING: readonly ReasonCode[] = [
  'no-earnings-related',
  'young',
  'immigrant',
  'foreign-language',
  'earlier-membership',
  'resident-jobseeker',
  'lives-elsewhere',
  'employment-code-not-counted',
  'no-group',
];

/** The columns of the sheet of coaches that staff fill. */
const FILLED_BY_STAFF: readonly CoachField[] = [
  'name',
  'id',
  'workingTime',
  'ownLimit',
  'specialities',
  'languages',
  'municipalities',
  'absentFrom',
  'absentTo',
];

/** Headings that staff use in their own lists. */
const COMMON_HEADINGS = [
  ...[
    'Omavalmentaja',
    'Kunta',
    'Kotikunta',
    'Kuntanumero',
    'Ikä',
    'Syntymäaika',
    'Kieli',
    'Kielikoodi',
    'Etuus',
  ],
  ...['Personlig coach', 'Kommun', 'Hemkommun', 'Ålder', 'Födelsedatum', 'Språk', 'Förmån', 'Hänvisning'],
  ...['Coach', 'Municipality', 'Age', 'Date of birth', 'Language', 'Benefit', 'Referral', 'Nationality'],
];

const lower = (texts: readonly string[]): string[] => texts.map((text) => text.toLowerCase());

describe.each(LANGUAGES)('the sheets in %s', (language) => {
  const texts = sheetTexts(language);

  test('have names that Excel accepts, no two alike', () => {
    const names = SHEET_IDS.map((id) => texts.sheetNames[id]);
    for (const name of names) {
      expect(name).toMatch(/^[^[\]:*?/\\']{1,31}$/);
      expect(name.toLowerCase()).not.toBe('history');
    }
    expect(new Set(lower(names)).size).toBe(SHEET_IDS.length);
  });

  test('call each derived column by a heading of its own', () => {
    const headings = Object.values(texts.derivedColumns);
    expect(new Set(lower(headings)).size).toBe(headings.length);
    for (const heading of headings) {
      expect(heading).toBe(heading.replace(/\s+/gu, ' ').trim());
      expect(heading).not.toContain(LIST_SEPARATOR.trim());
    }
  });

  test('have no derived heading that is read as a column of staff', () => {
    const headings = Object.values(texts.derivedColumns);
    const mistaken = headings.filter((heading) => matchHeading(heading).confidence >= CERTAIN);
    expect(mistaken).toEqual([]);
    expect(lower(headings).filter((heading) => lower(COMMON_HEADINGS).includes(heading))).toEqual([]);
  });

  test('tell apart the answers yes, no and review', () => {
    expect(new Set(Object.values(texts.ternary)).size).toBe(3);
  });

  test('say what to do about every reason for review, and about those only', () => {
    const reviews = Object.keys(texts.reasons).filter((reason) => !DECIDING.includes(reason as ReasonCode));
    expect(Object.keys(texts.decisionSheet.resolve).sort()).toEqual(reviews.sort());
    expect(Object.keys(texts.decisionSheet.placement).sort()).toEqual([
      'coach-over-limit',
      'lock-over-limit',
      'never-allowed',
      'no-place',
    ]);
  });

  test('name the employment codes 00–08', () => {
    const codes = Array.from({ length: 9 }, (_, code) => `0${code}`);
    expect(Object.keys(texts.summary.employmentCodes).sort()).toEqual(codes);
    const names = codes.map((code) => texts.summary.employmentCodes[code]);
    expect(new Set(names).size).toBe(9);
  });

  test('name every class that the summary counts', () => {
    const { classes } = texts.summary;
    expect(Object.keys(classes.groups ?? {})).toEqual([...CLIENT_GROUPS, 'immigrantOrForeignLanguage']);
    expect(Object.keys(classes.deadlines ?? {})).toEqual(
      Object.keys(texts.deadlines).flatMap((kind) => [kind, `${kind}-overdue`]),
    );
    const needs = Object.keys(texts.serviceNeeds);
    expect(Object.keys(classes.serviceTrack ?? {})).toEqual([
      ...needs,
      ...needs.map((need) => `${need}-proposed`),
      'to-assess',
    ]);
    expect(Object.keys(texts.ageClasses)).toEqual(AGE_CLASSES);
    expect(Object.keys(texts.durationClasses)).toEqual(DURATION_CLASSES);
    expect(Object.keys(texts.trackReasons)).toEqual(expect.arrayContaining([...SUPPORT_SIGNS]));
  });

  test('give no two classes of a table the same name', () => {
    for (const names of Object.values(texts.summary.classes)) {
      expect(Object.values(names)).toEqual([...new Set(Object.values(names))]);
    }
  });

  test('explain every setting', () => {
    expect(Object.keys(texts.settingsSheet.meanings).sort()).toEqual(
      [...SETTING_KEYS, ...Object.values(WORKBOOK_KEYS)].sort(),
    );
  });

  test('explain the staff’s own rows by keys, words and settings that are read', () => {
    const { own } = texts.settingsSheet;
    const keys = [...`${own.heading} ${own.word}`.matchAll(/\p{L}+\.\p{L}[^.:]*/gu)].map(([key]) => key);
    expect(keys.length).toBeGreaterThan(0);
    for (const key of keys) expect([key, ownKey(key)?.field]).toEqual([key, expect.any(String)]);
    const [, meaning = ''] = /\+ = ([^:]+):/.exec(own.word) ?? [];
    expect(benefitParser()(meaning)).toEqual({ value: 'labour-market-subsidy', remarks: [] });
    const parsed = parseProfile(savonlinna2021);
    const profile = parsed.ok ? parsed.profile : null;
    for (const [setting, word] of Object.entries({ ...texts.severities, off: own.off })) {
      const row = { key: 'rules.name-format', value: word, row: 1 };
      expect(applySettings(profile!, [row], RULE_IDS).profile.rules).toEqual({ 'name-format': setting });
      expect(own.rules).toContain(word);
    }
  });

  test('call other sheets and columns by their names', () => {
    expect(texts.summary.tables.findings.note).toContain(texts.sheetNames.findings);
    expect(texts.settingsSheet.note).toContain(texts.settingsSheet.headings.value);
  });

  test('write service needs in words that are read again', () => {
    const read = serviceNeedParser();
    for (const [need, words] of Object.entries(texts.serviceNeeds)) expect(read(words).value).toBe(need);
  });
});

describe.each(LANGUAGES)('the sheet of coaches in %s', (language) => {
  const { coachSheet, sheetNames } = sheetTexts(language);
  const columns = Object.keys(coachSheet.headings) as (keyof CoachHeadings)[];
  const headings = columns.map((column) => coachSheet.headings[column]);

  test.each(FILLED_BY_STAFF)('has a heading for %s that is read again', (field) => {
    const match = matchCoachHeading(coachSheet.headings[field]);
    expect(match.field).toBe(field);
    expect(match.confidence).toBeGreaterThanOrEqual(CERTAIN);
  });

  test('has no other heading that is read as one of those', () => {
    const read = columns.filter(
      (column) => matchCoachHeading(coachSheet.headings[column]).confidence >= CERTAIN,
    );
    expect(read).toEqual(FILLED_BY_STAFF);
  });

  test('has headings of which no two are alike', () => {
    expect(new Set(lower(headings)).size).toBe(headings.length);
  });

  test('is found by its headings, and target groups are read again', () => {
    const { youth, immigrants } = coachSheet.specialities;
    const cells: Partial<Record<keyof CoachHeadings, string>> = {
      name: 'Malli Maija',
      specialities: `${youth}, ${immigrants}`,
    };
    const row = columns.map((column) => cells[column] ?? null);
    const sheet = findCoachSheet([plainGrid(sheetNames.coaches, [headings, row])]);
    expect([...(sheet?.columns.keys() ?? [])]).toEqual(FILLED_BY_STAFF);
    const none = () => unusable('unknown');
    const { coaches } = readCoaches(sheet!, 100, { language: none, municipality: none, date: none });
    expect(coaches.map(({ name, specialities }) => [name, specialities])).toEqual([
      ['Malli Maija', ['youth', 'immigrants']],
    ]);
  });
});

test('an answer means the same in whichever language an earlier run wrote it', () => {
  const meanings = new Map<string, string>();
  for (const language of LANGUAGES) {
    for (const [answer, word] of Object.entries(sheetTexts(language).ternary)) {
      expect([word, meanings.get(word) ?? answer]).toEqual([word, answer]);
      meanings.set(word, answer);
    }
  }
});

test('history and log of an earlier run are known by their headings in any language', () => {
  const firsts = LANGUAGES.flatMap((language) => {
    const { historySheet, logSheet } = sheetTexts(language);
    return [historySheet, logSheet].map(({ headings }) => Object.values(headings).join(LIST_SEPARATOR));
  });
  expect(new Set(firsts).size).toBe(firsts.length);
});

test.each([
  ['fi', '31.3.2021', '1\u00A0750'],
  ['sv', '31.3.2021', '1\u00A0750'],
  ['en', '31/03/2021', '1,750'],
] as const)('dates and numbers on the sheets are written as in %s', (language, day, number) => {
  const texts = sheetTexts(language);
  const date = fromIso('2021-03-31')!;
  expect(texts.date(date)).toBe(day);
  expect(texts.footer('Savonlinna', date)).toMatch(new RegExp(`Savonlinna .*${day}$`));
  expect(texts.summary.subtitle('Savonlinna', date)).toMatch(new RegExp(`^Savonlinna .*${day}$`));
  expect(texts.findingSheet.manyRows(1750)).toContain(number);
});
