import fc from 'fast-check';
import { addDays, fromIso } from '../model/local-date';
import type { LocalDate } from '../model/local-date';
import type { Ternary } from '../model/ternary';
import type { ClientFacts } from './client-facts';
import { decide } from './decide';
import type { MembershipRules } from './decide';
import type { ReasonCode } from '../model/decision';
import { EMPTY, known, NO_COLUMN, UNUSABLE } from './fact';

const REFERENCE = day('2021-03-31');

const RULES: MembershipRules = {
  municipalities: ['740'],
  employmentCodes: { counted: ['00', '02', '03', '07', '08'], notCounted: ['01', '04', '05', '06'] },
  targetGroup: { membership: 'any-group', youthAgeLimit: 30, assessedFrom: day('2021-03-01') },
};
const RESIDENTS: MembershipRules = {
  ...RULES,
  targetGroup: { ...RULES.targetGroup, membership: 'residents' },
};

/** A resident jobseeker of 50 to whom no group applies. */
const NOBODY: ClientFacts = {
  municipality: known('740'),
  residenceKnown: null,
  employmentCode: known('02'),
  benefit: known('earnings-related'),
  earningsRelatedRight: NO_COLUMN,
  birthDate: day('1971-01-15'),
  nationality: known('FI'),
  motherTongue: known('fi'),
  jobSearchStart: known(day('2020-06-01')),
  memberSince: NO_COLUMN,
};
const SUBSIDISED: ClientFacts = { ...NOBODY, benefit: known('labour-market-subsidy') };

function day(iso: string): LocalDate {
  return fromIso(iso)!;
}

type Row = readonly [string, Partial<ClientFacts>, Ternary, readonly ReasonCode[]];

describe('membership with its reasons', () => {
  test.each<Row>([
    ['nothing applies', {}, 'no', ['no-group']],
    ['labour market subsidy', { benefit: known('labour-market-subsidy') }, 'yes', ['no-earnings-related']],
    ['basic allowance', { benefit: known('basic-allowance') }, 'yes', ['no-earnings-related']],
    ['no benefit', { benefit: known('none') }, 'yes', ['no-earnings-related']],
    ['benefit cell empty', { benefit: EMPTY }, 'review', ['benefit-missing']],
    ['no column of benefits', { benefit: NO_COLUMN }, 'review', ['benefit-missing']],
    ['benefit unreadable', { benefit: UNUSABLE }, 'review', ['benefit-unreadable']],
    [
      'no right to earnings-related, whatever the benefit',
      { earningsRelatedRight: known(false) },
      'yes',
      ['no-earnings-related'],
    ],
    [
      'right to earnings-related, whatever the benefit',
      { benefit: known('none'), earningsRelatedRight: known(true) },
      'no',
      ['no-group'],
    ],
    [
      'right not told, benefit known',
      { benefit: known('none'), earningsRelatedRight: EMPTY },
      'yes',
      ['no-earnings-related'],
    ],
    ['right unreadable', { earningsRelatedRight: UNUSABLE }, 'review', ['earnings-related-right-unreadable']],
    ['foreign nationality', { nationality: known('EE') }, 'yes', ['immigrant']],
    ['stateless', { nationality: known('XX') }, 'yes', ['immigrant']],
    ['nationality missing', { nationality: EMPTY }, 'review', ['nationality-missing']],
    ['nationality unreadable', { nationality: UNUSABLE }, 'review', ['nationality-unreadable']],
    ['foreign language', { motherTongue: known('ru') }, 'yes', ['foreign-language']],
    ['sign language', { motherTongue: known('fse') }, 'review', ['language-needs-review']],
    ['language missing', { motherTongue: EMPTY }, 'review', ['language-missing']],
    ['language unreadable', { motherTongue: UNUSABLE }, 'review', ['language-unreadable']],
    ['birth date unknown', { birthDate: null }, 'review', ['birth-date-unknown']],
    ['birth date in the future', { birthDate: addDays(REFERENCE, 1) }, 'review', ['birth-date-unknown']],
    ['born on the reference date', { birthDate: REFERENCE }, 'yes', ['young']],
    [
      'nothing applies, and lives elsewhere',
      { municipality: known('091') },
      'no',
      ['lives-elsewhere', 'no-group'],
    ],
    [
      'several groups',
      { birthDate: day('1999-01-15'), motherTongue: known('so'), nationality: known('SO') },
      'yes',
      ['young', 'immigrant', 'foreign-language'],
    ],
    [
      'a group holds, another is unknown',
      { birthDate: null, nationality: known('EE') },
      'yes',
      ['immigrant'],
    ],
    [
      'several things missing',
      { birthDate: null, benefit: EMPTY },
      'review',
      ['benefit-missing', 'birth-date-unknown'],
    ],
  ])('%s', (_, facts, membership, reasons) => {
    expect(decide({ ...NOBODY, ...facts }, RULES, REFERENCE)).toMatchObject({ membership, reasons });
  });

  test.each<Row>([
    ['lives elsewhere', { municipality: known('091') }, 'no', ['lives-elsewhere']],
    ['municipality missing', { municipality: EMPTY }, 'review', ['municipality-missing']],
    ['no column of municipalities', { municipality: NO_COLUMN }, 'review', ['municipality-missing']],
    ['municipality unreadable', { municipality: UNUSABLE }, 'review', ['municipality-unreadable']],
    [
      'withheld, decided before: in the area',
      { municipality: UNUSABLE, residenceKnown: 'yes' },
      'yes',
      ['no-earnings-related'],
    ],
    [
      'withheld, decided before: elsewhere',
      { municipality: EMPTY, residenceKnown: 'no' },
      'no',
      ['lives-elsewhere'],
    ],
    [
      'withheld, not decided before',
      { municipality: EMPTY, residenceKnown: 'review' },
      'review',
      ['municipality-missing'],
    ],
    ...['00', '02', '03', '07', '08'].map((code): Row => [
      `code ${code}`,
      { employmentCode: known(code) },
      'yes',
      ['no-earnings-related'],
    ]),
    ...['01', '04', '05', '06'].map((code): Row => [
      `code ${code}`,
      { employmentCode: known(code) },
      'no',
      ['employment-code-not-counted'],
    ]),
    ['another code', { employmentCode: known('09') }, 'review', ['employment-code-unknown']],
    ['code unreadable', { employmentCode: UNUSABLE }, 'review', ['employment-code-unknown']],
    ['code missing', { employmentCode: EMPTY }, 'review', ['employment-code-missing']],
    ['a list without codes', { employmentCode: NO_COLUMN }, 'yes', ['no-earnings-related']],
    [
      'excluded twice',
      { municipality: known('091'), employmentCode: known('01') },
      'no',
      ['lives-elsewhere', 'employment-code-not-counted'],
    ],
    [
      'excluded, and the rest unknown',
      { municipality: known('091'), employmentCode: EMPTY, benefit: EMPTY },
      'no',
      ['lives-elsewhere'],
    ],
    [
      'a group holds, residence and status unknown',
      { municipality: EMPTY, employmentCode: EMPTY },
      'review',
      ['municipality-missing', 'employment-code-missing'],
    ],
    [
      'a group holds, another and residence unknown',
      { municipality: EMPTY, birthDate: null },
      'review',
      ['municipality-missing'],
    ],
  ])('a client on labour market subsidy: %s', (_, facts, membership, reasons) => {
    expect(decide({ ...SUBSIDISED, ...facts }, RULES, REFERENCE)).toMatchObject({ membership, reasons });
  });

  test.each<Row>([
    ['member on the reference date', { memberSince: known(REFERENCE) }, 'yes', ['earlier-membership']],
    ['member from tomorrow', { memberSince: known(addDays(REFERENCE, 1)) }, 'no', ['no-group']],
    ['no earlier membership', { memberSince: EMPTY }, 'no', ['no-group']],
    ['membership unreadable', { memberSince: UNUSABLE }, 'review', ['member-since-unreadable']],
    [
      'a group still holds',
      { memberSince: known(REFERENCE), nationality: known('EE') },
      'yes',
      ['immigrant'],
    ],
    ['groups unknown', { memberSince: known(REFERENCE), benefit: EMPTY }, 'yes', ['earlier-membership']],
    ['moved away', { memberSince: known(REFERENCE), municipality: known('091') }, 'no', ['lives-elsewhere']],
    [
      'found work',
      { memberSince: known(REFERENCE), employmentCode: known('01') },
      'no',
      ['employment-code-not-counted'],
    ],
  ])('an earlier client to whom no group applies: %s', (_, facts, membership, reasons) => {
    expect(decide({ ...NOBODY, ...facts }, RULES, REFERENCE)).toMatchObject({ membership, reasons });
  });

  test('in a profile of residents no group is needed, but each is flagged', () => {
    const facts = { ...NOBODY, motherTongue: known('ru'), birthDate: null };
    expect(decide(facts, RESIDENTS, REFERENCE)).toMatchObject({
      membership: 'yes',
      reasons: ['resident-jobseeker'],
      groups: { noEarningsRelated: 'no', young: 'review', immigrant: 'no', foreignLanguage: 'yes' },
    });
    expect(decide({ ...facts, municipality: EMPTY }, RESIDENTS, REFERENCE)).toMatchObject({
      membership: 'review',
      reasons: ['municipality-missing'],
    });
  });
});

describe('young means under the limit on the assessment date', () => {
  test.each([
    ['turns 30 the day after the trial starts', '1991-03-02', known(day('2020-01-01')), 'yes'],
    ['turns 30 on the day the trial starts', '1991-03-01', known(day('2020-01-01')), 'no'],
    ['turned 30 before a search that began in the trial', '1991-03-10', known(day('2021-03-15')), 'no'],
    ['turns 30 after such a search began', '1991-03-16', known(day('2021-03-15')), 'yes'],
    ['30 on the reference date, the start unknown', '1991-03-31', UNUSABLE, 'no'],
    ['29 on the reference date, the start unknown', '1991-04-01', EMPTY, 'yes'],
    ['a start in the future counts as unknown', '1991-04-01', known(day('2021-06-01')), 'yes'],
  ])('%s', (_, birthDate, jobSearchStart, expected) => {
    const facts: ClientFacts = { ...NOBODY, birthDate: day(birthDate), jobSearchStart };
    expect(decide(facts, RULES, REFERENCE).groups.young).toBe(expected);
  });

  test('a search that begins on the reference date is known, so a trial still to start decides', () => {
    const facts = { ...NOBODY, birthDate: day('1991-02-15') };
    const judgedOn = (jobSearchStart: string) =>
      decide({ ...facts, jobSearchStart: known(day(jobSearchStart)) }, RULES, day('2021-02-01')).groups.young;
    expect([judgedOn('2021-02-01'), judgedOn('2021-02-02')]).toEqual(['no', 'yes']);
  });
});

describe('laws of the decision', () => {
  const date = fc
    .integer({ min: -20_000, max: REFERENCE + 400 })
    .map((days) => addDays(day('1970-01-01'), days));
  const fact = <T>(value: fc.Arbitrary<T>) =>
    fc.oneof(value.map(known), fc.constantFrom(EMPTY, UNUSABLE, NO_COLUMN));
  const anyFacts: fc.Arbitrary<ClientFacts> = fc.record({
    municipality: fact(fc.constantFrom('740', '091')),
    residenceKnown: fc.constant(null),
    employmentCode: fact(fc.constantFrom('02', '01', '99')),
    benefit: fact(fc.constantFrom('none' as const, 'earnings-related' as const)),
    earningsRelatedRight: fact(fc.boolean()),
    birthDate: fc.option(date),
    nationality: fact(fc.constantFrom('FI', 'EE')),
    motherTongue: fact(fc.constantFrom('fi', 'ru', 'rom')),
    jobSearchStart: fact(date),
    memberSince: fact(date),
  });
  const anyRules = fc.constantFrom(RULES, RESIDENTS);
  const check = <Values extends [unknown, ...unknown[]]>(law: fc.IPropertyWithHooks<Values>) => {
    fc.assert(law, { seed: 20210331, numRuns: 2000 });
  };

  test('a decision always has a reason, and never the same twice', () => {
    check(
      fc.property(anyFacts, anyRules, (facts, rules) => {
        const { reasons } = decide(facts, rules, REFERENCE);
        expect(reasons.length).toBeGreaterThan(0);
        expect(new Set(reasons).size).toBe(reasons.length);
      }),
    );
  });

  // What is settled must stay settled whatever the missing values turn out to be: no silent yes or no.
  test('a yes or no stands whatever an empty or unreadable cell would have said', () => {
    const fill = {
      municipality: '740',
      employmentCode: '02',
      benefit: 'none',
      nationality: 'EE',
      motherTongue: 'ru',
    };
    const others = {
      municipality: '091',
      employmentCode: '01',
      benefit: 'earnings-related',
      nationality: 'FI',
      motherTongue: 'fi',
    };
    check(
      fc.property(
        anyFacts,
        anyRules,
        fc.constantFrom(fill, others),
        fc.boolean(),
        (facts, rules, filling, old) => {
          const gap = (state: string) => state === 'empty' || state === 'unusable';
          const filled: ClientFacts = {
            ...facts,
            ...Object.fromEntries(
              Object.entries(filling)
                .filter(([field]) => gap(facts[field as keyof typeof filling].state))
                .map(([field, value]) => [field, known(value)]),
            ),
            birthDate: facts.birthDate ?? day(old ? '1960-01-01' : '2003-01-01'),
          };
          const before = decide(facts, rules, REFERENCE).membership;
          if (before !== 'review') expect(decide(filled, rules, REFERENCE).membership).toBe(before);
        },
      ),
    );
  });

  test('an earlier client is never worse off than another', () => {
    check(
      fc.property(anyFacts, (facts) => {
        const other = decide({ ...facts, memberSince: EMPTY }, RULES, REFERENCE).membership;
        const earlier = decide({ ...facts, memberSince: known(REFERENCE) }, RULES, REFERENCE);
        if (other === 'yes') expect(earlier.membership).toBe('yes');
        if (earlier.residence === 'yes' && earlier.status === 'yes') expect(earlier.membership).toBe('yes');
      }),
    );
  });
});
