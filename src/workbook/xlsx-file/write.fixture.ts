import { strFromU8, unzipSync } from 'fflate';
import type { CellRange } from '../../core/model/grid';
import type { SheetPlan, StyleName } from '../../core/sheets/sheet';
import { STYLES } from '../look';
import { writeWorkbookFile } from './write';
import type { WorkbookMeta } from './write-package';

export const META: WorkbookMeta = {
  title: 'Yhteenveto',
  creator: 'Omavalmentaja',
  created: new Date(Date.UTC(2021, 2, 31, 21, 30)),
};

export const styleNames = Object.keys(STYLES) as StyleName[];

/** A sheet with nothing but what is given. */
export function sheetPlan(given: Partial<SheetPlan> = {}): SheetPlan {
  return {
    name: 'Taulukko',
    cells: [],
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
    ...given,
  };
}

export function range(
  firstRow: number,
  firstColumn: number,
  lastRow = firstRow,
  lastColumn = firstColumn,
): CellRange {
  return { firstRow, lastRow, firstColumn, lastColumn };
}

/** The parts of a workbook, unpacked by fflate: path → XML. */
export async function writtenParts(
  ...plans: readonly SheetPlan[]
): Promise<Readonly<Record<string, string>>> {
  const files = unzipSync(await writeWorkbookFile(plans, META));
  return Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

/** The first sheet's XML. */
export async function writtenSheet(given: Partial<SheetPlan>): Promise<string> {
  return (await writtenParts(sheetPlan(given)))['xl/worksheets/sheet1.xml'] ?? '';
}

/** The elements straight under the root, in order. Fails where the tags do not match. */
export function childrenOfRoot(xml: string): readonly string[] {
  const open: string[] = [];
  const children: string[] = [];
  for (const [, closing, name = '', selfClosing] of xml.matchAll(
    /<(\/?)([a-zA-Z][\w:]*)(?:\s[^<>]*?)?(\/?)>/g,
  )) {
    if (closing === '/') {
      if (open.pop() !== name) throw new Error(`</${name}> closes another element`);
      continue;
    }
    if (open.length === 1) children.push(name);
    if (selfClosing === '') open.push(name);
  }
  if (open.length > 0) throw new Error(`<${open.join('><')}> not closed`);
  return children;
}

/** One of everything. */
export const RICH = sheetPlan({
  name: "Aino's & co",
  cells: [
    ['Asiakkaat'],
    ['Nimi', 'Kuorma', 'Rivi\nkaksi'],
    ['Virtanen', 88, '=1+1'],
    ['Korhonen', 97, { formula: 'B3+B4', value: 185 }],
  ],
  columnWidths: [20, 10],
  formats: [
    { range: range(2, 1, 3, 1), code: '0.0' },
    { range: range(2, 2, 3, 2), code: '@' },
  ],
  styles: styleNames.map((style, index) => ({ range: range(5 + index, 0), style })),
  tables: [{ name: 'Kuormat', range: range(1, 0, 3, 2) }],
  dataBars: [{ range: range(2, 1, 3, 1), max: 100 }],
  links: [{ row: 2, column: 0, sheet: "Aino's & co", address: 'B3' }],
  merges: [range(0, 0, 0, 2)],
  freeze: { rows: 2, columns: 1 },
  print: {
    landscape: true,
    repeatRows: { first: 0, last: 1 },
    repeatColumns: { first: 0, last: 1 },
    pagesWide: 2,
    breaksBefore: [3],
    footer: '2021 & muut',
  },
  validations: [
    { range: range(2, 0, 9, 0), allow: { kind: 'list', source: 'Valittavat' }, prompt: null, refusal: null },
  ],
  rules: [{ range: range(2, 0, 9, 0), formula: 'A3=""', style: 'warning' }],
  names: [{ name: 'Valittavat', formula: "'Aino''s & co'!$A$3:$A$4" }],
  isProtected: true,
});

/** The `s` of a cell, as the fonts, fills and borders of `styles.xml`. */
export async function styleOf(plan: Partial<SheetPlan>, cell: string): Promise<Record<string, string>> {
  const parts = await writtenParts(sheetPlan(plan));
  const styles = parts['xl/styles.xml'] ?? '';
  const items = (list: string, item: string) =>
    (new RegExp(`<${list} [^>]*>(.*?)</${list}>`).exec(styles)?.[1] ?? '').match(
      new RegExp(`<${item}[ >].*?</${item}>`, 'g'),
    ) ?? [];
  const index =
    new RegExp(`<c r="${cell}"(?: s="(\\d+)")?`).exec(parts['xl/worksheets/sheet1.xml'] ?? '')?.[1] ?? '0';
  const xf = items('cellXfs', 'xf')[Number(index)] ?? '';
  const id = (name: string) => Number(new RegExp(`${name}="(\\d+)"`).exec(xf)?.[1]);
  return {
    xf,
    format: String(id('numFmtId')),
    font: items('fonts', 'font')[id('fontId')] ?? '',
    fill: items('fills', 'fill')[id('fillId')] ?? '',
    border: items('borders', 'border')[id('borderId')] ?? '',
  };
}
