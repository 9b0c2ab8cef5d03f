import fc from 'fast-check';
import type { ClientList, PersonId } from '../model/client-list';
import type { CellValue } from '../model/cell';
import { judgeColumn } from '../model/judged-column';
import { fromIso } from '../model/local-date';
import { EMPTY, reading, unusable } from '../model/reading';
import type { Reading } from '../model/reading';
import { duplicatesOf } from './duplicates';

const BIRTH_DATE = fromIso('1990-01-10')!;

/** Upper case makes a usable code; `?` begins what cannot be used. */
function readCode(cell: CellValue): Reading<PersonId> {
  if (typeof cell !== 'string') return EMPTY;
  if (cell.startsWith('?')) return unusable('format');
  return reading({ code: cell.toUpperCase(), birthDate: BIRTH_DATE, temporary: true });
}

function listOf(cells: readonly CellValue[]): ClientList {
  const personId = judgeColumn(0, 'Hetu', cells, readCode);
  return {
    count: cells.length,
    rows: Int32Array.from(cells, (_, client) => client + 2),
    columns: { personId },
  };
}

describe('duplicatesOf', () => {
  test.each<[string, CellValue[], number[]]>([
    ['the first row of a person counts', ['100190-999P', '100190-999P', '100190-999P'], [-1, 0, 0]],
    ['a code written in another way is the same code', ['100190-999p', '100190-999P'], [-1, 0]],
    ['the mark tells people apart', ['100190-999P', '100190Y999P', '100190-999P'], [-1, -1, 0]],
    ['empty cells are nobody', [null, null], [-1, -1]],
    ['codes that cannot be used are nobody', ['?', '?'], [-1, -1]],
    ['no clients, no duplicates', [], []],
  ])('%s', (_, cells, expected) => {
    expect(Array.from(duplicatesOf(listOf(cells)))).toEqual(expected);
  });

  test('a list without a column of codes has no duplicates', () => {
    const list: ClientList = { count: 2, rows: Int32Array.of(2, 3), columns: {} };
    expect(Array.from(duplicatesOf(list))).toEqual([-1, -1]);
  });

  test('agrees with comparing every row to every earlier row', () => {
    const cells = fc.array(fc.constantFrom<CellValue>('a', 'A', 'b', 'C', '?x', null), { maxLength: 30 });
    fc.assert(
      fc.property(cells, (column) => {
        const codes = column.map((cell) => readCode(cell).value?.code ?? null);
        const expected = codes.map((code, client) => {
          const first = code === null ? client : codes.indexOf(code);
          return first < client ? first : -1;
        });
        expect(Array.from(duplicatesOf(listOf(column)))).toEqual(expected);
      }),
      { seed: 20210331, numRuns: 200 },
    );
  });
});
