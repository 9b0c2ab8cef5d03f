import type { CellRange, Grid } from '../../src/core/model/grid';
import type { ChartPlan, SheetPlan } from '../../src/core/sheets/sheet';
import { LANGUAGES } from '../../src/i18n/language';
import { sheetTexts } from '../../src/i18n/sheet-texts';
import { clientList, COACHES } from './client-list.fixture';
import type { Result } from './result.fixture';
import { gridOf, resultOf, textOf } from './result.fixture';

const sources: readonly Grid[] = [clientList(), COACHES];

function cellsIn({ cells }: SheetPlan, { firstRow, lastRow, firstColumn, lastColumn }: CellRange) {
  return cells.slice(firstRow, lastRow + 1).flatMap((row) => row.slice(firstColumn, lastColumn + 1));
}

async function nextMonth({ plans }: Result): Promise<Result> {
  return await resultOf(plans.map(gridOf), { date: '2021-04-30' });
}

describe.each(LANGUAGES)('the summary in %s', (language) => {
  const texts = sheetTexts(language);
  let result: Result;
  beforeAll(async () => {
    result = await resultOf(sources, { language });
  });

  test('has charts over the cells of its own tables: a name and a number for each', () => {
    const plan = result.sheet('summary');
    const titles = plan.charts.map(({ title }) => title);
    expect(titles).toEqual(
      (['groups', 'durationClass', 'coaches'] as const).map((id) => texts.summary.charts[id].title),
    );
    for (const chart of plan.charts) {
      const names = cellsIn(plan, chart.categories);
      expect(names.every((name) => typeof name === 'string' && name !== '')).toBe(true);
      for (const { values } of chart.series) {
        const numbers = cellsIn(plan, values);
        expect(numbers).toHaveLength(names.length);
        expect(numbers.every((number) => typeof number === 'number')).toBe(true);
      }
    }
  });

  test('shows each coach with the limit and the load of the assignment', () => {
    const plan = result.sheet('summary');
    const chart = plan.charts.find(({ title }) => title === texts.summary.charts.coaches.title)!;
    expect(cellsIn(plan, chart.categories)).toEqual(result.outcome.coaches.map(({ name }) => name));
    const [limits, loads] = chart.series.map(({ values }) => cellsIn(plan, values));
    const { coaches } = result.outcome.placement!;
    expect(limits).toEqual(coaches.map(({ limit }) => limit));
    expect(loads).toEqual(coaches.map(({ load }) => load));
  });

  test('has no chart over a cell of a table', () => {
    const plan = result.sheet('summary');
    for (const { place } of plan.charts) {
      expect(cellsIn(plan, place)).toEqual([]);
    }
  });

  test('checks itself by formulas, whose values agree', () => {
    const { cells } = result.sheet('summary');
    const start = cells.findIndex(([first]) => first === texts.summary.check.title);
    const rows = cells.slice(
      start + 2,
      cells.findIndex(([first]) => first === texts.summary.check.note),
    );
    expect(rows.length).toBeGreaterThan(4);
    for (const row of rows) expect(row[3]).toMatchObject({ value: '✓' });
  });
});

describe('the trend', () => {
  const { summary } = sheetTexts('fi');
  const trendOf = (plan: SheetPlan): ChartPlan | undefined =>
    plan.charts.find(({ title }) => title === summary.charts.trend.title);

  test('begins in the second month', async () => {
    const march = await resultOf(sources);
    expect(trendOf(march.sheet('summary'))).toBeUndefined();
    const april = await nextMonth(march);
    const plan = april.sheet('summary');
    const chart = trendOf(plan)!;
    expect(cellsIn(plan, chart.categories).map(textOf)).toEqual(['3/2021', '4/2021']);
    expect(chart.series.map(({ name }) => name)).toContain('Asiakkaita');
  });

  test('run twice in a month it stays the same', async () => {
    const april = await nextMonth(await resultOf(sources));
    const again = await resultOf(april.plans.map(gridOf), { date: '2021-04-30' });
    expect(again.sheet('summary')).toEqual(april.sheet('summary'));
  });
});

test('last month stands beside each figure, and the totals add up', async () => {
  const march = await resultOf(sources);
  const april = await nextMonth(march);
  for (const { id, rows } of april.outcome.summary) {
    const then = march.outcome.summary.find((table) => table.id === id)!.rows;
    if (id === 'changes' || rows.length === 0) continue;
    const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
    expect(total(rows.map(({ before = 0 }) => before))).toBeCloseTo(total(then.map(({ value }) => value)));
  }
});
