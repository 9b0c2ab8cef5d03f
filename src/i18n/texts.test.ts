import { commandTextsOf } from './command-texts';
import type { Language } from './language';
import { textsOf } from './texts';

/** A text or a function that makes one, and where it stands: `errors.usage.bad-date`. */
type Text = readonly [path: string, text: unknown];

const allOf = (language: Language) => ({ ...textsOf(language), ...commandTextsOf(language) });
const fi = allOf('fi');
const OTHERS = [
  ['sv', allOf('sv')],
  ['en', allOf('en')],
] as const;
const ALL = [['fi', fi], ...OTHERS] as const;

/** What functions are called with: each is recognised in the sentence that comes out. */
const DETAILS = ['DETAIL-1', 'DETAIL-2', 'DETAIL-3', 'DETAIL-4'];

/** Texts that stand in another language as they do in Finnish: names and signs. */
const SAME_AS_FINNISH = new Set([
  'taskpane.title',
  'engine.resultName',
  'functions.answers.ok',
  'functions.answers.okBut',
  'sheets.placements.none',
  'sheets.coachSheet.signals.none',
  'sheets.durationClasses.1-to-2-years',
]);

function textsIn(value: unknown, path = ''): readonly Text[] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, part]) => textsIn(part, path === '' ? key : `${path}.${key}`));
}

function isFunction(text: unknown): text is (...details: string[]) => unknown {
  return typeof text === 'function';
}

/** Every sentence of a language with its place; functions are called. Texts of rules take parameters of their own. */
function sentencesOf(texts: unknown): readonly (readonly [path: string, sentence: string])[] {
  return textsIn(texts)
    .filter(([path]) => !path.startsWith('rules.'))
    .flatMap(([path, text]) =>
      textsIn(isFunction(text) ? text(...DETAILS) : text, path).map(
        ([place, sentence]) => [place, String(sentence)] as const,
      ),
    );
}

function kindOf([path, text]: Text): string {
  return `${path}: ${typeof text}`;
}

describe.each(OTHERS)('the texts in %s', (_, texts) => {
  test('have the keys of the Finnish ones, functions where those are functions', () => {
    expect(textsIn(texts).map(kindOf)).toEqual(textsIn(fi).map(kindOf));
  });

  test('are empty only where the Finnish ones are', () => {
    const empty = (all: typeof texts) =>
      sentencesOf(all).flatMap(([path, sentence]) => (sentence.trim() === '' ? [path] : []));
    expect(empty(texts)).toEqual(empty(fi));
  });

  test('tell the details that the Finnish ones tell', () => {
    const told = (all: typeof texts) =>
      sentencesOf(all).map(([path, sentence]) => [
        path,
        DETAILS.filter((detail) => sentence.includes(detail)),
      ]);
    expect(told(texts)).toEqual(told(fi));
  });

  test('are translated', () => {
    const finnish = new Map(sentencesOf(fi));
    const same = sentencesOf(texts)
      .filter(([path, sentence]) => finnish.get(path) === sentence && !SAME_AS_FINNISH.has(path))
      .filter(([, sentence]) => /\p{L}{2}/u.test(sentence.replace(/DETAIL-\d/g, '')));
    expect(same).toEqual([]);
  });
});

describe.each([
  ['fi', fi, /[Vv]älileh|asuinkun|sosiaaliturvatunnus|(^|\s)sotu|(^|\s)valmentaj/],
  ['sv', textsOf('sv'), /\bkund|\bflik|boendekommun|personnummer|socialskyddssignum/i],
  [
    'en',
    textsOf('en'),
    /\bcustomer|\bcase\b|\btabs?\b|social security|checksum|(?<!weighted )caseload|spreadsheet|quota/i,
  ],
] as const)('the words in %s', (_, texts, avoided) => {
  test('are those of the glossary', () => {
    expect(sentencesOf(texts).filter(([, sentence]) => avoided.test(sentence))).toEqual([]);
  });
});

describe.each(ALL)('sentences in %s', (_, texts) => {
  test('have no gaps and no code in them', () => {
    const broken = /undefined|null|\[object|NaN| {2}|\s[.,;:](?!\p{L})|\(\)/u;
    const sentences = sentencesOf(texts).filter(([path]) => path !== 'commandLine.help');
    expect(sentences.filter(([, sentence]) => broken.test(sentence))).toEqual([]);
  });

  test('of errors say what is wrong and end as sentences do', () => {
    // The last words may be a command to copy or a list of names.
    const open = /: (DETAIL-1|omavalmentaja run .*|-o .*)$/;
    for (const [path, sentence] of sentencesOf(texts.errors)) {
      if (!open.test(sentence)) expect([path, sentence]).toEqual([path, expect.stringMatching(/\.$/)]);
    }
  });

  test('about a profile file as a whole name no place in it', () => {
    expect(texts.profileProblems['not-a-group']('')).toMatch(/^\p{Ll}.*JSON/u);
  });
});

describe('counts take the singular where there is one', () => {
  test.each([
    ['fi', '1 virhe, 1 varoitus, 1 tiedoksi', '2 virhettä, 2 varoitusta, 2 tiedoksi'],
    ['sv', '1 fel, 1 varning, 1 för kännedom', '2 fel, 2 varningar, 2 för kännedom'],
    ['en', '1 error, 1 warning, 1 for information', '2 errors, 2 warnings, 2 for information'],
  ] as const)('of findings in %s', (language, one, two) => {
    const { findings } = commandTextsOf(language).commandLine;
    expect(findings('1', '1', '1')).toBe(one);
    expect(findings('2', '2', '2')).toBe(two);
  });

  test.each([
    [
      'fi',
      '1 asiakas 1 omavalmentajalle, vapaana 1 paikka',
      '2 asiakasta 2 omavalmentajalle, vapaana 2 paikkaa',
    ],
    [
      'sv',
      '1 klient på 1 personlig coach, 1 ledig plats',
      '2 klienter på 2 personliga coacher, 2 lediga platser',
    ],
    ['en', '1 client to 1 coach, 1 free place', '2 clients to 2 coaches, 2 free places'],
  ] as const)('of clients shared out in %s', (language, one, two) => {
    const { assignment } = commandTextsOf(language).commandLine;
    expect(assignment('1', '1', '1')).toBe(one);
    expect(assignment('2', '2', '2')).toBe(two);
  });

  test.each([
    ['fi', '92 asiakasta omavalmentajaa kohti;', '91–92 asiakasta omavalmentajaa kohti;'],
    ['sv', '92 klienter per personlig coach;', '91–92 klienter per personlig coach;'],
    ['en', '92 clients per coach;', '91–92 clients per coach;'],
  ] as const)('and equal loads are told once in %s', (language, equal, range) => {
    const { loads } = commandTextsOf(language).commandLine;
    expect(loads('92', '92', '0')).toContain(equal);
    expect(loads('91', '92', '0')).toContain(range);
  });
});
