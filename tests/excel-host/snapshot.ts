import { formatAddress } from './model/address';
import type { Anchor } from './model/anchor';
import { formulaOf } from './model/names';
import type { Sheet } from './model/sheet';
import { NORMAL } from './model/style';
import type { Workbook } from './model/workbook';

const where = (anchor: Anchor | null): string | null =>
  anchor?.area == null ? null : formatAddress(anchor.area);

type Looks = readonly Record<string, unknown>[];

/** Of every look in the workbook, by number, the parts that are not Excel's usual ones. */
function unusualParts({ styles: { styles } }: Workbook): Looks {
  const usual = new Map<string, unknown>(Object.entries(NORMAL));
  const isUnusual = ([part, value]: [string, unknown]) =>
    JSON.stringify(value) !== JSON.stringify(usual.get(part));
  return styles.map((style) => Object.fromEntries(Object.entries(style).filter(isUnusual)));
}

function cellsOf(sheet: Sheet, looks: Looks): Record<string, unknown> {
  const cells: Record<string, unknown> = {};
  sheet.rows.forEach((row, index) => {
    if (row === undefined) return;
    for (let column = 0; column < Math.max(row.values.length, row.styles?.length ?? 0); column += 1) {
      const value = row.values[column] ?? '';
      const formula = row.formulas?.get(column);
      const quoted = row.quoted?.has(column);
      const look = looks[row.styles?.[column] ?? 0];
      const content = {
        ...(value === '' ? {} : { value }),
        ...(formula && { formula }),
        ...(quoted && { quoted }),
      };
      const cell = { ...content, ...look };
      if (Object.keys(cell).length > 0)
        cells[formatAddress({ row: index, column, rows: 1, columns: 1 })] = cell;
    }
  });
  return cells;
}

function sheetOf(sheet: Sheet, looks: Looks): Record<string, unknown> {
  const { name, visibility, tabColor, showGridlines, showHeadings, protection } = sheet;
  const rows = sheet.rows.flatMap((row, index) => {
    const { hidden, height, style } = row ?? {};
    return hidden || height !== undefined || style
      ? [{ row: index + 1, hidden, height, look: looks[style ?? 0] }]
      : [];
  });
  const columns = sheet.columns.flatMap((column, index) => {
    const { hidden, width, style } = column ?? {};
    return hidden || width !== undefined || style
      ? [{ column: index, hidden, width, look: looks[style ?? 0] }]
      : [];
  });
  return {
    ...{ name, visibility, tabColor, showGridlines, showHeadings, protection },
    cells: cellsOf(sheet, looks),
    rows,
    columns,
    merges: sheet.merges.map(where).sort(),
    tables: sheet.tables.map(
      ({ name: table, anchor, columns: tableColumns, filter, showTotals, showFilterButton, style }) => ({
        ...{ table, address: where(anchor), showTotals, showFilterButton, style },
        columns: tableColumns.map((column) => column.name),
        filter: [...filter.shown],
      }),
    ),
    notes: sheet.notes.map(({ anchor, content, visible }) => ({ address: where(anchor), content, visible })),
    comments: sheet.comments.map(({ anchor, content, resolved }) => ({
      address: where(anchor),
      content,
      resolved,
    })),
    validations: sheet.validations.pieces.map(({ anchor, value }) => ({ address: where(anchor), ...value })),
    hyperlinks: sheet.hyperlinks.pieces.map(({ anchor, value }) => ({ address: where(anchor), value })),
    conditionalFormats: sheet.conditionalFormats.map(({ type, anchors, stopIfTrue, settings }) => ({
      ...{ type, stopIfTrue, areas: anchors.map(where), settings: [...settings].sort() },
    })),
    charts: sheet.charts.map(({ type, name, place, series, settings }) => ({
      ...{ type, chart: name, place: where(place), settings: [...settings].sort() },
      series: series.map((one) => ({
        ...{ name: one.name, values: where(one.values), categories: where(one.categories) },
        settings: [...one.settings].sort(),
      })),
    })),
    pageBreaks: sheet.pageBreaks.map(where),
    frozen: where(sheet.frozen),
    filter: sheet.filter && { address: where(sheet.filter.anchor), shown: [...sheet.filter.shown] },
    page: [...sheet.pageLayout].sort(),
    headersFooters: [...sheet.headersFooters].sort(),
    print: [sheet.printTitleRows, sheet.printTitleColumns, sheet.printArea].map(where),
  };
}

/**
 * Everything that a person could see changed, as plain data: cells with content and look, rows, columns, tables,
 * notes, rules, names, settings. Ids are left out. Two snapshots are equal when nothing was changed or all was undone.
 */
export function snapshot(workbook: Workbook): Record<string, unknown> {
  const looks = unusualParts(workbook);
  return {
    sheets: workbook.sheets.map((sheet) => sheetOf(sheet, looks)),
    names: workbook.names.map((name) => ({
      ...{ name: name.name, scope: name.scope?.name, formula: formulaOf(name), visible: name.visible },
    })),
    settings: [...workbook.settings].sort(),
    properties: [...workbook.properties].sort(),
    customXmlParts: workbook.customXmlParts.map(({ xml }) => xml),
    protected: workbook.protection !== null,
  };
}
