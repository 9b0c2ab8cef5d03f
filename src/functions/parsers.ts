import type { Benefit, PersonId } from '../core/model/client-list';
import type { LocalDate } from '../core/model/local-date';
import type { Profile } from '../core/model/profile';
import type { Parse } from '../core/model/reading';
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
      (date) => municipalityParser(reference, date),
    ),
    language: kept(() => languageParser(reference)),
    nationality: kept(() => nationalityParser(reference)),
    benefit: kept(benefitParser),
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
  return days.reduce<number>((last, day) => (day !== null && day <= date && day > last ? day : last), -Infinity);
}

function kept<T>(make: () => T): () => T {
  return keptBy(
    () => null,
    () => make(),
  );
}

function keptBy<A, K, T>(keyOf: (argument: A) => K, make: (argument: A) => T): (argument: A) => T {
  const made = new Map<K, T>();
  return (argument) => {
    const key = keyOf(argument);
    const value = made.get(key) ?? make(argument);
    made.set(key, value);
    return value;
  };
}
