import type { CellValue } from '../model/cell';
import type { FieldValues } from '../model/client-list';
import type { Field } from '../model/field';
import type { LocalDate } from '../model/local-date';
import type { Reading } from '../model/reading';
import { serialOf } from './date';
import { fold, tidyLines } from './folded-text';
import { withoutMojibake } from './mojibake';

/** What a cell should hold so that it reads as its value without any remark. */
export type CanonicalCell =
  /** Text whatever it looks like: digits and a sign must survive. */
  | { readonly kind: 'code'; readonly value: string }
  /** A serial number of the workbook's date system. */
  | { readonly kind: 'date'; readonly value: number }
  | { readonly kind: 'word'; readonly value: string };

/** What a cell says, and where it stands. */
export interface CellReading<T> {
  readonly cell: CellValue;
  readonly read: Reading<T>;
  readonly dateSystem: 1900 | 1904;
}

type Write<T> = (value: T, cell: CellReading<T>) => CanonicalCell | null;

/** All that a phone number alone is written with; letter O stands for zero. */
const NUMBER_ALONE = /^[+\do\s().\-/]*$/;

const REMARKS_ON_FORM: ReadonlySet<string> = new Set(['mojibake', 'invisible', 'spaces']);

const asIs: Write<unknown> = () => null;
const code: Write<string> = (value) => ({ kind: 'code', value });
const date: Write<LocalDate> = (value, { dateSystem }) => {
  const serial = serialOf(value, dateSystem);
  return serial === null ? null : { kind: 'date', value: serial };
};
const phone: Write<string> = (value, { cell, read: { remarks } }) => {
  const isAlone = typeof cell !== 'string' || NUMBER_ALONE.test(fold(cell));
  const isOnly = remarks.every((remark) => remark.code !== 'several');
  return isAlone && isOnly ? { kind: 'code', value } : null;
};
/** The same words as they were meant to be written, where a remark says that they were not. */
const tidied: Write<unknown> = (_, { cell, read: { remarks } }) =>
  typeof cell === 'string' && remarks.some((remark) => REMARKS_ON_FORM.has(remark.code))
    ? { kind: 'word', value: tidyLines(withoutMojibake(cell)) }
    : null;
/** The name that the parser proposed: of a municipality that was merged, the one that it was merged into. */
const name: Write<unknown> = (_, { read: { remarks } }) => {
  const proposed =
    remarks.find((remark) => remark.code === 'merged')?.params?.into ??
    remarks.find((remark) => remark.code === 'typo')?.params?.suggestion;
  return typeof proposed === 'string' ? { kind: 'word', value: proposed } : null;
};

const WRITERS: { readonly [F in Field]: Write<FieldValues[F]> } = {
  personId: (value) => ({ kind: 'code', value: value.code }),
  lastName: asIs,
  firstNames: asIs,
  fullName: asIs,
  birthDate: date,
  streetAddress: asIs,
  postalCode: code,
  city: asIs,
  municipality: name,
  phone,
  email: asIs,
  motherTongue: name,
  nationality: name,
  serviceLanguage: name,
  benefit: name,
  earningsRelatedRight: asIs,
  employmentCode: code,
  jobSearchStart: date,
  unemploymentStart: date,
  memberSince: date,
  serviceNeed: asIs,
  referral: asIs,
  nonDisclosure: asIs,
  coach: name,
  locked: asIs,
  lastContact: date,
  notes: asIs,
};

/**
 * How the value of a cell is written in the form that every parser takes without a remark: the inverse of parsing.
 *
 * Identity codes, postcodes (five digits), employment codes (two digits) and phone numbers (`+358…`) are text, dates are
 * serial numbers. Names (municipality, language, nationality, benefit, coach) are written only where the parser proposed
 * one: it is the Finnish name, or the coach's name in the sheet of coaches, also where the cell held a Swedish name or a
 * code, because what was meant to stand there is a guess anyhow. Other words stay, with the letters that were meant and
 * without invisible characters and stray spaces, where the parser remarked on these.
 *
 * `null` where there is no value, where its field has no one way of writing, and where the cell says more than its value
 * (a second phone number, a comment beside it), which would be lost. O(length of the cell).
 */
export function canonicalCell<F extends Field>(
  field: F,
  cell: CellReading<FieldValues[F]>,
): CanonicalCell | null {
  const write: Write<FieldValues[F]> = WRITERS[field];
  const { value } = cell.read;
  return value === null ? null : (write(value, cell) ?? tidied(value, cell));
}
