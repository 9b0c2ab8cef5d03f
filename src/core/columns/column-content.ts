import type { CellValue } from '../model/cell';
import type { Field } from '../model/field';
import type { CellKind } from './cell-kind';
import { cellKind } from './cell-kind';

/** What a sample of a column's cells says about the field. */
export interface ColumnContent {
  /** Share of the cells that are not blank, 0–1. */
  readonly filled: number;
  /** True where most cells are identity codes: the column is `personId`, whatever its name. */
  readonly isIdentityCodes: boolean;
  /** True where the cells cannot be the field's: names under `Hetu`. */
  contradicts(field: Field): boolean;
  /** True where the cells look so much like the field's that a doubtful heading is believed. */
  confirms(field: Field): boolean;
}

const NAME: readonly CellKind[] = ['text', 'mixed'];
const DATE: readonly CellKind[] = ['date', 'number', 'mixed'];
const WORD_OR_CODE: readonly CellKind[] = ['text', 'mixed', 'number'];
const WORD: readonly CellKind[] = ['text', 'mixed'];

/** The looks that the values of a field can have, mistakes allowed for. Fields of free text have none. */
const POSSIBLE: Readonly<Partial<Record<Field, readonly CellKind[]>>> = {
  personId: ['identity-code', 'number', 'mixed'],
  lastName: NAME,
  firstNames: NAME,
  fullName: NAME,
  birthDate: DATE,
  postalCode: ['number', 'mixed'],
  city: NAME,
  municipality: WORD_OR_CODE,
  phone: ['number', 'mixed'],
  email: ['email', 'text'],
  motherTongue: WORD_OR_CODE,
  nationality: WORD_OR_CODE,
  serviceLanguage: WORD_OR_CODE,
  benefit: WORD,
  employmentCode: WORD_OR_CODE,
  jobSearchStart: DATE,
  unemploymentStart: DATE,
  memberSince: DATE,
  serviceNeed: WORD_OR_CODE,
  referral: WORD_OR_CODE,
  coach: WORD_OR_CODE,
  lastContact: DATE,
};

/** Fewer filled cells than this speak against no heading. */
const ENOUGH_TO_CONTRADICT = 3;
const POSSIBLE_SHARE = 0.2;
const CONFIRMING_SHARE = 0.8;
const IDENTITY_CODE_SHARE = 0.5;
/** An identity code in a note does not make the notes a column of codes. */
const IDENTITY_CODE_FILL = 0.25;

/** Looks at the cells of a column (or an even sample of them, blank ones included). O(cells). */
export function columnContent(cells: readonly CellValue[]): ColumnContent {
  const kinds = cells.map(cellKind);
  const filled = cells.filter((_, index) => kinds[index] !== 'blank');
  const shareOf = (wanted: readonly CellKind[]) =>
    filled.length === 0 ? 0 : kinds.filter((kind) => wanted.includes(kind)).length / filled.length;
  const codes = kinds.filter((kind) => kind === 'identity-code').length;
  return {
    filled: cells.length === 0 ? 0 : filled.length / cells.length,
    isIdentityCodes:
      codes > 0 && codes >= filled.length * IDENTITY_CODE_SHARE && codes >= cells.length * IDENTITY_CODE_FILL,
    contradicts: (field) => {
      const possible = POSSIBLE[field];
      return (
        possible !== undefined && filled.length >= ENOUGH_TO_CONTRADICT && shareOf(possible) < POSSIBLE_SHARE
      );
    },
    confirms: (field) => {
      const typical = TYPICAL[field];
      return (
        typical !== undefined &&
        filled.length > 0 &&
        filled.filter(typical).length / filled.length >= CONFIRMING_SHARE
      );
    },
  };
}

const EMPLOYMENT_CODES: readonly number[] = [0, 1, 2, 3, 4, 5, 6, 7, 8];

/** Cells that are like the field's and hardly another's; serial numbers from 1982 to 2064 for recent dates. */
const TYPICAL: Readonly<Partial<Record<Field, (cell: CellValue) => boolean>>> = {
  birthDate: isDateLike,
  jobSearchStart: isDateLike,
  unemploymentStart: isDateLike,
  employmentCode: (cell) =>
    typeof cell === 'number'
      ? EMPLOYMENT_CODES.includes(cell)
      : typeof cell === 'string' && /^0?[0-8]$/.test(cell.trim()),
  postalCode: (cell) => typeof cell === 'string' && /^(FI-)?\d{5}$/.test(cell.trim()),
};

function isDateLike(cell: CellValue): boolean {
  return typeof cell === 'number' ? cell >= 30_000 && cell <= 60_000 : cellKind(cell) === 'date';
}
