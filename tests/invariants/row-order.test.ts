import { readFile } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { reportSchema } from '../../src/app/report-schema';
import type { Report } from '../../src/app/report-schema';
import type { CellValue } from '../../src/core/model/cell';
import { openWorkbookFile } from '../../src/workbook/xlsx-file/open';
import { CLIENT_ROWS, coachSheet, HEADINGS, listSheet, SURNAMES } from '../cli/messy-list.fixture';
import { tell, temporaryFolder } from '../cli/test-world.fixture';
import type { Sheet } from '../cli/workbook.fixture';

// The same input gives the same answer, whatever the order of rows.

type Row = readonly CellValue[];
const SAMPLE = path.join(__dirname, '../../assets/samples/savonlinna-asiakaslista.xlsx');
const folder = temporaryFolder();

async function sampleSheets(): Promise<{ readonly list: Sheet; readonly coaches: Sheet }> {
  const workbook = await openWorkbookFile(await readFile(SAMPLE), 'sample.xlsx');
  const [list, coaches] = await Promise.all(
    (await workbook.listSheets()).slice(0, 2).map(async ({ name }) => {
      const { cells } = await workbook.readGrid(name);
      return { name, cells };
    }),
  );
  return { list: list!, coaches: coaches! };
}

async function reportOn(sheets: readonly Sheet[]): Promise<Report> {
  const { stdout } = await tell(['check', await folder.add('list.xlsx', sheets), '--report', '-']);
  return reportSchema.parse(JSON.parse(stdout));
}

/** What is decided about each row, sorted: rows of the same cells are the same to anybody. */
function decisions(rows: readonly Row[], { clients }: Report, firstRow: number): readonly string[] {
  return clients
    .map(({ row, duplicateOf, ...decided }) => {
      expect(duplicateOf).toBeNull();
      return JSON.stringify([rows[row - firstRow], decided]);
    })
    .sort();
}

/** The list's head, and its client rows without those that repeat a person: of those the first counts. */
async function partsOf(
  list: Sheet,
  coaches: Sheet,
): Promise<{ readonly head: readonly Row[]; readonly rows: readonly Row[] }> {
  const { clients, source } = await reportOn([list, coaches]);
  return {
    head: list.cells.slice(0, source.headerRow),
    rows: clients.flatMap(({ row, duplicateOf }) => (duplicateOf === null ? [list.cells[row - 1]!] : [])),
  };
}

/** Four people alike but for their names, and one place. */
function withoutCodes(): Sheet {
  const row = [...CLIENT_ROWS[2]!].with(HEADINGS.indexOf('Hetu'), null);
  const named = SURNAMES.slice(0, 4).map((name) => row.with(HEADINGS.indexOf('Sukunimi'), name));
  return listSheet('Lista', [...named, ...CLIENT_ROWS.slice(5)]);
}

test.each([
  {
    list: 'a shortage among people without identity codes',
    sheets: () => ({ list: withoutCodes(), coaches: coachSheet(1) }),
    times: 5,
  },
  { list: 'a shortage of places', sheets: () => ({ list: listSheet(), coaches: coachSheet(1) }), times: 5 },
  { list: 'the shipped sample', sheets: sampleSheets, times: 1 },
])(
  '$list: rows shuffled, each person has the same coach and the summary is the same',
  async ({ sheets, times }) => {
    const { list, coaches } = await sheets();
    const { head, rows } = await partsOf(list, coaches);
    expect(rows.length).toBeGreaterThan(5);
    const inOrder = await reportOn([{ name: list.name, cells: [...head, ...rows] }, coaches]);
    const expected = decisions(rows, inOrder, head.length + 1);

    const orders = fc.shuffledSubarray([...rows.keys()], { minLength: rows.length });
    for (const order of fc.sample(orders, { seed: 20210331, numRuns: times })) {
      const shuffled = order.map((index) => rows[index]!);
      const report = await reportOn([{ name: list.name, cells: [...head, ...shuffled] }, coaches]);
      const found = decisions(shuffled, report, head.length + 1);
      // Counted, not shown: a failure must not print the list.
      expect(found.filter((decision, index) => decision !== expected[index]).length).toBe(0);
      expect(report.summary).toEqual(inOrder.summary);
      expect(report.findingCounts).toEqual(inOrder.findingCounts);
      expect(report.assignment).toEqual({
        ...inOrder.assignment,
        unassignedRows: expect.any(Array) as number[],
      });
    }
  },
);
