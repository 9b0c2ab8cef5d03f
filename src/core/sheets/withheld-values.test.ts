import type { CellValue } from '../model/cell';
import { repeatsAnyOf } from './withheld-values';

const WITHHELD = ['Salapolku 77 B', 64260, 'Kaskinen', '040 765 4321', 97, '-', null, { error: '#N/A' }];

test.each<[CellValue, boolean]>([
  ['Muuttaa: salapolku 77 b, avain naapurilla', true],
  ['Salapolku 77', false],
  ['64260 KASKINEN', true],
  [64260, true],
  ['642601', true],
  ['Asuu Kaskinen-nimisessä kunnassa', true],
  ['kaskinenhan se', true],
  ['Laskinen', false],
  ['soita +358 40 7654321', true],
  ['0407654321', true],
  ['0407654322', false],
  ['kunta 97', true],
  ['vuonna 1997', false],
  ['haastattelu 9.7.2021', false],
  ['-', false],
  ['', false],
  [null, false],
  [{ error: '#N/A' }, false],
])('%p tells what is withheld: %p', (cell, expected) => {
  expect(repeatsAnyOf(WITHHELD)(cell)).toBe(expected);
});

test('nothing withheld is repeated by nothing', () => {
  expect(repeatsAnyOf([])('Salapolku 77')).toBe(false);
});
