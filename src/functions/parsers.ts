import type { CellValue } from '../core/model/cell';
import { isCellError } from '../core/model/cell';
import type { Benefit, PersonId } from '../core/model/client-list';
import type { LocalDate } from '../core/model/local-date';
import type { Profile } from '../core/model/profile';
import type { Parse, Reading } from '../core/model/reading';
import type { Reference } from '../core/model/reference';
import { benefitParser } from '../core/values/benefit';
import { dateParser } from '../core/values/date';
import { employmentCodeParser } from '../core/values/employment-code';
import { languageParser } from '../core/values/language';
import { municipalityParser } from '../core/values/municipality';
import { nationalityParser } from '../core/values/nationality';
import { personIdParser } from '../core/values/person-id';
import { postalCodeParser } from '../core/values/postal-code';
import { yesNoParser } from '../core/values/yes-no';

/** Far more than the different words of any list. */
const MOST_WORDS = 10_000;

/** The parsers of the client list's fields, as the functions need them. */
export interface Parsers {
  readonly personId: (referenceDate: LocalDate) => Parse<PersonId>;
  /** `latest`: the last day that can be meant; `null`: no limit. */
  readonly date: (latest: LocalDate | null) => Parse<LocalDate>;
  readonly municipality: (date: LocalDate) => Parse<string>;
  readonly language: () => Parse<string>;
  readonly nationality: () => Parse<string>;
  readonly benefit: () => Parse<Benefit>;
  readonly employmentCode: (rules: Profile['employmentCodes']) => Parse<string>;
  readonly postalCode: () => Parse<string>;
  readonly yesNo: () => Parse<boolean>;
}

/**
 * Parsers that are made when they are first asked for and kept: a sheet may hold ten thousand formulas of one cell each,
 * and an index of names takes longer to make than all their cells to read. Dates are read in the 1900 system: Excel
 * does not tell a function which one the workbook has.
 */
export function makeParsers(reference: Reference): Parsers {
  return {
    personId: (referenceDate) => personIdParser({ referenceDate }),
    date: (latest) => dateParser({ dateSystem: 1900, latest }),
    municipality: keptBy(
      (date: LocalDate) => lastMerger(reference, date),
      (date) => remembering(municipalityParser(reference, date)),
    ),
    language: kept(() => remembering(languageParser(reference))),
    nationality: kept(() => remembering(nationalityParser(reference))),
    benefit: kept(() => remembering(benefitParser())),
    employmentCode: keptBy(
      (rules: Profile['employmentCodes']) => rules,
      ({ counted, notCounted }) => employmentCodeParser([...counted, ...notCounted]),
    ),
    postalCode: kept(() => postalCodeParser(reference)),
    yesNo: kept(yesNoParser),
  };
}

/** The last day up to `date` on which a municipality ceased to be: between two of these all days read the same. */
function lastMerger({ municipalities }: Reference, date: LocalDate): number {
  const days = municipalities.map(({ endedOn }) => endedOn);
  return days.reduce<number>(
    (last, day) => (day !== null && day <= date && day > last ? day : last),
    -Infinity,
  );
}

/**
 * In a table each row has its own formula, so the same few words are asked about again and again, and a word that no
 * list holds takes long to compare with all names. The words are of municipalities, languages and the like, never of
 * persons.
 */
function remembering<T>(parse: Parse<T>): Parse<T> {
  const known = new Map<CellValue, Reading<T>>();
  return (cell) => {
    if (isCellError(cell)) return parse(cell);
    const reading = known.get(cell) ?? parse(cell);
    if (known.size >= MOST_WORDS) known.clear();
    known.set(cell, reading);
    return reading;
  };
}

function kept<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

function keptBy<A, T>(keyOf: (argument: A) => unknown, make: (argument: A) => T): (argument: A) => T {
  const made = new Map<unknown, T>();
  return (argument) => {
    const key = keyOf(argument);
    const value = made.get(key) ?? make(argument);
    made.set(key, value);
    return value;
  };
}
