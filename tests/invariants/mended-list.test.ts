import fc from 'fast-check';
import { analyse } from '../../src/app/analyse';
import { changeSheets, fixChanges, planFixes } from '../../src/app/fix';
import { shippedProfile } from '../../src/app/profiles';
import { invert } from '../../src/core/changes/change-set';
import type { CellValue } from '../../src/core/model/cell';
import type { Grid } from '../../src/core/model/grid';
import { plainGrid } from '../../src/core/model/grid';
import { fromIso } from '../../src/core/model/local-date';
import type { Outcome } from '../../src/core/model/outcome';
import { createMemoryWorkbook } from '../../src/workbook/memory/memory-workbook';

const HEADINGS = ['Sukunimi', 'Hetu', 'Kotikunta', 'Postinumero', 'Etuus', 'Työnhaku alkanut', 'Puhelin'];

/** Cells as staff write them; identity codes of the 900 series alone. */
const CELLS: readonly (readonly CellValue[])[] = [
  ['Aalto', ' Niemi', 'Salo  ', 'HÃ¶glund', 'Vir\u00ADta', '?', null],
  ['010190-999W', ' 010272\u20139405', '010594-9021', '010594-9022', 10594, null],
  ['Savonlinna', 'Savonlina', 'savonlinna ', 'SavonlinnÃ¤', 740, 'Timbuktu', null],
  ['57130', 57130, '00100', 100, '57', null],
  ['tm-tuki', 'työmarkkinatuki ', 'tyomarkinatuki', 'ei etuutta', '-', 'kesäloma', null],
  [44228, '1.2.2021', '1. helmikuuta 2021', '1.2.21', '31.2.2021', 'keväällä', null],
  ['0445553036', 445553036, '+358 44 555 3036', 'ei ole', null],
];

const row = fc.tuple(...CELLS.map((cells) => fc.constantFrom(...cells)));
const lists = fc
  .array(row, { minLength: 1, maxLength: 12 })
  // A list is known by its codes.
  .map((rows) => plainGrid('Lista', [HEADINGS, ['Testi', '010190-999W', ...rows[0]!.slice(2)], ...rows]));

async function outcomeOf(grid: Grid): Promise<Outcome> {
  const { outcome } = await analyse({
    workbook: createMemoryWorkbook([{ grid }]),
    coaches: null,
    profile: shippedProfile('savonlinna-2021'),
    referenceDate: fromIso('2021-03-31')!,
    sheet: null,
    includeReview: false,
    languages: [],
    clock: () => 0,
  });
  return outcome;
}

const doubtfulCells = (outcome: Outcome): string[] =>
  planFixes(outcome, []).proposed.map(
    ({ change: { row: at, column } }) => `${String.fromCharCode(65 + column)}${at + 1}`,
  );

const holds = (property: (grid: Grid) => Promise<void>) =>
  fc.assert(fc.asyncProperty(lists, property), { seed: 20210331, numRuns: 150 });

describe('a mended list', () => {
  test('differs from the list in the mended cells alone, and has the same clients', async () => {
    await holds(async (grid) => {
      const outcome = await outcomeOf(grid);
      const plan = planFixes(outcome, []);
      const changes = fixChanges(plan, outcome);
      const [mended] = changeSheets([outcome.grid], changes).grids;
      const touched = new Set(changes.changes.map((change) => `${change.row} ${change.column}`));
      const differing = mended!.cells.flatMap((cells, at) =>
        cells.flatMap((cell, column) => (cell === grid.cells[at]![column] ? [] : [`${at} ${column}`])),
      );
      expect(differing.filter((place) => !touched.has(place))).toEqual([]);
      expect([...(await outcomeOf(mended!)).list.rows]).toEqual([...outcome.list.rows]);
    });
  });

  test('has nothing left to mend', async () => {
    await holds(async (grid) => {
      const outcome = await outcomeOf(grid);
      const all = fixChanges(planFixes(outcome, doubtfulCells(outcome)), outcome);
      const [mended] = changeSheets([outcome.grid], all).grids;
      const again = planFixes(await outcomeOf(mended!), []);
      expect([...again.safe, ...again.proposed].map(({ change }) => change)).toEqual([]);
    });
  });

  test('means the same: mending by form alone changes nobody’s membership, groups or dates', async () => {
    await holds(async (grid) => {
      const outcome = await outcomeOf(grid);
      const [mended] = changeSheets([outcome.grid], fixChanges(planFixes(outcome, []), outcome)).grids;
      const after = await outcomeOf(mended!);
      expect(after.decisions).toEqual(outcome.decisions);
      expect(after.basics).toEqual(outcome.basics);
    });
  });

  test('is the list again once the repairs are taken back, value, type and format', async () => {
    await holds(async (grid) => {
      const outcome = await outcomeOf(grid);
      const changes = fixChanges(planFixes(outcome, doubtfulCells(outcome)), outcome);
      const [mended] = changeSheets([outcome.grid], changes).grids;
      const [back] = changeSheets([mended!], invert(changes)).grids;
      const padded = ({ cells }: Grid) =>
        cells.map((line) => HEADINGS.map((_, column) => line[column] ?? null));
      expect(padded(back!)).toEqual(padded(outcome.grid));
      expect(
        back!.formats.flat().every((format) => (back!.formatCodes[format] ?? 'General') === 'General'),
      ).toBe(true);
    });
  });
});
