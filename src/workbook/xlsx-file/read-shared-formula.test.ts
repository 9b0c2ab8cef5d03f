import { sharedFormula } from './read-shared-formula';

test.each([
  ['A1+B2', 1, 0, 'A2+B3'],
  ['A1+B2', 0, 1, 'B1+C2'],
  ['$A1+A$1+$A$1', 2, 2, '$A3+C$1+$A$1'],
  ['SUM(A1:B2)', 3, 0, 'SUM(A4:B5)'],
  ['VLOOKUP(A2,Kunnat!A:$B,2)', 1, 1, 'VLOOKUP(B3,Kunnat!B:$B,2)'],
  ['SUM(1:3)+SUM($1:2)', 1, 0, 'SUM(2:4)+SUM($1:3)'],
  ['LOG10(A1)', 1, 0, 'LOG10(A2)'],
  ['"A1"&A1', 1, 0, '"A1"&A2'],
  ['"a ""A1"" b"&A1', 1, 0, '"a ""A1"" b"&A2'],
  ["'A1 B2'!A1", 1, 0, "'A1 B2'!A2"],
  ['AB1!A1', 1, 0, 'AB1!A2'],
  ['Taulu1[[#This Row],[A1]]+A1', 1, 0, 'Taulu1[[#This Row],[A1]]+A2'],
  ['nimi_A1+A1.x', 1, 0, 'nimi_A1+A1.x'],
  ['1.5E3+A1', 1, 0, '1.5E3+A2'],
  ['A1', -1, 0, '#REF!'],
  ['A1', 0, -1, '#REF!'],
  ['XFD1', 0, 1, '#REF!'],
  ['A1048576', 1, 0, '#REF!'],
])('%s, %d down and %d right', (formula, rows, columns, shifted) => {
  expect(sharedFormula(formula)(rows, columns)).toBe(shifted);
});
