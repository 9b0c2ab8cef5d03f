import fc from 'fast-check';
import { createEngine } from '../../src/app/pane/create-engine';
import type { Answer, Progress } from '../../src/app/pane/answer';
import { readAllGrids } from '../../src/app/read-all-grids';
import type { Engine } from '../../src/app/pane/engine';
import type { WhatIfQuery } from '../../src/app/pane/plan-view';
import type { EngineHost } from '../../src/app/pane/engine-core';
import type { CellValue } from '../../src/core/model/cell';
import type { Grid } from '../../src/core/model/grid';
import { formatAt, plainGrid } from '../../src/core/model/grid';
import { afterMilliseconds } from '../../src/engine/page-clock';
import { monthTexts } from '../../src/i18n/month-texts';
import { engineTexts } from '../../src/i18n/engine-texts';
import { RECOGNISED_WORDS } from '../../src/i18n/recognised-words';
import { openWorkbookFile } from '../../src/workbook/xlsx-file/open';
import { writeWorkbookFile } from '../../src/workbook/xlsx-file/write';
import type { MemoryWorkbook } from '../../src/workbook/memory/memory-workbook';
import { createMemoryWorkbook } from '../../src/workbook/memory/memory-workbook';

const LIST = 'Asiakkaat';
const CODES = ['010272-9405', '010190-999W', '010190-999P', ' 010272-9405'];
const HEADINGS = [
  'Henkilötunnus',
  'Sukunimi',
  'Kotikunta',
  'Kansalaisuus',
  'Äidinkieli',
  'Etuus',
  'Omavalmentaja',
];
const COACHES = plainGrid('Valmentajat', [
  ['Omavalmentaja', 'Tunnus', 'Työaika %'],
  ['Virtanen Matti', 'VM', 100],
  ['Sokolova Irina', 'SI', 50],
]);

const row = (code: string, surname = 'Esimerkki', coach: string | null = null): CellValue[] => [
  code,
  surname,
  'Savonlinna',
  'Suomi',
  'suomi',
  ' työmarkkinatuki',
  coach,
];
const listOf = (...rows: CellValue[][]): Grid => plainGrid(LIST, [HEADINGS, ...rows]);

function open(...grids: Grid[]): { readonly workbook: MemoryWorkbook; readonly engine: Engine } {
  const workbook = createMemoryWorkbook(grids.map((grid) => ({ grid })));
  return { workbook, engine: engineOn(workbook) };
}

function engineOn(workbook: MemoryWorkbook): Engine {
  return createEngine(hostOf(workbook));
}

function hostOf(workbook: MemoryWorkbook): EngineHost {
  return {
    workbook,
    language: 'fi',
    textsOf: engineTexts,
    languages: RECOGNISED_WORDS,
    version: '0.1.0',
    now: () => Promise.resolve('2021-03-31 12:00'),
    clock: () => 0,
    schedule: afterMilliseconds,
    month: {
      files: { open: openWorkbookFile, write: writeWorkbookFile },
      texts: (language) => Promise.resolve(monthTexts(language)),
    },
  };
}

async function valueOf<T>(asked: Promise<Answer<T>>): Promise<T> {
  const answer = await asked;
  if (!answer.ok) throw new Error(answer.failure.sentence);
  return answer.value;
}

/** Every sheet with the value, formula and number format of each cell. */
async function sheetsOf(workbook: MemoryWorkbook): Promise<unknown> {
  return (await readAllGrids(workbook)).map((grid) => ({
    ...grid,
    formatCodes: null,
    formats: grid.cells.map((cells, at) => cells.map((_, column) => formatAt(grid, at, column))),
  }));
}

const typed = (workbook: MemoryWorkbook, at: number, column: number, value: CellValue): void => {
  const change = (grid: Grid): Grid => ({
    ...grid,
    cells: grid.cells.map((cells, index) => (index === at ? cells.with(column, value) : cells)),
  });
  const place = { firstRow: at, lastRow: at, firstColumn: column, lastColumn: column };
  workbook.edit(LIST, change, { ranges: [place], moved: false });
};

/** What a person may do that writes: with the preview that comes before it. */
const DEEDS: Readonly<Record<string, (engine: Engine) => Promise<Answer<unknown>>>> = {
  mark: (engine) => engine.mark(true),
  unmark: (engine) => engine.mark(false),
  repair: async (engine) => {
    await engine.planRepairs('all-safe');
    return await engine.applyRepairs();
  },
  complete: async (engine) => {
    const view = await valueOf(engine.completion());
    return await engine.complete(view.columns.slice(0, 5).map(({ id }) => id));
  },
  assign: async (engine) => {
    await engine.plan();
    return await engine.applyPlan();
  },
  summarise: (engine) => engine.summarise(),
};

describe('the engine of the pane', () => {
  test('whatever is done and undone, the sheets are as they were', async () => {
    const clients = fc.array(fc.constantFrom(...CODES), { minLength: 1, maxLength: 8 });
    const deeds = fc.array(fc.constantFrom(...Object.keys(DEEDS)), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(clients, deeds, async (codes, names) => {
        const { workbook, engine } = open(
          listOf(...codes.map((code, at) => row(code, `Esimerkki${at}`))),
          COACHES,
        );
        const before = await sheetsOf(workbook);
        for (const name of names) expect(await DEEDS[name]!(engine)).toMatchObject({ ok: true });
        while ((await valueOf(engine.history())).some(({ isNext }) => isNext)) await valueOf(engine.undo());
        expect(await sheetsOf(workbook)).toEqual(before);
        expect(workbook.marksOf(LIST)).toEqual([]);
      }),
      { seed: 4, numRuns: 40 },
    );
  });

  test('nothing that the pane is told holds a whole identity code', async () => {
    const { engine } = open(listOf(...CODES.map((code, at) => row(code, `Esimerkki${at}`))), COACHES);
    const told = [
      await engine.overview(),
      await engine.check(),
      await engine.findings({ rule: null, status: 'open', from: 0, count: 100 }),
      await engine.planRepairs('all-safe'),
      await engine.completion(),
      await engine.findClients('Esimerkki', 10),
      await engine.explain(2),
      await engine.plan(),
      await engine.planned({ kind: 'new', coach: null, from: 0, count: 10 }),
      await engine.report(),
      await engine.history(),
      await engine.settings(),
      await engine.clusters(),
    ];
    expect(told.map(({ ok }) => ok)).toEqual(told.map(() => true));
    expect(JSON.stringify(told)).not.toMatch(/\d{6}[-A+]9\d{2}[0-9A-Y]/);
  });

  test('a finding that is set aside comes back when its cell changes', async () => {
    const { workbook, engine } = open(listOf(row('010190-999P')), COACHES);
    const { groups } = await valueOf(engine.check());
    const [{ rule }] = groups.filter(({ severity }) => severity === 'error') as [(typeof groups)[number]];
    const without = await valueOf(engine.ignore({ rule }, 'checked-elsewhere'));
    expect(without.counts.error).toBe(0);
    // Remembered in the workbook: another session knows of it.
    expect((await valueOf(engineOn(workbook).check())).counts.error).toBe(0);
    typed(workbook, 1, 0, '010190-999R');
    expect((await valueOf(engine.check())).counts.error).toBe(1);
  });

  test('a cell that somebody changed after the preview stays, and is named', async () => {
    const { workbook, engine } = open(listOf(row(' 010272-9405'), row(' 010190-999W', 'Toinen')), COACHES);
    await valueOf(engine.planRepairs('all-safe'));
    typed(workbook, 1, 0, 'muutettu');
    const { stale } = await valueOf(engine.applyRepairs());
    expect(stale.map(({ place }) => place)).toEqual([expect.stringContaining('A2')]);
    const { cells } = await workbook.readGrid(LIST);
    expect([cells[1]![0], cells[2]![0]]).toEqual(['muutettu', '010190-999W']);
  });

  test('a column that a person chose is read so from then on, and given back', async () => {
    const { workbook, engine } = open(listOf(row('010272-9405')));
    const chosen = await valueOf(engine.chooseColumn('Sukunimi', null));
    expect(chosen).toMatchObject({ kind: 'list' });
    const columnsOf = async (asked: Engine): Promise<unknown> => {
      const overview = await valueOf(asked.overview());
      return overview.kind === 'list'
        ? overview.list.columns.find(({ heading }) => heading === 'Sukunimi')
        : overview;
    };
    expect(await columnsOf(engineOn(workbook))).toMatchObject({ field: null, isChosen: true });
    await valueOf(engine.chooseColumn('Sukunimi', undefined));
    expect(await columnsOf(engineOn(workbook))).toMatchObject({ isChosen: false });
  });

  test('a word that a person explained is known in all its cells from then on, and given back', async () => {
    const benefit = (code: string, word: string): CellValue[] => row(code).with(5, word);
    const { workbook, engine } = open(
      listOf(
        benefit('010272-9405', 'Opintoraha'),
        benefit('010190-999W', 'opinto-raha'),
        benefit('010594-9021', 'opintoraha'),
      ),
      COACHES,
    );
    await valueOf(engine.mark(true));
    const before = await sheetsOf(workbook);
    const { clusters, choices, words } = await valueOf(engine.clusters());
    expect(clusters).toEqual([
      {
        field: 'benefit',
        fieldName: 'etuus',
        cells: 3,
        proposal: null,
        spellings: [
          { text: 'Opintoraha', cells: 2, row: 2 },
          { text: 'opinto-raha', cells: 1, row: 3 },
        ],
      },
    ]);
    expect(words).toEqual([]);
    expect(choices).toEqual({
      benefit: ['työmarkkinatuki', 'peruspäiväraha', 'ansiopäiväraha', 'ei etuutta'],
    });

    const decision = { field: 'benefit', spellings: ['Opintoraha', 'opinto-raha'] } as const;
    const settled = await valueOf(engine.settleCluster({ ...decision, meaning: 'ei etuutta' }));
    expect(settled.clusters).toEqual([]);
    expect(settled.words.map(({ word, meaning, isDecided }) => [word, meaning, isDecided])).toEqual([
      ['Opintoraha', 'ei etuutta', true],
      ['opinto-raha', 'ei etuutta', true],
    ]);
    expect(workbook.marksOf(LIST).filter(({ column }) => column === 5)).toEqual([]);
    const rulesOf = async (asked: Engine) => (await valueOf(asked.check())).groups.map(({ rule }) => rule);
    expect(await rulesOf(engine)).not.toContain('benefit-unknown');
    // Remembered in the workbook, whose cells stay as they are.
    expect(await rulesOf(engineOn(workbook))).not.toContain('benefit-unknown');
    expect(await sheetsOf(workbook)).toEqual(before);

    const back = await valueOf(engine.settleCluster({ ...decision, meaning: null }));
    expect([back.clusters.length, back.words]).toEqual([1, []]);
    expect(await rulesOf(engine)).toContain('benefit-unknown');
  });

  test('a meaning that is no value of the field is refused in a sentence and changes nothing', async () => {
    const { engine } = open(listOf(row('010272-9405').with(5, 'opintoraha')));
    for (const meaning of ['opintotuki', 'työmarkinatuki', '']) {
      const refused = await engine.settleCluster({ field: 'benefit', spellings: ['opintoraha'], meaning });
      expect(refused).toMatchObject({ ok: false, failure: { code: 'unclear-meaning' } });
    }
    expect((await valueOf(engine.clusters())).words).toEqual([]);
  });

  test('a decision goes before the settings sheet, and stands in the list of the next month', async () => {
    const sheet = plainGrid('Asetukset', [
      ['word.benefit', 'opintoraha = työmarkkinatuki'],
      ['word.benefit', 'lisä = peruspäiväraha'],
    ]);
    const { engine } = open(listOf(row('010272-9405').with(5, 'opintoraha')), COACHES, sheet);
    const decision = { field: 'benefit', spellings: ['Opintoraha'], meaning: 'ei etuutta' } as const;
    const { words } = await valueOf(engine.settleCluster(decision));
    expect(words.map(({ word, meaning, isDecided }) => [word, meaning, isDecided])).toEqual([
      ['Opintoraha', 'ei etuutta', true],
      ['lisä', 'peruspäiväraha', false],
    ]);
    const { groups } = await valueOf(engine.check());
    expect(groups.map(({ rule }) => rule)).not.toContain('own-word-twice');
    const made = await valueOf(engine.monthList('2021-04'));
    const [, , , settings] = await readAllGrids(await openWorkbookFile(made.bytes, made.name));
    expect(
      settings!.cells.filter(([key]) => key === 'word.benefit').map(([, value]) => value ?? null),
    ).toEqual(['Opintoraha = ei etuutta', 'lisä = peruspäiväraha', null]);
  });

  test('a locked client keeps the coach, another is placed within the limit', async () => {
    const { engine } = open(
      listOf(row('010272-9405', 'Yksi', 'Virtanen Matti'), row('010190-999W', 'Kaksi', 'Virtanen Matti')),
      COACHES,
    );
    const locked = await valueOf(engine.lock(2, true));
    expect(locked.locked.map(({ row: at }) => at)).toEqual([2]);
    const away = await valueOf(engine.setAbsence('VM', { from: '2021-03-01', to: '2021-04-30' }));
    const kinds = Object.fromEntries(away.coaches.map(({ id, kinds: counts }) => [id, counts]));
    expect(kinds.VM).toMatchObject({ 'lock-over-limit': 1, moves: 1 });
    expect((await valueOf(engine.lock(2, false))).locked).toEqual([]);
  });

  test('shares out in the way that was chosen, until another is, and compares without changing anything', async () => {
    const rows = ['010272-9405', '010190-999W', '010594-9021'].map((code) =>
      row(code, 'Esimerkki', 'Virtanen Matti'),
    );
    const { engine } = open(listOf(...rows), COACHES);
    const afresh = await valueOf(engine.plan());
    expect(afresh).toMatchObject({ way: { kind: 'all' }, proof: 'optimal', changes: 0 });
    const { points, isTooLong } = await valueOf(engine.planCurve());
    expect([points.map(({ moves }) => moves), isTooLong]).toEqual([[0, 1], false]);
    const moved = await valueOf(engine.planBy({ kind: 'rebalance', moves: 1 }));
    expect(moved).toMatchObject({ way: { kind: 'rebalance', moves: 1 }, changes: 1 });
    const asItIs: WhatIfQuery = { more: null, limit: null, away: null, keeping: null };
    const { before, after, coaches } = await valueOf(
      engine.planIf({ ...asItIs, more: { name: 'Uusi', percent: 100 }, limit: 0 }),
    );
    expect([before.coachChanges, after.assigned, after.without]).toEqual([1, 0, 3]);
    expect(coaches.map(({ name, before: now }) => [name, now === null])).toEqual([
      ['Virtanen Matti', false],
      ['Sokolova Irina', false],
      ['Uusi', true],
    ]);
    const away = await valueOf(engine.planIf({ ...asItIs, away: 'VM' }));
    expect(away.coaches.map(({ after: load }) => [load?.limit, load?.load])).toEqual([
      [0, 0],
      [50, 3],
    ]);
    const kept = await valueOf(engine.planIf({ ...asItIs, keeping: 'VM' }));
    expect([kept.after.coachChanges, kept.different]).toEqual([0, 1]);
    expect(await valueOf(engine.plan())).toEqual(moved);
    expect(await valueOf(engine.planBy({ kind: 'all' }))).toEqual(afresh);
  });

  test('questions wait for their turn, and each is answered', async () => {
    const { engine } = open(listOf(row('010272-9405')), COACHES);
    const answers = await Promise.all([
      engine.overview(),
      engine.check(),
      engine.completion(),
      engine.plan(),
      engine.perform('complete'),
      engine.report(),
    ]);
    expect(answers.map(({ ok }) => ok)).toEqual(answers.map(() => true));
  });

  test('work that is called off says so, and the next question is answered', async () => {
    const { workbook, engine } = open(listOf(row('010272-9405')), COACHES);
    const before = await sheetsOf(workbook);
    const steps: Progress[] = [];
    await engine.onProgress((progress) => {
      steps.push(progress);
      if (steps.length === 1) void engine.cancel();
    });
    expect(await engine.overview()).toMatchObject({ ok: false, failure: { code: 'cancelled' } });
    expect(await engine.overview()).toMatchObject({ ok: true });
    expect(await sheetsOf(workbook)).toEqual(before);
    expect(steps.at(-1)).toMatchObject({ step: '' });
  });

  test.each<[string, Grid[], string]>([
    ['nothing in it', [plainGrid('Taul1', [])], 'empty'],
    [
      'something else in it',
      [
        plainGrid('Ostokset', [
          ['Tuote', 'Hinta'],
          ['Kahvi', 5],
        ]),
      ],
      'none',
    ],
    [
      'two lists alike',
      [listOf(row('010272-9405')), { ...listOf(row('010190-999W')), sheet: 'Toinen' }],
      'several',
    ],
  ])(
    'a workbook with %s is told of as such, and every other question fails with a sentence',
    async (_, grids, kind) => {
      const { engine } = open(...grids);
      expect(await valueOf(engine.overview())).toMatchObject({ kind });
      for (const asked of [engine.check(), engine.completion(), engine.plan(), engine.report()])
        await expect(valueOf<unknown>(asked)).rejects.toThrow(/\p{L}.*\./u);
    },
  );
});

describe('the workbooks of a month', () => {
  const people = ['010272-9405', '010190-999W'].map((code, index) =>
    row(code, `Esimerkki${index}`, 'Virtanen Matti'),
  );

  async function valueOf<T>(answer: Promise<Answer<T>>): Promise<T> {
    const given = await answer;
    if (!given.ok) throw new Error(given.failure.sentence);
    return given.value;
  }
  const sheetsIn = async ({ name, bytes }: { name: string; bytes: Uint8Array }): Promise<Grid[]> =>
    await readAllGrids(await openWorkbookFile(bytes, name));

  test('are made of the list at hand, which stays as it is, and come back into it', async () => {
    const { workbook, engine } = open(listOf(...people), COACHES);
    const before = await readAllGrids(workbook);
    const list = await valueOf(engine.monthList('2021-04'));
    expect(list.name).toContain('huhtikuu 2021');
    const [, clients] = await sheetsIn(list);
    expect(clients!.cells.slice(1, 3).map((cells) => cells[0])).toEqual(['Esimerkki0', 'Esimerkki1']);

    const { coaches } = await valueOf(engine.report());
    const parts = [await valueOf(engine.handout(null))];
    for (const { index } of coaches) parts.push(await valueOf(engine.handout(index)));
    expect(parts.length).toBeGreaterThan(1);
    const merged = await valueOf(engine.mergeReturned(parts));
    const [whole] = await sheetsIn(merged);
    expect(whole!.cells.slice(1).map((cells) => cells[1])).toEqual(['Esimerkki0', 'Esimerkki1']);
    expect(merged.sentence).toContain('0 solua muutettu');
    expect(await readAllGrids(workbook)).toEqual(before);
  });

  test('are refused in a sentence: no such month, files that are none of a split', async () => {
    const { engine } = open(listOf(...people), COACHES);
    expect(await engine.monthList('2021-13')).toMatchObject({ ok: false });
    const list = await valueOf(engine.monthList('2021-04'));
    const refused = await engine.mergeReturned([list]);
    expect(refused).toMatchObject({
      ok: false,
      failure: { sentence: expect.stringContaining(list.name) as string },
    });
  });
});

describe('last month’s result', () => {
  const anna = row('010272-9405', 'Esimerkki', 'Virtanen Matti');
  const eero = row('010190-999W', 'Toinen', 'Virtanen Matti');
  const figure = (view: { keyFigures: readonly { name: string; value: string }[] }, name: string) =>
    view.keyFigures.find((one) => one.name === name)?.value;

  async function resultOf(
    date: string,
    ...rows: CellValue[][]
  ): Promise<{ name: string; bytes: Uint8Array }> {
    const engine = createEngine({
      ...hostOf(createMemoryWorkbook([{ grid: listOf(...rows) }, { grid: COACHES }])),
    });
    await engine.setReferenceDate(date);
    const sheets = await engine.resultSheets();
    if (!sheets.ok) throw new Error(sheets.failure.sentence);
    const about = { title: '', creator: '', created: new Date(Date.UTC(2021, 1, 26)) };
    return { name: 'helmikuu.xlsx', bytes: await writeWorkbookFile(sheets.value, about) };
  }

  test('tells who came and went, until another day is chosen', async () => {
    const { engine } = open(listOf(anna), COACHES);
    const compared = await engine.compareWith(await resultOf('2021-02-26', eero));
    if (!compared.ok) throw new Error(compared.failure.sentence);
    expect(compared.value.comparedWith).toBe('2/2021');
    expect(figure(compared.value, 'Uusia asiakkaita')).toBe('1');
    expect(figure(compared.value, 'Poistuneita asiakkaita')).toBe('1');
    const later = await engine.setReferenceDate('2021-04-30');
    expect(later).toMatchObject({ ok: true, value: { comparedWith: null } });
  });

  test('of the same month, or no result at all, is refused in a sentence and changes nothing', async () => {
    const { engine } = open(listOf(anna), COACHES);
    const same = await engine.compareWith(await resultOf('2021-03-01', eero));
    expect(same).toMatchObject({
      ok: false,
      failure: { sentence: expect.stringContaining('helmikuu.xlsx') as string },
    });
    expect(await engine.report()).toMatchObject({ ok: true, value: { comparedWith: null } });
  });
});
