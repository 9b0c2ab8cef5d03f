import { cellAddress, columnLetter } from '../../model/address';
import { TEXT_FORMAT } from '../../model/number-format';
import { columnRange, emptySheet, rowRange } from '../blank-sheet';
import type { NamePlan } from '../entry-plan';
import type { CellContent, SheetPlan } from '../sheet';
import { LIST_NAMES } from './template-choices';
import type { CoachPlaces } from './coach-places';
import type { TemplateContext } from './template-context';
import { fixedCells } from './template-formulas';
import { CHOICE_LISTS } from './template-texts';

const FIRST_ROW = 1;

/**
 * The hidden sheet of what drops down: a list a column, each with a name of the workbook. Behind them three columns find
 * the coaches with free places: each coach as the list may name him or her (by id where two share a name), the running
 * number of those with places, and those alone, without gaps.
 */
export function templateListSheet(places: CoachPlaces, context: TemplateContext): SheetPlan {
  const { words, choices, texts } = context;
  const sheet = words.sheetNames.lists;
  const lists = CHOICE_LISTS.map((list) => ({ list, values: choices[list] }));
  const firstOfCoaches = lists.length;
  const coachColumns = places.namedIn === null ? [] : coachColumnsOf(firstOfCoaches, places, sheet, context);
  const columns: { readonly heading: string; readonly cells: readonly CellContent[] }[] = [
    ...lists.map(({ list, values }) => ({ heading: words.lists[list], cells: values })),
    ...coachColumns,
  ];
  const longest = columns.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const names = lists.flatMap(({ list, values }, column): NamePlan[] =>
    values.length === 0
      ? []
      : [{ name: LIST_NAMES[list], formula: fixedCells(sheet, column, FIRST_ROW, values.length) }],
  );
  return {
    ...emptySheet(sheet, texts.footer(context.profileName, context.referenceDate)),
    cells: [
      columns.map(({ heading }) => heading),
      ...Array.from({ length: longest }, (_, row) => columns.map(({ cells }) => cells[row] ?? null)),
    ],
    columnWidths: columns.map(() => 26),
    formats: lists.flatMap(({ values }, column) =>
      values.length === 0
        ? []
        : [{ range: columnRange(column, FIRST_ROW, values.length), code: TEXT_FORMAT }],
    ),
    styles: [{ range: rowRange(0, 0, columns.length - 1), style: 'heading' }],
    freeze: { rows: 1, columns: 0 },
    isHidden: true,
    isProtected: true,
    names:
      places.namedIn === null
        ? names
        : [
            ...names,
            { name: LIST_NAMES.coachesWithPlaces, formula: withPlaces(firstOfCoaches, places, sheet) },
          ],
  };
}

/** The cells that hold a coach: one at least, because a list that drops down cannot be without any. */
function withPlaces(firstColumn: number, { rows }: CoachPlaces, sheet: string): string {
  const numbers = fixedCells(sheet, firstColumn + 1, FIRST_ROW, rows);
  const first = fixedCells(sheet, firstColumn + 2, FIRST_ROW);
  return `OFFSET(${first},0,0,MAX(1,COUNT(${numbers})),1)`;
}

/** Rows are asked for by number, so that a row that somebody deletes on the sheet of coaches breaks nothing. */
function coachColumnsOf(
  firstColumn: number,
  { coaches, rows, names, ids, free }: CoachPlaces,
  sheet: string,
  { words }: TemplateContext,
): { readonly heading: string; readonly cells: readonly CellContent[] }[] {
  const [labels, numbers] = [firstColumn, firstColumn + 1].map((column) =>
    fixedCells(sheet, column, FIRST_ROW, rows),
  ) as [string, string];
  const named = labelsOf(coaches.map(({ coach }) => coach));
  const open = coaches.map(({ limit, load }) => limit > load);
  const withPlace = named.filter((_, index) => open[index]);
  return [
    {
      heading: words.lists.coaches,
      cells: Array.from({ length: rows }, (_, index) => {
        const [name, id] = [names, ids].map((cells) => `INDEX(${cells},ROW()-1)`) as [string, string];
        return {
          formula: `IFERROR(IF(OR(${name}="",COUNTIF(${names},${name})>1),${id},${name})&"","")`,
          value: named[index] ?? '',
        };
      }),
    },
    {
      heading: words.lists.placesLeft,
      cells: Array.from({ length: rows }, (_, index) => {
        const letter = columnLetter(firstColumn + 1);
        const above = `${letter}$1:${letter}${FIRST_ROW + index}`;
        const label = cellAddress(FIRST_ROW + index, firstColumn);
        return {
          formula: `IF(AND(${label}<>"",IFERROR(INDEX(${free},ROW()-1)+0,0)>0),MAX(${above})+1,"")`,
          value: open[index] === true ? open.slice(0, index + 1).filter(Boolean).length : '',
        };
      }),
    },
    {
      heading: words.lists.coachesWithPlaces,
      cells: Array.from({ length: rows }, (_, index) => ({
        formula: `IFERROR(INDEX(${labels},MATCH(ROW()-1,${numbers},0)),"")`,
        value: withPlace[index] ?? '',
      })),
    },
  ];
}

/** As the list may name each coach: by name, by id where two share the name. */
function labelsOf(coaches: readonly { readonly name: string; readonly id: string }[]): readonly string[] {
  const count = (wanted: string) =>
    coaches.filter(({ name }) => name.toLowerCase() === wanted.toLowerCase()).length;
  return coaches.map(({ name, id }) => (count(name) > 1 ? id : name));
}
