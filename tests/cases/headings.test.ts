import { CERTAIN } from '../../src/core/columns/heading-matcher';
import { matchHeading } from '../../src/core/columns/match-heading';
import headingsCsv from './headings.csv';

/** Fields of little weight: a trap that fits one of them may be mapped to it. */
const LESSER_FIELDS = ['lastContact', 'memberSince', 'referral', 'locked', 'nonDisclosure'];

/** The fields of a CSV line; a field in quotation marks may hold commas. */
function fieldsOf(line: string): readonly string[] {
  return [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
}

const cases = headingsCsv
  .trim()
  .split(/\r?\n/)
  .slice(1)
  .map(fieldsOf)
  .map(([heading = '', expected = '', kind = '']) => ({ heading, expected, kind }));

describe('headings seen in public exports', () => {
  test('the file is read whole', () => {
    expect(cases.length).toBeGreaterThan(180);
    expect(new Set(cases.map(({ kind }) => kind))).toEqual(new Set(['plain', 'abbr', 'typo', 'trap', 'ambiguous']));
  });

  test.each(cases.filter(({ kind }) => kind !== 'trap' && kind !== 'ambiguous'))(
    '$heading means $expected',
    ({ heading, expected }) => {
      const match = matchHeading(heading);
      expect(match.field).toBe(expected);
      expect(match.confidence).toBeGreaterThanOrEqual(CERTAIN);
    },
  );

  test.each(cases.filter(({ kind }) => kind === 'trap'))('$heading is a trap', ({ heading }) => {
    expect([null, ...LESSER_FIELDS]).toContain(matchHeading(heading).field);
  });

  test.each(cases.filter(({ kind }) => kind === 'ambiguous'))(
    '$heading means $expected, nothing, or is a question',
    ({ heading, expected }) => {
      const { field, confidence } = matchHeading(heading);
      if (confidence >= CERTAIN) expect(field).toBe(expected);
    },
  );
});
