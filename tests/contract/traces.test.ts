import { rangeAddress } from '../../src/workbook/references';
import { notesOfLibrary } from '../../src/workbook/office-js/notes-of-library';
import { openExcelWorkbook } from '../../src/workbook/office-js/open';
import type { CellMark } from '../../src/workbook/workbook';
import { formatCells } from '../excel-host/model/format-cells';
import { repairs } from './editing-contract';
import { openInExcel } from './excel.fixture';
import { clientList, LIST, range, sheetOf } from './sheet.fixture';

const MARKS: readonly CellMark[] = [
  { row: 1, column: 1, look: 'error', note: 'Tarkista kunta.' },
  { row: 2, column: 1, look: 'warning', note: 'Tarkista.' },
  { row: 3, column: 2, look: 'review', note: null },
];
const AGES = [
  { id: 'age', heading: 'Ikä', width: 8, format: '0', center: true, cells: [30, 41, 22, 57] },
  { id: 'group', heading: 'Ryhmä', width: 20, cells: ['=1', '1-2', null, 'Aalto'] },
];

/** A list as staff have it: their fills, note, filter and things at its right. */
function staffWorkbook(asTable: boolean) {
  const excel = openInExcel([
    clientList(asTable),
    sheetOf('Omat', [['muistio', { formula: 'Lista!A1', value: 'Nimi' }]]),
  ]);
  const { host } = excel;
  const sheet = host.workbook.sheets[0]!;
  host.user.format('Lista', 'B2:B3', { fillColor: '#FFFF00' });
  host.user.format('Lista', 'A1:D1', { bold: true });
  host.user.type('Lista', asTable ? 'F2:F3' : 'H2:H3', [['oma'], ['huomio']]);
  formatCells(sheet, { row: 1, column: 7, rows: 1, columns: 1 }, { fillColor: '#00FF00' });
  return excel;
}

describe('without a trace', () => {
  test('marks go away whatever happened meanwhile: staff’s fills, notes and comments stand as before', async () => {
    const { host, workbook } = staffWorkbook(true);
    await host.run(async (context) => {
      context.workbook.worksheets.getItem('Lista').notes.add('B3', 'Soita maanantaina');
      await context.sync();
    });
    const before = host.snapshot();
    expect(await workbook.markFindings('Lista', MARKS)).toEqual({ noted: 1 });
    const marked = host.snapshot();
    await workbook.markFindings('Lista', MARKS);
    expect(host.snapshot()).toEqual(marked);
    await workbook.unmarkFindings('Lista');
    expect(host.snapshot()).toEqual(before);

    await workbook.markFindings('Lista', MARKS);
    host.colleague.insertRows('Lista', 2, 3);
    await workbook.unmarkFindings('Lista');
    host.colleague.deleteRows('Lista', 2, 3);
    expect(host.snapshot()).toEqual(before);
    host.close();
  });

  test('an Excel without notes gets marks by colour only', async () => {
    const old = openInExcel([clientList(true)], {
      requirementSets: { ExcelApi: '1.13' },
      sheets: [{ name: 'Lista', values: [['a']] }],
    });
    expect(
      await old.workbook.markFindings('Lista', [{ row: 0, column: 0, look: 'error', note: 'x' }]),
    ).toEqual({ noted: 0 });
    await old.workbook.unmarkFindings('Lista');
    old.host.close();
  });

  test('only notes that differ are taken away or added', async () => {
    const { host, workbook } = staffWorkbook(true);
    const counts = async (marks: readonly CellMark[]): Promise<readonly number[]> => {
      host.log.clear();
      await workbook.markFindings('Lista', marks);
      return ['call Note.delete', 'open NoteCollection.add'].map(host.log.count);
    };
    const [first, second, ...rest] = MARKS;
    expect(await counts(MARKS)).toEqual([0, 2]);
    expect(await counts(MARKS)).toEqual([0, 0]);
    expect(await counts([first!, { ...second!, note: 'Toinen.' }, ...rest])).toEqual([1, 1]);
    host.colleague.insertRows('Lista', 2);
    // One stands a row lower now, where the other belongs.
    expect(await counts([first!, { ...second!, note: first!.note }, ...rest])).toEqual([1, 1]);
    expect(await counts([])).toEqual([2, 0]);
    expect(host.heldRanges()).toBe(0);
    host.close();
  });

  test('a library that has notes is left as it is, and one that cannot make them costs the notes only', async () => {
    const { host, workbook } = openInExcel([clientList(true)]);
    const made = Object.getOwnPropertyDescriptor(Excel.Worksheet.prototype, 'notes');
    expect(notesOfLibrary()).toBe(true);
    expect(Object.getOwnPropertyDescriptor(Excel.Worksheet.prototype, 'notes')).toEqual(made);
    expect(await workbook.markFindings('Lista', MARKS)).toEqual({ noted: 2 });

    Reflect.deleteProperty(Excel.Worksheet.prototype, 'notes');
    const builder = Reflect.get(OfficeExtension, 'LibraryBuilder') as unknown;
    Reflect.deleteProperty(OfficeExtension, 'LibraryBuilder');
    try {
      const other = openExcelWorkbook(() => true);
      expect(await other.markFindings('Lista', MARKS)).toEqual({ noted: 0 });
    } finally {
      Reflect.set(OfficeExtension, 'LibraryBuilder', builder);
    }
    host.close();
  });

  test.each([
    ['a table', true],
    ['a plain list', false],
  ])('derived columns of %s go away, and what stood beside it is where it was', async (_, asTable) => {
    const { host, workbook } = staffWorkbook(asTable);
    const before = host.snapshot();
    await workbook.writeDerivedColumns({ list: LIST, columns: AGES, rowKeys: new Map() });
    await workbook.writeDerivedColumns({ list: LIST, columns: AGES.slice(1), rowKeys: new Map() });
    await workbook.writeDerivedColumns({ list: LIST, columns: AGES, rowKeys: new Map() });
    expect((await workbook.readGrid('Lista')).cells.flat()).toEqual(
      expect.arrayContaining(['oma', 'huomio']),
    );
    await workbook.removeDerivedColumns('Lista');
    expect(host.snapshot()).toEqual(before);
    host.close();
  });

  test('a derived column whose heading staff changed is theirs: it is neither rewritten nor removed', async () => {
    const { host, workbook } = staffWorkbook(true);
    await workbook.writeDerivedColumns({ list: LIST, columns: AGES, rowKeys: new Map() });
    host.user.type('Lista', 'E1', 'Ikä maaliskuussa');
    const { columns } = await workbook.writeDerivedColumns({ list: LIST, columns: AGES, rowKeys: new Map() });
    expect([...columns]).toEqual([
      ['age', 6],
      ['group', 5],
    ]);
    await workbook.removeDerivedColumns('Lista');
    expect((await workbook.readGrid('Lista')).cells[0]).toEqual([
      'Nimi',
      'Kunta',
      'Postinumero',
      'Alkanut',
      'Ikä maaliskuussa',
    ]);
    host.close();
  });

  test('a repair touches its cells only: neither journal nor event is left', async () => {
    const { host, workbook } = staffWorkbook(true);
    const before = JSON.stringify(host.snapshot());
    await workbook.applyChanges(repairs(await workbook.readGrid('Lista')));
    expect(JSON.stringify(host.snapshot())).toBe(
      before.replace('"savonlinna"', '"Savonlinna"').replace('"sulkava"', '"Sulkava"'),
    );
    const stop = await workbook.watch('Lista', {
      schedule: () => () => undefined,
      quietMs: 1,
      onEdit: () => undefined,
    });
    expect(host.subscriptions()).not.toEqual([]);
    await stop();
    expect(host.subscriptions()).toEqual([]);
    expect(host.heldRanges()).toBe(0);
    host.close();
  });
});

describe('drawn sheets', () => {
  const plans = (text: string) => [
    sheetOf(
      'Yhteenveto',
      [
        ['Otsikko', 'Luku'],
        [text, 1],
      ],
      { tables: [{ name: 'Luvut', range: range(0, 0, 1, 1) }] },
    ),
  ];

  test('replace ours as a whole, in its place, with the same table name', async () => {
    const { host, workbook } = staffWorkbook(true);
    await workbook.drawSheets(plans('a'));
    host.user.addSheet('Viimeinen');
    await workbook.drawSheets(plans('b'));
    expect((await workbook.listSheets()).map(({ name }) => name)).toEqual([
      'Lista',
      'Omat',
      'Yhteenveto',
      'Viimeinen',
    ]);
    const grid = await workbook.readGrid('Yhteenveto');
    expect(grid.tables.map(({ name }) => name)).toEqual(['Luvut']);
    expect(grid.cells[1]).toEqual(['b', 1]);
    host.close();
  });

  test.each(['Yhteenveto 3.2021', 'Yhteenveto (2)'])(
    'a sheet of ours that staff renamed %s is theirs to keep',
    async (renamed) => {
      const { host, workbook } = staffWorkbook(true);
      await workbook.drawSheets(plans('maaliskuu'));
      host.user.renameSheet('Yhteenveto', renamed);
      await workbook.drawSheets(plans('huhtikuu'));
      expect((await workbook.listSheets()).map(({ name }) => name)).toEqual([
        'Lista',
        'Omat',
        renamed,
        'Yhteenveto',
      ]);
      expect((await workbook.readGrid(renamed)).cells[1]).toEqual(['maaliskuu', 1]);
      expect((await workbook.readGrid('Yhteenveto')).tables.map(({ name }) => name)).toEqual(['Luvut_2']);
      host.close();
    },
  );
});

describe('sheets that are taken away', () => {
  test('leave nothing behind; what staff renamed stays as it is', async () => {
    const { host, workbook } = staffWorkbook(true);
    const before = host.snapshot();
    const plans = ['Yhteenveto', 'Historia'].map((name) => sheetOf(name, [['a']]));
    await workbook.drawSheets(plans);
    await workbook.removeSheets(['Yhteenveto', 'Historia']);
    expect(host.snapshot()).toEqual(before);

    await workbook.drawSheets(plans);
    host.user.renameSheet('Yhteenveto', 'Maaliskuu');
    host.user.addSheet('Yhteenveto');
    expect(await workbook.removeSheets(['Yhteenveto', 'Maaliskuu', 'Historia'])).toEqual(['Historia']);
    expect((await workbook.listSheets()).map(({ name }) => name)).toEqual([
      'Lista',
      'Omat',
      'Maaliskuu',
      'Yhteenveto',
    ]);
    host.close();
  });
});

describe('beside a person who types', () => {
  /** What a watch of the list tells while `act` goes on. */
  async function edited(
    { host, workbook }: ReturnType<typeof openInExcel>,
    act: () => Promise<unknown>,
  ): Promise<string[]> {
    const ranges: string[] = [];
    const stop = await workbook.watch('Lista', {
      schedule: (work) => {
        work();
        return () => undefined;
      },
      quietMs: 1,
      onEdit: (edit) => ranges.push(...edit.ranges.map(rangeAddress)),
    });
    await act();
    await host.settled();
    await stop();
    host.close();
    return ranges;
  }

  test('the edit for whose end a write waited is told as the person’s, and the write is not', async () => {
    const excel = staffWorkbook(true);
    const { host, workbook } = excel;
    const changeSet = repairs(await workbook.readGrid('Lista'));
    const ranges = await edited(excel, async () => {
      host.beginCellEdit();
      const applied = workbook.applyChanges(changeSet);
      await host.settled();
      // Excel enters what was typed, and only then lets the write go on.
      host.user.type('Lista', 'B3', 'Kerimäki');
      await host.settled();
      host.endCellEdit();
      await applied;
    });
    expect(ranges).toEqual(['B3']);
  });

  test('an Excel that does not say whose an edit is tells what comes while nothing is written', async () => {
    const excel = openInExcel([clientList(true)], { requirementSets: { ExcelApi: '1.13' } });
    const { host, workbook } = excel;
    const ranges = await edited(excel, async () => {
      host.user.type('Lista', 'B3', 'Kerimäki');
      await host.settled();
      host.beginCellEdit();
      const marked = workbook.markFindings('Lista', MARKS);
      host.user.type('Lista', 'B4', 'Kerimäki');
      await host.settled();
      host.endCellEdit();
      await marked;
    });
    expect(ranges).toEqual(['B3']);
  });

  test('reading is refused while a cell is edited, and writing waits until it is left', async () => {
    const { host, workbook } = staffWorkbook(true);
    const changeSet = repairs(await workbook.readGrid('Lista'));
    host.beginCellEdit();
    await expect(workbook.readGrid('Lista')).rejects.toMatchObject({
      code: 'cell-edit-mode',
      detail: 'Lista',
    });
    const applied = workbook.applyChanges(changeSet);
    await expect(workbook.readGrid('Lista')).rejects.toMatchObject({ code: 'busy' });
    await host.settled();
    host.endCellEdit();
    expect((await applied).stale).toEqual([]);
    host.close();
  });

  test.each([
    [
      'a protected sheet',
      'protected',
      (host: ReturnType<typeof staffWorkbook>['host']) => {
        host.user.protectSheet('Lista');
      },
    ],
    [
      'a deleted sheet',
      'no-such-sheet',
      (host: ReturnType<typeof staffWorkbook>['host']) => {
        host.user.deleteSheet('Lista');
      },
    ],
  ])('%s is told by its code and its name', async (_, code, act) => {
    const { host, workbook } = staffWorkbook(true);
    const changeSet = repairs(await workbook.readGrid('Lista'));
    act(host);
    await expect(workbook.applyChanges(changeSet)).rejects.toMatchObject({ code, detail: 'Lista' });
    expect(await workbook.interrupted()).toEqual([]);
    host.close();
  });

  test('a protected sheet keeps the derived columns that stand, and nothing waits to be taken back', async () => {
    const { host, workbook } = staffWorkbook(true);
    const write = (columns: typeof AGES) =>
      workbook.writeDerivedColumns({ list: LIST, columns, rowKeys: new Map() });
    await write(AGES.slice(1));
    host.user.protectSheet('Lista');
    const before = host.snapshot();
    await expect(write(AGES)).rejects.toMatchObject({ code: 'protected', detail: 'Lista' });
    expect(await workbook.interrupted()).toEqual([]);
    expect(host.snapshot()).toEqual(before);
    host.close();
  });

  test('a protected structure refuses new sheets, and nothing waits to be taken back', async () => {
    const { host, workbook } = staffWorkbook(true);
    host.workbook.protection = { password: '' };
    const before = host.snapshot();
    await expect(workbook.drawSheets([sheetOf('Yhteenveto', [['a']])])).rejects.toMatchObject({
      code: 'protected',
    });
    expect(await workbook.interrupted()).toEqual([]);
    expect(host.snapshot()).toEqual(before);
    host.close();
  });

  test('a renamed table goes on as the list', async () => {
    const { host, workbook } = staffWorkbook(true);
    await workbook.writeDerivedColumns({ list: LIST, columns: AGES, rowKeys: new Map() });
    host.user.renameTable('Asiakkaat', 'Väki');
    const { columns } = await workbook.writeDerivedColumns({ list: LIST, columns: AGES, rowKeys: new Map() });
    expect([...columns.values()]).toEqual([4, 5]);
    host.close();
  });
});
