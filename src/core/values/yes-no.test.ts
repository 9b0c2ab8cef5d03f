import { EMPTY, reading, unusable } from '../model/reading';
import { nonDisclosureParser, yesNoParser } from './yes-no';

const parse = yesNoParser();
const parseNonDisclosure = nonDisclosureParser();

describe('a yes-or-no mark', () => {
  test.each([
    'kyllä',
    'Kylla',
    'K',
    'x',
    'X',
    'on',
    1,
    '1',
    true,
    'TRUE',
    'ja',
    'yes',
    '✓',
    'Lukittu',
    'kyllä!!',
  ])('%j is yes', (cell) => {
    expect(parse(cell)).toEqual(reading(true));
  });

  test.each(['ei', 'E', 0, '0', false, 'FALSE', 'nej', 'no', 'ei ole', '-', '\u2013'])('%j is no', (cell) => {
    expect(parse(cell)).toEqual(reading(false));
  });

  test.each(['?', 'ehkä', 2, 44256, 'ei tietoa', 'k.yllä'])('%j is unclear', (cell) => {
    expect(parse(cell)).toEqual(unusable('unknown'));
  });
});

describe('a mark of non-disclosure', () => {
  test.each(['?', 'ehkä', 2, 44256, 'ei tietoa', 'turvakielto 1.1.2025 saakka'])(
    '%j is unclear and therefore yes',
    (cell) => {
      expect(parseNonDisclosure(cell)).toEqual(reading(true, { code: 'unknown' }));
    },
  );

  test('an error value counts as yes, too', () => {
    expect(parseNonDisclosure({ error: '#N/A' })).toEqual(
      reading(true, { code: 'cell-error', params: { error: '#N/A' } }),
    );
  });

  test('only a clear no is no, and an empty cell says nothing', () => {
    expect(parseNonDisclosure('Ei turvakieltoa')).toEqual(reading(false));
    expect(parseNonDisclosure('Turvakielto')).toEqual(reading(true));
    expect(parseNonDisclosure(' ')).toBe(EMPTY);
  });
});
