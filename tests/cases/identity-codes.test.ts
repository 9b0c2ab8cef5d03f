import { fromIso, toIso } from '../../src/core/model/local-date';
import { personIdParser } from '../../src/core/values/person-id';
import vectorsCsv from './hetu.csv';

// Identity codes out of public test suites (see the `source` column). Titles are row numbers: codes stay out of logs.
const vectors = parseCsv(vectorsCsv).slice(1);
const referenceDate = fromIso('2026-11-22')!;
const parse = personIdParser({ referenceDate });

test('all 477 vectors are there', () => {
  expect(vectors).toHaveLength(477);
});

test.each(vectors.map((_, index) => index))('identity code vector %i is judged as its columns say', (index) => {
  const [code = '', valid, birthDate = '', disagreement = ''] = vectors[index] ?? [];
  const { value, remarks } = parse(code);
  const remarked = remarks.map((remark) => remark.code);
  if (valid === 'true') {
    const born = fromIso(birthDate)!;
    // The decree allows birth dates to come; our policy does not.
    const expected = born > referenceDate ? null : birthDate;
    expect(value === null ? null : toIso(value.birthDate)).toBe(expected);
    expect(remarked.includes('future')).toBe(expected === null);
    expect(remarked.includes('repaired')).toBe(false);
    if (expected !== null) expect(remarked.includes('temporary')).toBe(disagreement.includes('900-999'));
  } else if (disagreement.startsWith('NORMALISE')) {
    const normalised = parse(code.replace(/\s/g, '').toUpperCase());
    expect(value?.code === normalised.value?.code).toBe(true);
    // One of them is born in 2052.
    expect(remarked).toContain(normalised.value === null ? 'future' : 'repaired');
  } else if (value === null) {
    expect(remarked.length).toBe(code.trim() === '' ? 0 : 1);
  } else {
    // Invalid as it stands: only ever used where it is told that it was repaired, and what it was repaired to is valid.
    expect(remarked).toContain('repaired');
    expect(parse(value.code).remarks.some((remark) => remark.code === 'repaired')).toBe(false);
    const zeros = code.replace(/\s/g, '').toUpperCase().replace(/O/g, '0');
    expect(zeros === value.code).toBe(true);
  }
});

/** RFC 4180: quoted fields may hold commas, quotes (doubled) and line breaks. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const match of text.matchAll(/("(?:[^"]|"")*"|[^,\r\n]*)(,|\r?\n|$)/g)) {
    const [whole, field = '', end] = match;
    if (whole === '') break;
    row.push(field.startsWith('"') ? field.slice(1, -1).replace(/""/g, '"') : field);
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
