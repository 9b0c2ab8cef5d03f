/** How a cell looks. Names and values are those of Office.js. */
export interface Style {
  readonly numberFormat: string;
  /** `#RRGGBB`, or null for no fill. */
  readonly fillColor: string | null;
  readonly fillPattern: string;
  readonly fillPatternColor: string;
  readonly fontName: string;
  readonly fontSize: number;
  readonly fontColor: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly strikethrough: boolean;
  readonly underline: string;
  readonly horizontalAlignment: string;
  readonly verticalAlignment: string;
  readonly wrapText: boolean;
  readonly indentLevel: number;
  readonly locked: boolean;
  readonly borderTop: Border;
  readonly borderBottom: Border;
  readonly borderLeft: Border;
  readonly borderRight: Border;
}

export interface Border {
  readonly style: string;
  readonly color: string;
  readonly weight: string;
}

export const NO_BORDER: Border = { style: 'None', color: '#000000', weight: 'Thin' };

export const NORMAL: Style = {
  numberFormat: 'General',
  fillColor: null,
  fillPattern: 'None',
  fillPatternColor: '#000000',
  fontName: 'Calibri',
  fontSize: 11,
  fontColor: '#000000',
  bold: false,
  italic: false,
  strikethrough: false,
  underline: 'None',
  horizontalAlignment: 'General',
  verticalAlignment: 'Bottom',
  wrapText: false,
  indentLevel: 0,
  locked: true,
  borderTop: NO_BORDER,
  borderBottom: NO_BORDER,
  borderLeft: NO_BORDER,
  borderRight: NO_BORDER,
};

/** Every look in the workbook once; cells hold its number. Number 0 is `NORMAL`. */
export interface StyleTable {
  readonly styles: Style[];
  readonly numbers: Map<string, number>;
}

export function createStyleTable(): StyleTable {
  return { styles: [NORMAL], numbers: new Map([[JSON.stringify(NORMAL), 0]]) };
}

/** The number of a look that is `number` with the parts of `patch` in place of its own. */
export function restyled(table: StyleTable, number: number, patch: Partial<Style>): number {
  const style: Style = { ...table.styles[number]!, ...patch };
  const key = JSON.stringify(style);
  const known = table.numbers.get(key);
  if (known !== undefined) return known;
  table.styles.push(style);
  table.numbers.set(key, table.styles.length - 1);
  return table.styles.length - 1;
}
