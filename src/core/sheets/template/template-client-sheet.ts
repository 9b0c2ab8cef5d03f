import { cellAddress, columnLetter } from '../../model/address';
import type { Field } from '../../model/field';
import { toSerial } from '../../model/local-date';
import { DATE_FORMAT, TEXT_FORMAT } from '../../model/number-format';
import { blankSheet, columnRange, rowRange } from '../blank-sheet';
import type { Allowed, FormulaRulePlan, Message, ValidationPlan } from '../entry-plan';
import { tableSheet } from '../list-sheet';
import { isCodeField } from '../source-formats';
import type { SheetPlan } from '../sheet';
import { LIST_NAMES, LIST_OF_FIELD } from './template-choices';
import type { TemplateColumn } from './template-columns';
import type { TemplateContext } from './template-context';
import {
  fixedCells,
  identityCodeForm,
  missingIn,
  postalCodeForm,
  repeatedIn,
  wrongIdentityCode,
} from './template-formulas';
import { keptHeading } from './template-headings';

const FIRST_ROW = 1;
/** Checks go on below the prepared rows: a table that grows takes them along, and not every program has tables. */
const CHECKED_BELOW = 2_000;
/** Excel counts days rightly from 1.3.1900 on. */
const FIRST_SERIAL = 61;
const LONGEST_TITLE = 32;
const MOST_FROZEN = 4;

const DATES: ReadonlySet<Field> = new Set([
  'birthDate',
  'jobSearchStart',
  'unemploymentStart',
  'memberSince',
  'lastContact',
]);
/** Fields that need a word while one types; the others explain themselves by what drops down. */
const PROMPTED: ReadonlySet<Field> = new Set([
  'personId',
  'birthDate',
  'nonDisclosure',
  'postalCode',
  'earningsRelatedRight',
  'employmentCode',
  'memberSince',
  'referral',
  'coach',
  'locked',
]);

/** The rows that are checked, 0-based: those prepared for clients and some more below. */
export function checkedRows(context: TemplateContext): { readonly first: number; readonly last: number } {
  return { first: FIRST_ROW, last: FIRST_ROW + preparedRows(context) + CHECKED_BELOW - 1 };
}

/** The address of a column's checked cells, as formulas of any sheet write it: `'Asiakkaat'!$C$2:$C$2701`. */
export function checkedCells(column: number, context: TemplateContext): string {
  const { first, last } = checkedRows(context);
  return fixedCells(context.texts.sheetNames.clients, column, first, last);
}

/**
 * The month's client list: a table with last month's clients and empty rows, what may be typed into each column, and
 * looks that show what is missing or wrong as one types. Headings take nothing but themselves.
 */
export function templateClientSheet(columns: readonly TemplateColumn[], context: TemplateContext): SheetPlan {
  const prepared = preparedRows(context);
  const clients = context.carried?.clients ?? 0;
  const rows = Array.from({ length: prepared }, (_, client) =>
    client < clients ? columns.map(({ cells }) => cells[client] ?? null) : [],
  );
  const sheet = tableSheet(
    blankSheet('clients', context),
    'Asiakkaat',
    columns.map(({ heading, width, standard }) => ({ heading, width, ...formatOf(standard?.field ?? null) })),
    rows,
  );
  const frozen = columns.findLastIndex(({ standard }) => isName(standard?.field)) + 1;
  const headings = columns.flatMap(({ heading, standard, isDerived }, column) =>
    standard === null && !isDerived ? [] : [keptHeading(heading, column, context.words)],
  );
  return {
    ...sheet,
    formats: [
      ...sheet.formats,
      ...columns.flatMap(({ formats }, column) =>
        formats.map(({ range, code }) => ({
          range: { ...range, firstColumn: column, lastColumn: column },
          code,
        })),
      ),
    ],
    styles: [
      ...sheet.styles,
      ...columns.flatMap(({ isDerived }, column) =>
        isDerived ? [{ range: rowRange(0, column, column), style: 'derived' as const }] : [],
      ),
    ],
    freeze: { rows: 1, columns: frozen <= MOST_FROZEN ? frozen : 0 },
    print: { ...sheet.print, pagesWide: 2 },
    validations: [
      ...headings.map(({ validation }) => validation),
      ...columns.flatMap((column, index) => cellValidation(column, index, context)),
    ],
    rules: [
      ...headings.map(({ rule }) => rule),
      ...columns.flatMap((column, index) => cellRules(column, index, columns.length, context)),
    ],
  };
}

function preparedRows({ layout, carried }: TemplateContext): number {
  return Math.max(1, layout.leastRows, (carried?.clients ?? 0) + layout.spareRows);
}

function isName(field: Field | undefined): boolean {
  return field === 'lastName' || field === 'firstNames' || field === 'fullName';
}

function formatOf(field: Field | null): { readonly format?: string; readonly wrap?: boolean } {
  if (field === null) return {};
  if (isCodeField(field)) return { format: TEXT_FORMAT };
  if (DATES.has(field)) return { format: DATE_FORMAT };
  return field === 'notes' ? { wrap: true } : {};
}

function cellValidation(
  { heading, standard, isDerived }: TemplateColumn,
  column: number,
  context: TemplateContext,
): ValidationPlan[] {
  const { words } = context;
  const { first, last } = checkedRows(context);
  const range = columnRange(column, first, last);
  if (isDerived) {
    return [
      {
        range,
        allow: { kind: 'custom', formula: 'FALSE' },
        prompt: null,
        refusal: { ...words.refusals.computed, style: 'stop' },
      },
    ];
  }
  if (standard === null) return [];
  const { field, entry } = standard;
  const check = checkOf(field, cellAddress(first, column), context);
  const title = shortTitle(heading);
  const prompt: Message | null = PROMPTED.has(field) ? { title, message: words.fields[field] } : null;
  if (check === null && prompt === null) return [];
  return [
    {
      range,
      allow: check?.allow ?? { kind: 'any' },
      prompt,
      refusal: check === null || entry === 'none' ? null : { title, message: check.refusal, style: entry },
    },
  ];
}

/** What may stand in the cells of a field, and what is said about anything else; `null` where anything may. */
function checkOf(
  field: Field,
  cell: string,
  { words: { refusals }, choices, lastDay }: TemplateContext,
): { readonly allow: Allowed; readonly refusal: string } | null {
  if (field === 'personId')
    return { allow: { kind: 'custom', formula: identityCodeForm(cell) }, refusal: refusals.personId };
  if (field === 'postalCode')
    return { allow: { kind: 'custom', formula: postalCodeForm(cell) }, refusal: refusals.postalCode };
  if (DATES.has(field)) {
    const allow = { kind: 'date', from: FIRST_SERIAL, to: toSerial(lastDay) } as const;
    return { allow, refusal: refusals.date(lastDay) };
  }
  if (field === 'coach')
    return { allow: { kind: 'list', source: LIST_NAMES.coachesWithPlaces }, refusal: refusals.coach };
  const list = LIST_OF_FIELD[field];
  if (list === undefined || choices[list].length === 0) return null;
  return {
    allow: { kind: 'list', source: LIST_NAMES[list] },
    refusal: field === 'referral' ? refusals.referral : refusals.choice,
  };
}

function cellRules(
  { standard }: TemplateColumn,
  column: number,
  columnCount: number,
  context: TemplateContext,
): FormulaRulePlan[] {
  if (standard === null) return [];
  const { first, last } = checkedRows(context);
  const range = columnRange(column, first, last);
  const cell = cellAddress(first, column);
  const letter = columnLetter(column);
  const row = { first: `$A${first + 1}`, last: `$${columnLetter(columnCount - 1)}${first + 1}` };
  return [
    ...(standard.field === 'personId'
      ? ([
          { range, formula: wrongIdentityCode(cell), style: 'error' },
          {
            range,
            formula: repeatedIn(cell, `${letter}$${first + 1}:${letter}$${last + 1}`),
            style: 'review',
          },
        ] as const)
      : []),
    ...(standard.required ? ([{ range, formula: missingIn(cell, row), style: 'warning' }] as const) : []),
  ];
}

/** Never ends in half a word. */
export function shortTitle(heading: string): string {
  if (heading.length <= LONGEST_TITLE) return heading;
  return `${heading.slice(0, LONGEST_TITLE - 1).replace(/\s+\S*$/, '')}…`;
}
