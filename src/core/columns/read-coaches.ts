import { columnLetter } from '../model/address';
import type { CellValue } from '../model/cell';
import { isBlank, isCellError } from '../model/cell';
import type { Coach, Speciality } from '../model/coach';
import type { FindingParams } from '../model/finding';
import { cellAt } from '../model/grid';
import type { LocalDate } from '../model/local-date';
import type { Parse } from '../model/reading';
import type { CoachField } from './coach-headings';
import type { CoachSheet } from './find-coach-sheet';
import { foldJoined, foldWords } from './fold-words';
import { headingText } from './heading-row';
import { totalsVerdict } from './totals-row';
import { workingTimeParser } from '../values/working-time';

export type CoachProblemCode =
  /** Neither name nor id: the row is left out. */
  | 'coach-without-name'
  /** A lone text that is no name (`Päivitetty 3.3.2021`): the row is left out. */
  | 'coach-row-unclear'
  /** The same coach once more (same id and name, or same name without ids): the row is left out. */
  | 'coach-twice'
  /** Another coach has the id: this one gets an id made from the name. */
  | 'coach-id-taken'
  /** Empty: taken as full time. */
  | 'working-time-missing'
  /** Taken as 0: no clients, rather than too many. */
  | 'working-time-unreadable'
  /** Taken as full time. */
  | 'working-time-above-full'
  /** Left aside: the profile's limit holds. */
  | 'own-limit-unreadable'
  | 'own-limit-above-profile'
  /** Left aside; Finnish where nothing is left. */
  | 'coach-language-unknown'
  /** Left aside; all municipalities where nothing is left. */
  | 'coach-municipality-unknown'
  /** Left aside; a general coach where nothing is left. */
  | 'coach-speciality-unknown'
  /** An unreadable date is taken as no bound: with the other date readable, the longer absence. */
  | 'absence-unreadable'
  /** Ends before it begins: taken as beginning on its first day, with no end. */
  | 'absence-ends-before-it-begins';

/** Something wrong in the sheet of coaches; what is then taken for true is told at the code. */
export interface CoachProblem {
  readonly code: CoachProblemCode;
  /** Worksheet row, 1-based. */
  readonly row: number;
  /** Column letters; `null` where the whole row is meant. */
  readonly column: string | null;
  readonly params: FindingParams;
}

export interface CoachParsers {
  /** To an ISO 639 code. */
  readonly language: Parse<string>;
  /** To a municipality code. */
  readonly municipality: Parse<string>;
  readonly date: Parse<LocalDate>;
}

const readWorkingTime = workingTimeParser();

const SPECIALITY_WORDS: Readonly<Record<Speciality, readonly string[]>> = {
  youth: ['nuor', 'ungdom', 'ung', 'youth', 'young', 'alle30', 'under30'],
  immigrants: [
    'maahanmuutt',
    'vieraskieli',
    'invandr',
    'immigra',
    'framman',
    'migrant',
    'kotoutu',
    'integration',
  ],
};
const GENERAL_WORDS = [
  'yleinen',
  'yleis',
  'kaikki',
  'eierikois',
  'general',
  'allman',
  'alla',
  'all',
  'everyone',
];

/**
 * Reads the coaches, top to bottom. A wrong cell is a problem and the rest goes on, with the reading under which no
 * coach gets more clients than may be (told at `CoachProblemCode`). Blank rows and rows of totals are passed over.
 *
 * Ids are unique (letter case aside). Where the sheet has none, the id is made from the name (`virtanen-matti`), so it
 * is the same every time. `limitPerFte` is the profile's limit for a full-time coach: an own limit above
 * ⌊limit × working time⌋ has no effect and is reported.
 */
export function readCoaches(
  sheet: CoachSheet,
  limitPerFte: number,
  parsers: CoachParsers,
): { readonly coaches: readonly Coach[]; readonly problems: readonly CoachProblem[] } {
  const { grid, headerRow, columns } = sheet;
  const coaches: Coach[] = [];
  const problems: CoachProblem[] = [];
  const used = [...columns.values()];

  for (let row = headerRow + 1; row < grid.cells.length; row++) {
    const cells = used.map((column) => cellAt(grid, row, column));
    if (cells.every(isBlank) || totalsVerdict(cells) !== 'no') continue;

    const cell = (field: CoachField): CellValue => {
      const column = columns.get(field);
      return column === undefined ? null : cellAt(grid, row, column);
    };
    const report = (code: CoachProblemCode, field: CoachField | null): void => {
      const column = field === null ? undefined : columns.get(field);
      problems.push({
        code,
        row: row + 1,
        column: column === undefined ? null : columnLetter(column),
        params: {},
      });
    };

    const givenId = textOf(cell('id'));
    const written = textOf(cell('name'));
    const name = foldWords(written).length === 0 ? givenId : written;
    if (name === '') {
      report('coach-without-name', columns.has('name') ? 'name' : null);
      continue;
    }
    if (cells.filter((other) => !isBlank(other)).length === 1 && isRemark(name)) {
      report('coach-row-unclear', 'name');
      continue;
    }
    const sameName = coaches.filter((coach) => sameText(coach.name, name));
    const holder = coaches.find((coach) => sameText(coach.id, givenId));
    if (givenId === '' ? sameName.length > 0 : holder !== undefined && sameName.includes(holder)) {
      report('coach-twice', null);
      continue;
    }
    if (holder !== undefined) report('coach-id-taken', 'id');

    const fte = workingTime(cell('workingTime'), columns.has('workingTime'), report);
    coaches.push({
      id: givenId === '' || holder !== undefined ? idFromName(name, coaches) : givenId,
      name,
      fte,
      ownLimit: ownLimit(cell('ownLimit'), Math.floor(limitPerFte * fte + 1e-9), report),
      specialities: specialities(cell('specialities'), report),
      languages: languages(cell('languages'), parsers.language, report),
      municipalities: listed(cell('municipalities'), parsers.municipality, () => {
        report('coach-municipality-unknown', 'municipalities');
      }),
      ...absence(cell('absentFrom'), cell('absentTo'), parsers.date, report),
    });
  }
  return { coaches, problems };
}

type Report = (code: CoachProblemCode, field: CoachField | null) => void;

function workingTime(cell: CellValue, hasColumn: boolean, report: Report): number {
  const { value, remarks } = readWorkingTime(cell);
  if (remarks.length > 0) {
    report(value === null ? 'working-time-unreadable' : 'working-time-above-full', 'workingTime');
    return value ?? 0;
  }
  if (value === null && hasColumn) report('working-time-missing', 'workingTime');
  return value ?? 1;
}

function ownLimit(cell: CellValue, profileLimit: number, report: Report): number | null {
  if (isBlank(cell)) return null;
  const limit = typeof cell === 'number' ? cell : /^\d+$/.test(textOf(cell)) ? Number(textOf(cell)) : NaN;
  if (!(limit >= 0)) {
    report('own-limit-unreadable', 'ownLimit');
    return null;
  }
  if (limit > profileLimit) {
    report('own-limit-above-profile', 'ownLimit');
    return null;
  }
  return Math.floor(limit);
}

function specialities(cell: CellValue, report: Report): readonly Speciality[] {
  const found = new Set<Speciality>();
  for (const part of partsOf(cell)) {
    const word = foldJoined(part);
    const known = (Object.keys(SPECIALITY_WORDS) as Speciality[]).find((speciality) =>
      SPECIALITY_WORDS[speciality].some((beginning) => word.startsWith(beginning)),
    );
    if (known !== undefined) found.add(known);
    else if (!GENERAL_WORDS.includes(word)) report('coach-speciality-unknown', 'specialities');
  }
  return [...found];
}

function languages(cell: CellValue, parse: Parse<string>, report: Report): readonly string[] {
  const found = listed(cell, parse, () => {
    report('coach-language-unknown', 'languages');
  });
  return found.length === 0 ? ['fi'] : found;
}

function absence(
  fromCell: CellValue,
  toCell: CellValue,
  parse: Parse<LocalDate>,
  report: Report,
): Pick<Coach, 'absentFrom' | 'absentTo'> {
  const from = parse(fromCell);
  const to = parse(toCell);
  if (from.value === null && !isBlank(fromCell)) report('absence-unreadable', 'absentFrom');
  if (to.value === null && !isBlank(toCell)) report('absence-unreadable', 'absentTo');
  if (from.value !== null && to.value !== null && to.value < from.value) {
    report('absence-ends-before-it-begins', 'absentTo');
    return { absentFrom: from.value, absentTo: null };
  }
  return { absentFrom: from.value, absentTo: to.value };
}

/** The distinct values of a cell that lists several; each unknown one is reported. */
function listed(cell: CellValue, parse: Parse<string>, reportUnknown: () => void): readonly string[] {
  const values = new Set<string>();
  for (const part of partsOf(cell)) {
    const { value } = parse(part);
    if (value === null) reportUnknown();
    else values.add(value);
  }
  return [...values];
}

/** `suomi, ruotsi ja venäjä` → its three parts. */
function partsOf(cell: CellValue): readonly string[] {
  return textOf(cell)
    .split(/[,;/+&\n\r]|\s+(?:ja|sekä|och|and)\s+/)
    .map((part) => part.trim())
    .filter((part) => foldWords(part).length > 0);
}

/** The text of a cell, spaces tidied; empty for an empty cell and an error value. */
function textOf(cell: CellValue): string {
  return headingText(isCellError(cell) ? null : cell).replace(/\s+/g, ' ');
}

function isRemark(text: string): boolean {
  return /[\d:]/.test(text) || foldWords(text).length > 4;
}

function sameText(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** `Virtanen Matti` → `virtanen-matti`, with a number after it where another coach has that id. */
function idFromName(name: string, coaches: readonly Coach[]): string {
  const base = foldWords(name)
    .map(({ letters }) => letters)
    .join('-');
  let id = base;
  for (let number = 2; coaches.some((coach) => sameText(coach.id, id)); number++) id = `${base}-${number}`;
  return id;
}
