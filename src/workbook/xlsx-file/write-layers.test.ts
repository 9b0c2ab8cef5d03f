import { STYLES } from '../look';
import { range, sheetPlan, styleNames, styleOf, writtenParts, writtenSheet } from './write.fixture';

describe('looks', () => {
  test.each(styleNames)('%s is drawn', async (style) => {
    const { font, fill, border, xf } = await styleOf(
      { cells: [['x']], styles: [{ range: range(0, 0), style }] },
      'A1',
    );
    const look = STYLES[style];
    if (look.font?.color !== undefined) expect(font).toContain(`<color rgb="FF${look.font.color}"/>`);
    expect(font?.includes('<b/>')).toBe(look.font?.bold === true);
    if (look.fill !== undefined) expect(fill).toContain(`<fgColor rgb="FF${look.fill}"/>`);
    if (look.border?.bottom !== undefined)
      expect(border).toContain(`<bottom style="${look.border.bottom.line}">`);
    expect(xf?.includes('wrapText="1"')).toBe(look.alignment?.wrapText === true);
  });

  test('a later style is laid over an earlier one and lets the rest show through', async () => {
    const plan = {
      cells: [['x', 'y']],
      formats: [{ range: range(0, 0, 0, 1), code: '0.0 %' }],
      styles: [
        { range: range(0, 0, 0, 1), style: 'heading' as const },
        { range: range(0, 1), style: 'error' as const },
      ],
    };
    const under = await styleOf(plan, 'A1');
    const over = await styleOf(plan, 'B1');
    expect(under.fill).toContain(STYLES.heading.fill);
    expect(over.fill).toContain(STYLES.error.fill);
    expect(over.font).toContain('<b/>');
    expect(over.xf).toContain('wrapText="1"');
    expect(over.format).toBe(under.format);
    expect(Number(over.format)).toBeGreaterThanOrEqual(164);
  });

  test('a style that begins on an earlier row but later in the plan lies on top', async () => {
    const plan = {
      cells: [['a'], ['b'], ['c']],
      styles: [
        { range: range(1, 0), style: 'good' as const },
        { range: range(0, 0, 2, 0), style: 'error' as const },
      ],
    };
    for (const cell of ['A1', 'A2', 'A3'])
      expect((await styleOf(plan, cell)).fill).toContain(STYLES.error.fill);
  });

  test('the fill of a finding survives in a table', async () => {
    const plan = {
      cells: [['Nimi'], ['Virtanen']],
      tables: [{ name: 'T_1', range: range(0, 0, 1, 0) }],
      styles: [{ range: range(1, 0), style: 'warning' as const }],
    };
    expect((await styleOf(plan, 'A2')).fill).toContain(STYLES.warning.fill);
  });

  test('a style ends where its range ends', async () => {
    const plan = {
      cells: [['a'], ['b'], ['c']],
      styles: [{ range: range(0, 0, 1, 0), style: 'error' as const }],
    };
    expect((await styleOf(plan, 'A2')).fill).toContain(STYLES.error.fill);
    expect((await styleOf(plan, 'A3')).fill).toContain('none');
  });

  test('empty cells are drawn where a style reaches them', async () => {
    expect(await writtenSheet({ styles: [{ range: range(2, 1), style: 'error' }] })).toContain(
      '<row r="3"><c r="B3" s="1"/></row>',
    );
  });

  test('the same look is kept once, whatever layers made it', async () => {
    const styles = Array.from({ length: 500 }, (_, row) => ({
      range: range(row, row % 7),
      style: 'error' as const,
    }));
    expect((await writtenParts(sheetPlan({ styles })))['xl/styles.xml']).toContain('<cellXfs count="2">');
  });

  test('a heading over numbers stands at their side, but not in a table, where the filter button is', async () => {
    const plan = { cells: [['n'], [1]], styles: [{ range: range(0, 0), style: 'heading' as const }] };
    expect((await styleOf(plan, 'A1')).xf).toContain('horizontal="right"');
    const tables = [{ name: 'T_1', range: range(0, 0, 1, 0) }];
    expect((await styleOf({ ...plan, tables }, 'A1')).xf).not.toContain('horizontal');
  });
});
