import fc from 'fast-check';
import { analyse } from '../../src/app/analyse';
import { decideCluster } from '../../src/app/decide-cluster';
import { dictionariesOf } from '../../src/app/dictionaries';
import { fieldChoices } from '../../src/app/field-choices';
import { listClusters } from '../../src/app/list-clusters';
import { NO_WISHES } from '../../src/app/live/wishes';
import type { CellValue } from '../../src/core/model/cell';
import type { Field } from '../../src/core/model/field';
import { plainGrid } from '../../src/core/model/grid';
import type { JudgedColumn } from '../../src/core/model/judged-column';
import { readingOf } from '../../src/core/model/judged-column';
import { fromIso } from '../../src/core/model/local-date';
import type { Outcome } from '../../src/core/model/outcome';
import type { OwnWord } from '../../src/core/model/own-words';
import { fold } from '../../src/core/values/folded-text';
import { RECOGNISED_WORDS } from '../../src/i18n/recognised-words';
import { sheetTexts } from '../../src/i18n/sheet-texts';
import { createMemoryWorkbook } from '../../src/workbook/memory/memory-workbook';
import { personId } from '../cli/messy-list.fixture';

// A decision about a cluster makes exactly its cells read as what was decided.

const HEADINGS = ['Hetu', 'Kotikunta', 'Etuus', 'Äidinkieli', 'Omavalmentaja', 'Turvakielto'];
const COACHES = plainGrid('Valmentajat', [
  ['Omavalmentaja', 'Tunnus', 'Työaika %'],
  ['Virtanen Matti', 'VM', 100],
  ['Sokolova Irina', 'SI', 50],
]);

const client = fc.tuple(
  fc.constantFrom('Savonlinna', 'SLN', 'sln', 'Sln.', 'Savo-linnan seutu', null),
  fc.constantFrom('tmt', 'opintoraha', 'Opintoraha', 'opinto-raha', ' OPINTORAHA ', 'tuki A', 3, null),
  fc.constantFrom('suomi', 'murre', 'Murre', 'venäjä ja viro', 'SLN'),
  fc.constantFrom('Virtanen Matti', 'Matti V', 'matti v', 'SI', null),
  fc.constantFrom('', '', 'x'),
);

async function outcomeOf(clients: readonly CellValue[][], words: readonly OwnWord[]): Promise<Outcome> {
  const rows = clients.map((cells, index) => [
    personId(`${String((index % 28) + 1).padStart(2, '0')}0190`, 900 + index),
    ...cells,
  ]);
  const { outcome } = await analyse({
    workbook: createMemoryWorkbook([{ grid: plainGrid('Lista', [HEADINGS, ...rows]) }, { grid: COACHES }]),
    coaches: null,
    profile: null,
    referenceDate: fromIso('2021-03-31')!,
    sheet: null,
    includeReview: false,
    languages: RECOGNISED_WORDS,
    wishes: { ...NO_WISHES, words: [...words] },
    clock: () => 0,
  });
  return outcome;
}

/** What every cell of the list reads as. */
function readingsOf({ list }: Outcome) {
  const columns = Object.entries(list.columns) as [Field, JudgedColumn<unknown>][];
  return columns.flatMap(([field, column]) =>
    Array.from({ length: list.count }, (_, at) => ({
      field,
      cell: column.cells[column.codes[at]!] ?? null,
      read: readingOf(column, at),
    })),
  );
}

test('a decision makes exactly its cells read as the meaning, and changes nothing else', async () => {
  const anywhere = fc.nat();
  await fc.assert(
    fc.asyncProperty(
      fc.array(client, { minLength: 1, maxLength: 12 }),
      anywhere,
      anywhere,
      async (clients, which, what) => {
        const before = await outcomeOf(clients, []);
        const clusters = listClusters(before, 'fi', sheetTexts('fi'));
        if (clusters.length === 0) return;
        const { field, spellings, cells } = clusters[which % clusters.length]!;
        const choices = fieldChoices(before, 'fi', sheetTexts('fi'))(field);
        const meaning = choices[what % choices.length]!;
        const decision = { field, spellings: spellings.map(({ text }) => text), meaning };
        const words = decideCluster([], decision);

        const after = await outcomeOf(clients, words);
        const meant = dictionariesOf(before)[field](meaning);
        const decided = new Set(decision.spellings.map(fold));
        const isDecided = (of: Field, cell: CellValue): boolean =>
          of === field &&
          (typeof cell === 'string' || typeof cell === 'number') &&
          decided.has(fold(String(cell)));
        const expected = readingsOf(before).map(({ read, ...at }) => ({
          ...at,
          read: isDecided(at.field, at.cell) ? meant : read,
        }));
        expect(readingsOf(after)).toEqual(expected);
        expect(meant.remarks).toEqual([]);
        expect(expected.filter((at) => isDecided(at.field, at.cell)).length).toBeGreaterThanOrEqual(cells);

        const key = (cluster: (typeof clusters)[number]) => [cluster.field, cluster.spellings];
        expect(listClusters(after, 'fi', sheetTexts('fi')).map(key)).toEqual(
          clusters.filter((other) => other.spellings !== spellings).map(key),
        );
        expect(decideCluster(words, { ...decision, meaning: null })).toEqual([]);
      },
    ),
    { seed: 20210331, numRuns: 60 },
  );
});
