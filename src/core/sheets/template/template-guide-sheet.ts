import type { CellRange } from '../../model/grid';
import { TEXT_FORMAT } from '../../model/number-format';
import { emptySheet, rowRange } from '../blank-sheet';
import type { CellContent, RangeFormat, RangeStyle, SheetPlan, StyleName } from '../sheet';
import type { TemplateColumn } from './template-columns';
import type { TemplateContext } from './template-context';

const WIDTHS = [30, 13, 92];
const LAST_COLUMN = WIDTHS.length - 1;

/** The page of instructions: how the list is filled, what the colours say, what belongs in each column, what then. */
export function templateGuideSheet(columns: readonly TemplateColumn[], context: TemplateContext): SheetPlan {
  const { words, texts, profile, profileName, referenceDate, year, month } = context;
  const { guide } = words;
  const footer = texts.footer(profileName, referenceDate);
  const page = pageOf();

  page.line(guide.title(words.month(year, month)), 'title');
  page.line(guide.subtitle(profileName, referenceDate), 'subtitle');
  page.gap();
  page.section(guide.steps.title);
  guide.steps.lines.forEach((line, index) => {
    page.line(`${index + 1}. ${line}`, 'wrap');
  });
  page.gap();
  page.section(guide.colours.title);
  const { missing, wrong, repeated } = guide.colours;
  page.sample(missing, 'warning');
  page.sample(wrong, 'error');
  page.sample(repeated, 'review');
  page.gap();
  page.section(guide.columns.title);
  page.row(
    [guide.columns.headings.column, guide.columns.headings.required, guide.columns.headings.meaning],
    'heading',
  );
  for (const { heading, standard } of columns) {
    if (standard === null) continue;
    page.row(
      [heading, standard.required ? guide.columns.required : null, words.fields[standard.field]],
      'lined',
    );
  }
  page.gap();
  page.section(guide.codes.title);
  page.pair(guide.codes.code, guide.codes.meaning, 'heading');
  const { counted, notCounted } = profile.employmentCodes;
  for (const code of [...counted, ...notCounted].sort())
    page.pair(code, texts.summary.employmentCodes[code] ?? '', 'lined');
  page.gap();
  page.section(guide.ready.title);
  for (const line of guide.ready.lines(referenceDate)) page.line(line, 'wrap');

  return {
    ...emptySheet(words.sheetNames.guide, footer),
    ...page.sheet(),
    columnWidths: WIDTHS,
    isProtected: true,
  };
}

/** A page of lines from the top down. */
function pageOf() {
  const cells: CellContent[][] = [];
  const styles: RangeStyle[] = [];
  const formats: RangeFormat[] = [];
  const merges: CellRange[] = [];
  const add = (row: readonly CellContent[], style: StyleName | null, lastColumn = LAST_COLUMN): void => {
    const range = rowRange(cells.length, 0, lastColumn);
    cells.push([...row]);
    if (style !== null) styles.push({ range, style });
  };
  return {
    gap: () => {
      add([], null);
    },
    /** A text over the whole page. */
    line: (text: string, style: StyleName) => {
      merges.push(rowRange(cells.length, 0, LAST_COLUMN));
      add([text], style);
    },
    section: (title: string) => {
      add([title], 'section');
    },
    row: (row: readonly CellContent[], style: StyleName) => {
      add(row, style);
    },
    /** A short text, and one over the rest of the page. */
    pair: (first: string, rest: string, style: StyleName) => {
      merges.push(rowRange(cells.length, 1, LAST_COLUMN));
      formats.push({ range: rowRange(cells.length, 0, 0), code: TEXT_FORMAT });
      add([first, rest], style);
    },
    /** A cell in a colour, and what the colour says. */
    sample: (
      { sample, meaning }: { readonly sample: string; readonly meaning: string },
      style: StyleName,
    ) => {
      add([sample, null, meaning], style, 0);
    },
    sheet: (): Pick<SheetPlan, 'cells' | 'styles' | 'formats' | 'merges'> => ({
      cells,
      styles,
      formats,
      merges,
    }),
  };
}
