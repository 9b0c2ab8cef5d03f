import type { ChartLook, StyleName } from '../core/sheets/sheet';

/**
 * The colours, fonts and lines of everything that the program draws, in one place. Plain data: colours are `RRGGBB`.
 *
 * A finding is told by its line as well as by its colour (error: whole line, warning: dashes, review: dots), so that it
 * can be read in a grey print and without colour vision. Text on every fill has a contrast of 4.5 : 1 or more
 * (WCAG 2.1, 1.4.3); a test holds it.
 */
export interface Look {
  readonly font?: FontLook;
  readonly fill?: string;
  readonly border?: BorderLook;
  readonly alignment?: AlignmentLook;
}

export interface FontLook {
  readonly bold?: boolean;
  readonly underline?: boolean;
  /** In points. */
  readonly size?: number;
  readonly color?: string;
}

export interface LineLook {
  readonly line: 'thin' | 'medium' | 'dashed' | 'dotted';
  readonly color: string;
}

export interface BorderLook {
  readonly left?: LineLook;
  readonly right?: LineLook;
  readonly top?: LineLook;
  readonly bottom?: LineLook;
}

export interface AlignmentLook {
  readonly horizontal?: 'right' | 'center';
  readonly vertical?: 'top' | 'center';
  readonly wrapText?: boolean;
}

/** The theme's colours; Excel's own table styles and charts take theirs from here. */
export const THEME_COLORS = {
  dark1: '000000',
  light1: 'FFFFFF',
  dark2: '1B3A5C',
  light2: 'E9EDF2',
  accent1: '2F5F8F',
  accent2: 'C05A1C',
  accent3: '6B7785',
  accent4: 'A87B00',
  accent5: '2E7F86',
  accent6: '4B7A34',
  link: '0B5CAD',
  followedLink: '6B4A8B',
} as const;

export const BODY_FONT = { name: 'Calibri', size: 11 } as const;

/** Rows told apart by lines, not by fills: in a grey print a fill then always means a finding. */
export const TABLE_STYLE = 'TableStyleLight9';

export const DATA_BAR_COLOR = '9DBAD7';

export const GREY_TEXT = '595959';

/** Cells without any style. Rows that wrap stay readable when everything begins at the top. */
export const PLAIN: Look = { alignment: { vertical: 'top' } };

/** Over a column of numbers a heading stands where they stand. In a table the filter button is there. */
export const HEADING_OF_NUMBERS: Look = { alignment: { horizontal: 'right' } };

export const LINK: Look = { font: { underline: true, color: THEME_COLORS.link } };

/** How a series of a chart looks. `fill` is `null` for an empty outline. */
export interface ChartStyle {
  readonly color: string;
  readonly fill: string | null;
  readonly dash: 'solid' | 'dash' | 'sysDot' | 'dashDot' | 'lgDash' | 'lgDashDot';
  readonly marker: 'circle' | 'square' | 'triangle' | 'diamond' | 'x' | 'plus';
}

/** Lines differ by dashes and markers as well, so that they are told apart in a grey print. */
export const CHART_STYLES: Readonly<Record<ChartLook, ChartStyle>> = {
  frame: { color: THEME_COLORS.accent3, fill: null, dash: 'solid', marker: 'circle' },
  first: series(THEME_COLORS.accent1, 'solid', 'circle'),
  second: series(THEME_COLORS.accent2, 'dash', 'square'),
  third: series(THEME_COLORS.accent3, 'sysDot', 'triangle'),
  fourth: series(THEME_COLORS.accent4, 'dashDot', 'diamond'),
  fifth: series(THEME_COLORS.accent5, 'lgDash', 'x'),
  sixth: series(THEME_COLORS.accent6, 'lgDashDot', 'plus'),
};

function series(color: string, dash: ChartStyle['dash'], marker: ChartStyle['marker']): ChartStyle {
  return { color, fill: color, dash, marker };
}

export const STYLES: Readonly<Record<StyleName, Look>> = {
  title: { font: { bold: true, size: 18, color: THEME_COLORS.dark2 } },
  subtitle: { font: { size: 11, color: GREY_TEXT } },
  section: {
    font: { bold: true, size: 13, color: THEME_COLORS.dark2 },
    border: { bottom: { line: 'medium', color: THEME_COLORS.accent1 } },
  },
  heading: {
    font: { bold: true, color: THEME_COLORS.light1 },
    fill: THEME_COLORS.accent1,
    alignment: { vertical: 'center', wrapText: true },
  },
  total: {
    font: { bold: true },
    fill: THEME_COLORS.light2,
    border: { top: { line: 'thin', color: THEME_COLORS.dark2 } },
  },
  note: { font: { size: 9, color: GREY_TEXT } },
  center: { alignment: { horizontal: 'center', vertical: 'top' } },
  right: { alignment: { horizontal: 'right', vertical: 'top' } },
  wrap: { alignment: { vertical: 'top', wrapText: true } },
  lined: {
    border: { bottom: { line: 'thin', color: 'D5DCE4' } },
    alignment: { vertical: 'top', wrapText: true },
  },
  error: finding('FFDADA', '8F0A0A', { line: 'thin', color: 'B3261E' }),
  warning: finding('FFF0C4', '6B4700', { line: 'dashed', color: '9A6B00' }),
  review: finding('DCE9F7', '17406D', { line: 'dotted', color: '17406D' }),
  good: { font: { color: '22501A' }, fill: 'E1F0DA' },
  derived: { font: { color: '1D4A33' }, fill: 'D3E6DB' },
};

function finding(fill: string, color: string, line: LineLook): Look {
  return { font: { color }, fill, border: { left: line, right: line, top: line, bottom: line } };
}
