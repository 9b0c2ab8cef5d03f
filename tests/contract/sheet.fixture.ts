import type { CellContent, SheetPlan } from '../../src/core/sheets/sheet';

/** A planned sheet with nothing on it but what a test says. */
export function sheetOf(
  name: string,
  cells: readonly (readonly CellContent[])[],
  rest: Partial<SheetPlan> = {},
): SheetPlan {
  return {
    name,
    cells,
    columnWidths: [],
    formats: [],
    styles: [],
    tables: [],
    dataBars: [],
    links: [],
    merges: [],
    charts: [],
    freeze: null,
    print: {
      landscape: false,
      repeatRows: null,
      repeatColumns: null,
      pagesWide: 1,
      breaksBefore: [],
      footer: '',
    },
    ...rest,
  };
}

export const range = (firstRow: number, firstColumn: number, lastRow: number, lastColumn: number) => ({
  firstRow,
  lastRow,
  firstColumn,
  lastColumn,
});

/** Four clients of nobody's, as an Excel table or as a plain list. */
export function clientList(asTable: boolean): SheetPlan {
  const cells = [
    ['Nimi', 'Kunta', 'Postinumero', 'Alkanut'],
    ['Aalto', 'savonlinna', '57100', 44197],
    ['Niemi', 'Enonkoski', '58175', 44228],
    ['Salo', 'sulkava', '58700', 44256],
    ['Virta', 'Rantasalmi', '58900', 44287],
  ];
  return sheetOf('Lista', cells, {
    formats: [
      { range: range(1, 2, 4, 2), code: '@' },
      { range: range(1, 3, 4, 3), code: 'd.m.yyyy' },
    ],
    tables: asTable ? [{ name: 'Asiakkaat', range: range(0, 0, 4, 3) }] : [],
  });
}

export const LIST = { sheet: 'Lista', headerRow: 0, firstRow: 1, lastRow: 4, firstColumn: 0, lastColumn: 3 };
