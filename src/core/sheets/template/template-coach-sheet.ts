import { cellAddress } from '../../model/address';
import { dateParts, localDate, toSerial } from '../../model/local-date';
import { blankSheet, columnRange, rowRange } from '../blank-sheet';
import type { Allowed, ValidationPlan } from '../entry-plan';
import { tableSheet } from '../list-sheet';
import type { CellContent, SheetFormula, SheetPlan } from '../sheet';
import type { CoachPlaces, StaffColumn } from './coach-places';
import { FIRST_COACH_ROW, STAFF_COLUMNS } from './coach-places';
import { LIMIT_NAME, LIST_NAMES } from './template-choices';
import type { TemplateContext } from './template-context';
import { keptHeading } from './template-headings';

/** No limit of anybody's own. */
const NO_LIMIT = 9_999;
const COUNTED = { width: 11, format: '0', center: true } as const;
const FIRST_ROW = FIRST_COACH_ROW;

/**
 * The sheet of coaches to be filled in: last month's coaches and empty rows; behind them how many clients each may have,
 * has, and can still take, which the workbook counts as the list is filled.
 */
export function templateCoachSheet(places: CoachPlaces, context: TemplateContext): SheetPlan {
  const { texts, words, profile } = context;
  const { coaches, rows, namedIn } = places;
  const own = texts.coachSheet.headings;
  const headings = [
    ...STAFF_COLUMNS.map(([id, column]) => ({ ...column, heading: own[id] })),
    ...[own.limit, ...(namedIn === null ? [] : [own.load, own.free])].map((heading) => ({
      ...COUNTED,
      heading,
    })),
  ];
  const cells = Array.from({ length: rows }, (_, index): CellContent[] => {
    const place = coaches[index];
    const row = FIRST_ROW + index;
    return [
      ...STAFF_COLUMNS.map(([, { cell }]) => (place === undefined ? null : cell(place, context))),
      formula(limitFormula(row, context), place?.limit),
      ...(namedIn === null
        ? []
        : [
            formula(loadFormula(row, namedIn), place?.load),
            formula(
              freeFormula(row),
              place === undefined ? undefined : Math.max(0, place.limit - place.load),
            ),
          ]),
    ];
  });
  const sheet = tableSheet(blankSheet('coaches', context), 'Valmentajat', headings, cells);
  const lastColumn = headings.length - 1;
  const kept = headings.map(({ heading }, column) => keptHeading(heading, column, words));
  const range = (column: number) => columnRange(column, FIRST_ROW, FIRST_ROW + rows - 1);
  const load = STAFF_COLUMNS.length + 1;
  // More rows than places: repeated persons and those to be reviewed name a coach too.
  const overLimit = `N($${cellAddress(FIRST_ROW, load)})>N($${cellAddress(FIRST_ROW, load - 1)})`;
  const typed = (column: StaffColumn, allow: Allowed, message: string): ValidationPlan => ({
    range: range(STAFF_COLUMNS.findIndex(([id]) => id === column)),
    allow,
    prompt: null,
    refusal: { title: own[column], message, style: 'stop' },
  });
  const limit = profile.coachLimitPerFte;
  const days = {
    kind: 'date',
    from: toSerial(localDate(2000, 1, 1)!),
    to: toSerial(localDate(2099, 12, 31)!),
  } as const;
  return {
    ...sheet,
    styles: [...sheet.styles, { range: rowRange(0, STAFF_COLUMNS.length, lastColumn), style: 'derived' }],
    freeze: { rows: 1, columns: 1 },
    validations: [
      ...kept.map(({ validation }) => validation),
      typed('workingTime', { kind: 'decimal', from: 0, to: 100 }, words.refusals.workingTime),
      typed('ownLimit', { kind: 'whole', from: 0, to: limit }, words.refusals.ownLimit(String(limit))),
      typed('specialities', { kind: 'list', source: LIST_NAMES.specialities }, words.refusals.choice),
      typed('absentFrom', days, words.refusals.absence),
      typed('absentTo', days, words.refusals.absence),
      {
        range: { ...range(STAFF_COLUMNS.length), lastColumn },
        allow: { kind: 'custom', formula: 'FALSE' },
        prompt: null,
        refusal: { ...words.refusals.computed, style: 'stop' },
      },
    ],
    rules: [
      ...kept.map(({ rule }) => rule),
      ...(namedIn === null ? [] : [{ range: range(load), formula: overLimit, style: 'review' as const }]),
    ],
  };
}

/** A cell that is empty as long as its row has no coach. */
function formula(text: string, value: number | undefined): SheetFormula {
  return { formula: text, value: value ?? '' };
}

function addressesOf(row: number): Readonly<Record<StaffColumn, string>> {
  return Object.fromEntries(STAFF_COLUMNS.map(([id], column) => [id, cellAddress(row, column)])) as Record<
    StaffColumn,
    string
  >;
}

/** As `assign/coach-limit.ts` reckons it, by the limit that the settings sheet holds. */
function limitFormula(row: number, { referenceDate, profile }: TemplateContext): string {
  const { name, id, workingTime, ownLimit, absentFrom, absentTo } = addressesOf(row);
  const { year, month, day } = dateParts(referenceDate);
  const today = `DATE(${year},${month},${day})`;
  const isAbsent =
    `AND(${absentFrom}&${absentTo}<>"",OR(${absentFrom}="",${absentFrom}<=${today}),` +
    `OR(${absentTo}="",${absentTo}>=${today}))`;
  const share = `MIN(1,IF(${workingTime}="",1,IF(${workingTime}>3,${workingTime}/100,${workingTime})))`;
  const most = `IF(ISNUMBER(${LIMIT_NAME}),${LIMIT_NAME},${profile.coachLimitPerFte})`;
  const own = `IF(${ownLimit}="",${NO_LIMIT},${ownLimit})`;
  return `IF(${name}&${id}="","",IF(${isAbsent},0,MIN(${own},INT(ROUND(${most}*${share},6)))))`;
}

/** Clients who name the coach, by name or by id. */
function loadFormula(row: number, coachCells: string): string {
  const { name, id } = addressesOf(row);
  const byName = `IF(${name}="",0,COUNTIF(${coachCells},${name}))`;
  const byId = `IF(OR(${id}="",${id}=${name}),0,COUNTIF(${coachCells},${id}))`;
  return `IF(${name}&${id}="","",${byName}+${byId})`;
}

function freeFormula(row: number): string {
  const [limit, load] = [STAFF_COLUMNS.length, STAFF_COLUMNS.length + 1].map((column) =>
    cellAddress(row, column),
  );
  return `IF(${limit}="","",MAX(0,${limit}-${load}))`;
}
