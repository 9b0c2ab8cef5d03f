import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { CellValue } from '../../src/core/model/cell';
import { openWorkbookFile } from '../../src/workbook/xlsx-file/open';
import type { Sheet } from '../cli/workbook.fixture';
import {
  ADDRESSES,
  CLIENT_ROWS,
  coachSheet,
  HEADINGS,
  listSheet,
  PERSON_IDS,
  SURNAMES,
} from '../cli/messy-list.fixture';
import { tell, temporaryFolder } from '../cli/test-world.fixture';

// Personal data stays on the sheets of clients: no stream, report or log tells of it.

const folder = temporaryFolder();
let cases = 0;
const SECRETS = [...SURNAMES, ...PERSON_IDS, ...ADDRESSES];

/** How many of the secrets a text tells; letter case does not hide them. */
function toldIn(text: string): number {
  const folded = text.toLowerCase();
  return SECRETS.filter((secret) => folded.includes(secret.toLowerCase())).length;
}

/** The list with one person's code and surname where they do not belong: in another's row, under `heading`. */
function misplaced(heading: string): Sheet {
  const { name, cells } = listSheet();
  const column = HEADINGS.indexOf(heading);
  const wrong = new Map<readonly CellValue[], CellValue>([
    [CLIENT_ROWS[1]!, CODE],
    [CLIENT_ROWS[2]!, SURNAME],
  ]);
  return { name, cells: cells.map((row) => (wrong.has(row) ? row.with(column, wrong.get(row)!) : row)) };
}

const [SURNAME] = SURNAMES;
const [CODE = ''] = PERSON_IDS;

const lists: readonly { readonly odd: string; readonly sheets: readonly Sheet[] }[] = [
  { odd: 'a list as it should be', sheets: [listSheet(), coachSheet()] },
  { odd: 'a shortage', sheets: [listSheet(), coachSheet(1)] },
  ...HEADINGS.map((heading) => ({
    odd: `a code and a surname under ${heading}`,
    sheets: [misplaced(heading), coachSheet()],
  })),
  {
    odd: 'a person in the title and in the line of the total',
    sheets: [
      {
        name: 'Lista',
        cells: [
          [`${SURNAME} ${CODE}`],
          [],
          ...listSheet().cells.slice(2),
          [`Yhteensä ${SURNAME}`, 7],
          [`Huom. ${SURNAME} ${CODE} siirtyi`],
        ],
      },
      coachSheet(),
    ],
  },
  {
    odd: 'a person in the sheet of coaches',
    sheets: [
      listSheet(),
      {
        ...coachSheet(),
        cells: coachSheet().cells.map((row, index) =>
          index === 1 ? ['Valmentaja Ville', 'OV01', CODE, SURNAME, SURNAME, CODE] : row,
        ),
      },
    ],
  },
  {
    odd: 'a person in a sheet of settings',
    sheets: [
      listSheet(),
      coachSheet(),
      {
        name: 'Asetukset',
        cells: [
          ['coachLimitPerFte', CODE],
          ['smallCellThreshold', SURNAME],
          ['targetGroup.youthAgeLimit', 30],
          [SURNAME, CODE],
        ],
      },
    ],
  },
  {
    odd: 'an identity code for a heading',
    sheets: [{ name: 'Lista', cells: [HEADINGS.with(-1, `Huom! ${CODE}`), ...CLIENT_ROWS] }, coachSheet()],
  },
  // Refused: no headings, no list, twice the list.
  { odd: 'rows without headings', sheets: [{ name: 'Lista', cells: CLIENT_ROWS }, coachSheet()] },
  { odd: 'names alone', sheets: [{ name: 'Lista', cells: [['Sukunimi'], [SURNAME]] }] },
  { odd: 'two equal lists', sheets: [listSheet(`A ${CODE}`), listSheet('B')] },
  { odd: 'an identity code for the name of the sheet', sheets: [listSheet(CODE), coachSheet()] },
];

test.each(lists)('$odd: streams, report and log tell of nobody', async ({ sheets }) => {
  cases += 1;
  const input = await folder.add(`list-${cases}.xlsx`, sheets);
  const output = folder.path(`out-${cases}.xlsx`);
  const report = folder.path(`report-${cases}.json`);
  const said: string[] = [];
  for (const words of [
    ['run', input, '-o', output, '--report', report],
    ['check', input, '--lang', 'en'],
  ]) {
    const stderr = { isTTY: true, write: (text: string) => said.push(text) };
    const told = await tell(words, { stderr });
    said.push(told.stdout);
  }
  if (existsSync(report)) said.push((await readFile(report)).toString());
  expect(toldIn(said.join('\n'))).toBe(0);

  if (!existsSync(output)) return;
  const workbook = await openWorkbookFile(await readFile(output), 'out.xlsx');
  for (const sheet of ['Yhteenveto', 'Huomiot', 'Historia', 'Asetukset', 'Loki']) {
    expect({ sheet, told: toldIn(JSON.stringify((await workbook.readGrid(sheet)).cells)) }).toEqual({
      sheet,
      told: 0,
    });
  }
});

test('the address of a non-disclosure order stands on no sheet of the result', async () => {
  const input = await folder.add('list.xlsx', [listSheet(), coachSheet()]);
  const output = folder.path('withheld.xlsx');
  await tell(['run', input, '-o', output]);
  const workbook = await openWorkbookFile(await readFile(output), 'withheld.xlsx');
  const cells: unknown[] = [];
  for (const { name } of await workbook.listSheets()) cells.push((await workbook.readGrid(name)).cells);
  const text = JSON.stringify(cells);
  expect([ADDRESSES[0], ADDRESSES[1], '57130'].map((address) => text.includes(address))).toEqual([
    true,
    false,
    false,
  ]);
});

test.each([
  ['an unknown option', ['run', `--${CODE}`]],
  ['a fault of the program', ['check', 'list.xlsx']],
])('%s tells nothing of what it met', async (what, words) => {
  const open = () => Promise.reject(new Error(`bad cell ${CODE} ${SURNAME}`));
  const input = await folder.add('list.xlsx', [listSheet()]);
  const told = await tell(what === 'an unknown option' ? ['check', input] : words.with(1, input), { open });
  expect(told.exitCode).toBe(3);
  expect(toldIn(told.stdout + told.stderr)).toBe(0);
});
