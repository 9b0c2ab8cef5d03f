import {
  fixedCells,
  identityCodeForm,
  literal,
  postalCodeForm,
  wrongIdentityCode,
} from './template-formulas';

/** Longer than any cell that a list begins with. */
const CELL = 'AZ2';

test.each([
  ['identity codes', identityCodeForm(CELL)],
  ['postcodes', postalCodeForm(CELL)],
])('the check of %s is short enough for a validation and has no list of values', (_, formula) => {
  expect(formula.length).toBeLessThanOrEqual(255);
  expect(formula).not.toMatch(/[{};]/);
});

test.each([identityCodeForm(CELL), postalCodeForm(CELL), wrongIdentityCode(CELL)])(
  'every bracket of %s is closed',
  (formula) => {
    const brackets = formula.replace(/"[^"]*"/g, '').replace(/[^()]/g, '');
    let open = 0;
    for (const bracket of brackets) {
      open += bracket === '(' ? 1 : -1;
      expect(open).toBeGreaterThanOrEqual(0);
    }
    expect(open).toBe(0);
  },
);

test('no function is asked for a form that each language writes in its own way', () => {
  // "ddmm" is "ppkk" in a Finnish Excel; zeros are zeros everywhere.
  for (const [, format] of wrongIdentityCode(CELL).matchAll(/TEXT\([^"]*"([^"]*)"\)/g))
    expect(format).toMatch(/^0+$/);
});

test('quotes in a text and in the name of a sheet are doubled', () => {
  expect(literal('a"b')).toBe('"a""b"');
  expect(fixedCells("Aino's", 27, 1, 9)).toBe("'Aino''s'!$AB$2:$AB$10");
  expect(fixedCells('Asetukset', 1, 6)).toBe("'Asetukset'!$B$7");
});
