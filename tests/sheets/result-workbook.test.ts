import { cellAddress } from '../../src/core/model/address';
import type { Grid } from '../../src/core/model/grid';
import { fromIso, toSerial } from '../../src/core/model/local-date';
import { applySettings, SETTING_KEYS } from '../../src/core/profile/settings';
import type { CellContent, SheetFormula, SheetPlan } from '../../src/core/sheets/sheet';
import { DERIVED_COLUMNS, SHEET_IDS } from '../../src/core/sheets/sheet-texts';
import { LANGUAGES } from '../../src/i18n/language';
import { sheetTexts } from '../../src/i18n/sheet-texts';
import { checkPlans } from '../../src/workbook/xlsx-file/write-check';
import { CLIENTS, clientList, COACHES, HEADINGS, sourceRow } from './client-list.fixture';
import type { Options, Result } from './result.fixture';
import { gridOf, recordsOf, resultOf, textOf } from './result.fixture';

const texts = sheetTexts('fi');
const source = [clientList(), COACHES];

let result: Result;
beforeAll(async () => {
  result = await resultOf(source);
});

/** The result read again, as the main job reads it the next time. */
function runAgain({ plans }: Result, options?: Options, change: (grid: Grid) => Grid = (grid) => grid) {
  return resultOf(plans.map(gridOf).map(change), options);
}

describe('the result workbook', () => {
  test.each(LANGUAGES)(
    'has every sheet, in order, and nothing that Excel would refuse (%s)',
    async (language) => {
      const { plans } = await resultOf(source, { language });
      const { sheetNames } = sheetTexts(language);
      expect(plans.map(({ name }) => name)).toEqual(SHEET_IDS.map((id) => sheetNames[id]));
      expect(() => {
        checkPlans(plans);
      }).not.toThrow();
    },
  );

  test.each<[string, Grid[]]>([
    ['without coaches', [clientList()]],
    ['of one client', [clientList(CLIENTS.slice(0, 1)), COACHES]],
    ['with headings that Excel would not take', [awkwardHeadings(), COACHES]],
  ])('of a list %s is nothing that Excel would refuse', async (_, grids) => {
    const { plans } = await resultOf(grids);
    expect(() => {
      checkPlans(plans);
    }).not.toThrow();
  });

  test('holds text as text: only the summary has formulas, and nothing of the list is in them', () => {
    const cells = result.plans.flatMap((plan) => plan.cells.flat());
    const others = result.plans.filter((plan) => plan !== result.sheet('summary'));
    expect(others.flatMap((plan) => plan.cells.flat()).filter(isFormula)).toEqual([]);
    const formulas = result.sheet('summary').cells.flat().filter(isFormula);
    expect(formulas.length).toBeGreaterThan(10);
    for (const { formula } of formulas) {
      expect(formula).toMatch(/^(SUM|COUNTIFS?|ROWS|IF)\(|^\$?[A-Z]+\$?\d+(\/[A-Z]+\d+)?$/);
      expect(formula).not.toMatch(/Testinen|HYPERLINK|Ceder/);
    }
    expect(cells).toEqual(expect.arrayContaining(['=Testinen', '+Eemil', '=HYPERLINK("x")', '=Ceder Ce']));
  });

  test('has links that lead to cells of its own sheets', () => {
    const links = result.plans.flatMap(({ links: own, cells }) => own.map((link) => ({ link, cells })));
    expect(links.length).toBeGreaterThan(10);
    for (const { link, cells } of links) {
      expect(cells[link.row]?.[link.column]).not.toBeNull();
      const target = result.plans.find(({ name }) => name === link.sheet)!;
      expect(addressesOf(target)).toContain(link.address);
    }
  });

  test('read again gives itself, but for the log', async () => {
    // Of the sheet of coaches it keeps what could be read.
    const once = await runAgain(result);
    const again = await runAgain(once, { time: '2021-03-31 15:00' });
    const others = ({ plans }: Result) => plans.filter(({ name }) => name !== texts.sheetNames.log);
    expect(others(again)).toEqual(others(once));
    const clientsOf = ({ outcome }: Result) => [outcome.decisions, outcome.placement, outcome.services];
    expect(clientsOf(again)).toEqual(clientsOf(result));
    expect(again.sheet('clients')).toEqual(result.sheet('clients'));
  });
});

function addressesOf({ cells }: SheetPlan): string[] {
  return cells.flatMap((row, at) => row.map((_, column) => cellAddress(at, column)));
}

function awkwardHeadings(): Grid {
  const grid = clientList();
  const awkward = [...HEADINGS, 'Puhelin', 'HUOM!', 'y'.repeat(300), 'Y'.repeat(300), '', 'Ikäluokka'];
  return {
    ...grid,
    columnCount: awkward.length,
    cells: grid.cells.map((row, at) =>
      at === 3 ? awkward : row.length < 5 ? row : [...row, 1, 2, 3, 4, 5, 6],
    ),
  };
}

describe('the sheet of clients', () => {
  test('has every column of the source in its order, then every derived one, each heading once', () => {
    const headings = result.sheet('clients').cells[0]!;
    expect(headings).toEqual([
      ...HEADINGS.map((heading) => heading.replace('\n', ' ')),
      ...DERIVED_COLUMNS.map((id) => texts.derivedColumns[id]),
    ]);
    expect(new Set(headings.map((heading) => textOf(heading).toLowerCase())).size).toBe(headings.length);
  });

  test('has every client in the order of the source, with the cells as they stood', () => {
    const rows = recordsOf(result.sheet('clients'));
    expect(rows).toHaveLength(CLIENTS.length);
    const open = HEADINGS.filter(
      (heading) =>
        !['Katuosoite', 'Postinumero', 'Postitoimipaikka', 'Kotikunta', 'Puhelin', 'Huom!'].includes(heading),
    );
    rows.forEach((row, client) => {
      const cells = source[0]!.cells[sourceRow(client) - 1]!;
      for (const heading of open) {
        expect(row[heading.replace('\n', ' ')]).toEqual(cells[HEADINGS.indexOf(heading)] ?? null);
      }
    });
  });

  test('tells what was found out of each client', () => {
    const rows = recordsOf(result.sheet('clients'));
    const of = (...ids: (typeof DERIVED_COLUMNS)[number][]) =>
      rows.map((row) => ids.map((id) => row[texts.derivedColumns[id]]));
    expect(of('membership').flat()).toEqual([
      'kyllä',
      'kyllä',
      'kyllä',
      'ei',
      'tarkista',
      'tarkista',
      'ei',
      'kyllä',
      'kyllä',
      'kyllä',
      'kyllä',
      'ei',
    ]);
    expect(of('birthDate', 'age', 'ageClass', 'municipalityCode', 'motherTongue')[2]).toEqual([
      toSerial(fromIso('1975-07-11')!),
      45,
      texts.ageClasses['30-54'],
      '740',
      'ru',
    ]);
    expect(of('repeats').flat()).toEqual([null, null, null, null, null, null, null, null, 9, null, 11, null]);
    expect(of('proposedCoach')[0]).toEqual(['Aalto Oona']);
    expect(of('placement')[3]).toEqual([null]);
  });

  test('keeps the formats of dates, and codes as text', () => {
    const grid = gridOf(result.sheet('clients'));
    const format = (heading: (typeof HEADINGS)[number], row: number) =>
      grid.formatCodes[grid.formats[row]![HEADINGS.indexOf(heading)]!];
    expect(format('Työttömyys alkanut', 12)).toBe('yyyy-mm-dd');
    expect(format('Postinumero', 1)).toBe('@');
    expect(format('Henkilötunnus', 12)).toBe('@');
    expect(format('Sukunimi', 1)).toBe('General');
  });

  test('marks the cells that have findings, and none for findings of other sheets', () => {
    const { styles, cells } = result.sheet('clients');
    const marked = styles
      .filter(({ style }) => style === 'error' || style === 'warning')
      .map(({ range }) => cellAddress(range.firstRow, range.firstColumn));
    const identityCode = cellAddress(5, HEADINGS.indexOf('Henkilötunnus'));
    expect(marked).toContain(identityCode);
    expect(marked).toContain(cellAddress(10, HEADINGS.indexOf('Kansalaisuus')));
    expect(marked).toContain(cellAddress(0, HEADINGS.indexOf('Henkilötunnus')));
    // The faults of the sheet of coaches are in C6 and E7, where the source has cells of the clients in rows 3 and 4.
    expect(marked).not.toContain('C3');
    expect(marked).not.toContain('E4');
    expect(cells[0]).toHaveLength(HEADINGS.length + DERIVED_COLUMNS.length);
  });
});

describe('the sheet of findings', () => {
  test('leads to the cell that each finding is about', () => {
    const { links, cells } = result.sheet('findings');
    const clients = result.sheet('clients').cells;
    for (const { row, column, sheet, address } of links) {
      expect([sheet, cells[row]![column]]).toEqual([texts.sheetNames.clients, address]);
      const [, letters = '', number = ''] = /^([A-Z]+)(\d+)$/.exec(address)!;
      const heading = clients[0]!.find((_, at) => cellAddress(0, at) === `${letters}1`);
      expect(cells[row]![3]).toBe(heading);
      expect(Number(number)).toBeLessThanOrEqual(CLIENTS.length + 1);
    }
    const faulty = recordsOf(result.sheet('findings')).filter((line) => line.Solu === 'C6');
    expect(faulty.map((line) => line.Sarake)).toContain('Henkilötunnus');
  });

  test('names the place of a finding about the sheet of coaches, without a link', () => {
    const { links } = result.sheet('findings');
    const lines = recordsOf(result.sheet('findings'));
    const elsewhere = lines.flatMap((line, at) =>
      line.Sarake === texts.sheetNames.coaches ? [{ line, at }] : [],
    );
    expect(elsewhere.map(({ line }) => line.Solu)).toEqual(['E7', 'C6']);
    for (const { at } of elsewhere) expect(links.map(({ row }) => row)).not.toContain(at + 1);
  });

  test('has one line for what stands on most rows, with their number', () => {
    const temporary = recordsOf(result.sheet('findings')).filter(
      ({ Sarake, Solu }) => Sarake === 'Henkilötunnus' && Solu === 'C1',
    );
    expect(temporary).toHaveLength(1);
    expect(temporary[0]?.Selitys).toContain(`(${texts.findingSheet.manyRows(11)})`);
  });

  test('goes from the gravest to the least', () => {
    const order = Object.values(texts.severities);
    const severities = recordsOf(result.sheet('findings')).map((line) =>
      order.indexOf(textOf(line.Vakavuus)),
    );
    expect(severities).toEqual([...severities].sort());
    expect(new Set(severities)).toEqual(new Set([0, 1, 2]));
  });

  test('speaks of rows by their numbers on the sheet of clients', () => {
    const messages = recordsOf(result.sheet('findings')).map(({ Selitys }) => textOf(Selitys));
    expect(messages.filter((message) => message.includes('rivillä 9'))).toHaveLength(1);
    expect(messages.filter((message) => message.includes('rivillä 11'))).toHaveLength(1);
  });
});

describe('the sheet of what a person decides', () => {
  test('asks about each client under review, then about repeated rows, and leads to the row', () => {
    const { cells, links } = result.sheet('decisions');
    expect(cells.slice(1).map(([row, client]) => [row, client])).toEqual([
      [6, 'Esimerkki Päivi'],
      [7, 'Esimerkki Raimo'],
      [10, 'Turvattu Timo'],
      [12, 'Kertaalleen Ulla'],
    ]);
    expect(links.map(({ address }) => address)).toEqual(['A6', 'A7', 'A10', 'A12']);
  });

  test('says so where there is nothing to decide', async () => {
    const { sheet } = await resultOf([clientList(CLIENTS.slice(0, 1)), COACHES]);
    expect(sheet('decisions').cells.slice(1)).toEqual([[null, null, texts.decisionSheet.none]]);
    expect(sheet('decisions').links).toEqual([]);
  });
});

describe('the sheet of coaches', () => {
  test('tells what staff filled in, then how each coach stands', () => {
    const rows = recordsOf(result.sheet('coaches'));
    const { headings } = texts.coachSheet;
    // The profile weighs nobody.
    expect(Object.keys(rows[0]!)).toEqual(
      Object.values(headings).filter((heading) => heading !== headings.weightedLoad),
    );
    expect(rows.map((row) => [row[headings.name], row[headings.limit]])).toEqual([
      ['Aalto Oona', 100],
      ['Berg Bo', 0],
      ['=Ceder Ce', 50],
    ]);
    const loads = rows.map((row) => Number(row[headings.load]));
    expect(loads.reduce((sum, load) => sum + load, 0)).toBe(result.outcome.placement?.assigned);
    expect(rows[1]?.[headings.signal]).toBe(texts.coachSheet.signals.absent);
    const { coachOf, kindOf } = result.outcome.placement!;
    const arrivals = rows.map((_, coach) =>
      kindOf.filter((kind, client) => coachOf[client] === coach && kind !== 'keeps'),
    );
    expect(rows.map((row) => row[headings.arrivals])).toEqual(arrivals.map(({ length }) => length));
    for (const row of rows) {
      expect(Number(row[headings.limit])).toBe(Number(row[headings.load]) + Number(row[headings.free]));
    }
  });

  test('is read again as the same coaches', async () => {
    expect((await runAgain(result)).outcome.coaches).toEqual(result.outcome.coaches);
  });
});

describe('the history', () => {
  const months = ({ sheet }: Result) =>
    sheet('history')
      .cells.slice(1)
      .map(([month]) => month);

  test('keeps other months and makes this one anew', async () => {
    const april = await runAgain(result, { date: '2021-04-30' });
    const march = result.sheet('history').cells.slice(1);
    expect(april.sheet('history').cells.slice(1, march.length + 1)).toEqual(march);
    expect(new Set(months(april))).toEqual(new Set(['2021-03', '2021-04']));

    const aprilAgain = await runAgain(april, { date: '2021-04-15' });
    expect(months(aprilAgain).filter((month) => month === '2021-03')).toHaveLength(march.length);
    expect(months(aprilAgain)).toHaveLength(months(april).length);
  });

  test('stands in the order of months, also where an earlier month comes later', async () => {
    const february = await runAgain(result, { date: '2021-02-26' });
    expect(months(february)).toEqual([...months(february)].sort());
    expect(new Set(months(february)).size).toBe(2);
  });

  test('keeps a row whose month Excel has made a date, and replaces it in its own month', async () => {
    const asDate = (grid: Grid): Grid =>
      grid.sheet === texts.sheetNames.history
        ? {
            ...grid,
            cells: grid.cells.map((row, at) =>
              at === 1 ? [toSerial(fromIso('2021-03-01')!), ...row.slice(1)] : row,
            ),
          }
        : grid;
    expect(months(await runAgain(result, { date: '2021-04-30' }, asDate))[0]).toBe(44_256);
    expect(months(await runAgain(result, {}, asDate))).not.toContain(44_256);
  });

  test('has each figure of the summary once, by a code that no language changes', () => {
    const codes = result
      .sheet('history')
      .cells.slice(1)
      .map((row) => row[4]);
    const expected = result.outcome.summary.flatMap(({ id, rows }) =>
      rows.map((row) => `${id}.${row.class}`),
    );
    expect(codes).toEqual(expected);
    expect(new Set(codes).size).toBe(codes.length);
  });
});

describe('the settings', () => {
  const rowsOf = ({ cells }: SheetPlan) =>
    gridOf({ ...result.sheet('settings'), cells }).cells.flatMap((row, at) => {
      const [key, value] = row;
      return SETTING_KEYS.some((known) => known === key)
        ? [{ key: textOf(key), value: value ?? null, row: at + 1 }]
        : [];
    });

  test('are every value in force, and read again they give the same profile', () => {
    const rows = rowsOf(result.sheet('settings'));
    const { profile } = result.outcome;
    expect(rows.map(({ key }) => key)).toEqual(SETTING_KEYS);
    expect(applySettings(profile, rows, new Set())).toEqual({ profile, problems: [] });
  });

  test('have a meaning each', () => {
    const table = result.sheet('settings').cells.slice(4);
    expect(table.filter(([, , meaning]) => typeof meaning !== 'string' || meaning === '')).toEqual([]);
  });

  test('that somebody changes hold the next time', async () => {
    const lower = (grid: Grid): Grid =>
      grid.sheet === texts.sheetNames.settings
        ? { ...grid, cells: grid.cells.map((row) => (row[0] === 'coachLimitPerFte' ? [row[0], 2] : row)) }
        : grid;
    const again = await runAgain(result, {}, lower);
    expect(again.outcome.profile.coachLimitPerFte).toBe(2);
    expect(again.outcome.placement?.coaches.map(({ limit }) => limit)).toEqual([2, 0, 1]);
  });
});

test.each(LANGUAGES)('no word of a derived heading is broken, and reasons wrap (%s)', async (language) => {
  const { cells, columnWidths, styles } = (await resultOf(source, { language })).sheet('clients');
  const { derivedColumns } = sheetTexts(language);
  const headings = cells[0] ?? [];
  for (const heading of Object.values(derivedColumns)) {
    const longest = Math.max(...heading.split(/[\s-]/).map((word) => word.length));
    expect(columnWidths[headings.indexOf(heading)]).toBeGreaterThan(longest);
  }
  const wrapped = styles.flatMap(({ style, range }) =>
    style === 'wrap' ? [headings[range.firstColumn]] : [],
  );
  const { reasons, placement, serviceTrackReasons } = derivedColumns;
  expect(wrapped).toEqual([reasons, placement, serviceTrackReasons]);
});

test('the log keeps its earlier lines and adds this run’s', async () => {
  const again = await runAgain(result, { time: '2021-04-01 08:00' });
  expect(again.sheet('log').cells.slice(1)).toEqual([
    ['2021-03-31 12:34', '9.8.7', 'Lista luettiin.'],
    ['2021-04-01 08:00', '9.8.7', 'Lista luettiin.'],
  ]);
});

function isFormula(cell: CellContent): cell is SheetFormula {
  return typeof cell === 'object' && cell !== null && 'formula' in cell;
}
