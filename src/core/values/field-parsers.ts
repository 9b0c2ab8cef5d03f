import type { FieldValues } from '../model/client-list';
import type { Coach } from '../model/coach';
import type { Field } from '../model/field';
import type { LocalDate } from '../model/local-date';
import type { Parse } from '../model/reading';
import type { Reference } from '../model/reference';
import { benefitParser } from './benefit';
import { coachParser } from './coach-name';
import { dateParser } from './date';
import { emailParser } from './email';
import { employmentCodeParser } from './employment-code';
import { languageParser } from './language';
import { municipalityParser } from './municipality';
import { nameParser } from './name';
import { nationalityParser } from './nationality';
import { personIdParser } from './person-id';
import { phoneParser } from './phone';
import { postalCodeParser } from './postal-code';
import type { ReferralTarget } from './referral';
import { referralParser } from './referral';
import { serviceNeedParser } from './service-need';
import { textParser } from './text';
import { nonDisclosureParser, yesNoParser } from './yes-no';

export interface FieldParserContext {
  readonly reference: Reference;
  /** The day on which the list is judged: nothing in it can have happened later. */
  readonly referenceDate: LocalDate;
  readonly dateSystem: 1900 | 1904;
  readonly coaches: readonly Coach[];
  /** The employment codes that the profile speaks of. */
  readonly employmentCodes: readonly string[];
  readonly referrals: readonly ReferralTarget[];
}

export type FieldParsers = { readonly [F in Field]: Parse<FieldValues[F]> };

/** How each field of a client list is read. Dates after the reference date are unusable as `future`. */
export function fieldParsers(context: FieldParserContext): FieldParsers {
  const { reference, referenceDate, dateSystem, coaches, employmentCodes, referrals } = context;
  const date = dateParser({ dateSystem, latest: referenceDate });
  const language = languageParser(reference);
  const name = nameParser();
  const text = textParser();
  const yesNo = yesNoParser();
  return {
    personId: personIdParser({ referenceDate }),
    lastName: name,
    firstNames: name,
    fullName: name,
    birthDate: date,
    streetAddress: text,
    postalCode: postalCodeParser(reference),
    city: text,
    municipality: municipalityParser(reference, referenceDate),
    phone: phoneParser(),
    email: emailParser(),
    motherTongue: language,
    nationality: nationalityParser(reference),
    serviceLanguage: language,
    benefit: benefitParser(),
    earningsRelatedRight: yesNo,
    employmentCode: employmentCodeParser(employmentCodes),
    jobSearchStart: date,
    unemploymentStart: date,
    memberSince: date,
    serviceNeed: serviceNeedParser(),
    referral: referralParser(referrals),
    nonDisclosure: nonDisclosureParser(),
    coach: coachParser(coaches),
    locked: yesNo,
    lastContact: date,
    notes: text,
  };
}
