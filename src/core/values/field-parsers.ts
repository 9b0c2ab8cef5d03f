import type { FieldValues } from '../model/client-list';
import type { Coach } from '../model/coach';
import type { Field } from '../model/field';
import type { LocalDate } from '../model/local-date';
import { localDate } from '../model/local-date';
import type { Parse } from '../model/reading';
import type { Reference } from '../model/reference';
import { addressParser } from './address';
import { benefitParser } from './benefit';
import { coachParser } from './coach-name';
import { dateParser } from './date';
import { emailParser } from './email';
import { employmentCodeParser } from './employment-code';
import { languageParser } from './language';
import { noticingLostDigits } from './lost-digits';
import { municipalityParser } from './municipality';
import { nameParser } from './name';
import { nationalityParser } from './nationality';
import { personIdParser } from './person-id';
import { recoveringPersonId } from './person-id-scientific';
import { phoneParser } from './phone';
import { tellingPlaceholders } from './placeholder';
import { postalCodeParser } from './postal-code';
import type { ReferralTarget } from './referral';
import { referralParser } from './referral';
import { refusing } from './refusing';
import { serviceNeedParser } from './service-need';
import { textParser } from './text';
import { nonDisclosureParser, yesNoParser } from './yes-no';

/** A search that still goes on has hardly begun before this day: the year is mistyped, or a small number is no date. */
const FIRST_LIKELY_DAY = localDate(1990, 1, 1)!;

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
  const birthDate = data(dateParser({ dateSystem, latest: referenceDate }));
  const date = data(dateParser({ dateSystem, latest: referenceDate, earliest: FIRST_LIKELY_DAY }));
  const language = data(languageParser(reference));
  const name = data(nameParser());
  const address = data(addressParser());
  const yesNo = tellingPlaceholders(yesNoParser());
  return {
    personId: recoveringPersonId(codes(personIdParser({ referenceDate }))),
    lastName: name,
    firstNames: name,
    fullName: name,
    birthDate,
    streetAddress: address,
    postalCode: codes(postalCodeParser(reference)),
    city: address,
    municipality: codes(municipalityParser(reference, referenceDate)),
    phone: codes(phoneParser()),
    email: data(refusing(emailParser(), 'number')),
    motherTongue: language,
    nationality: data(nationalityParser(reference)),
    serviceLanguage: language,
    benefit: data(benefitParser()),
    earningsRelatedRight: yesNo,
    employmentCode: codes(employmentCodeParser(employmentCodes)),
    jobSearchStart: date,
    unemploymentStart: date,
    memberSince: date,
    serviceNeed: data(serviceNeedParser()),
    referral: data(referralParser(referrals)),
    // Any mark but a clear no counts as yes.
    nonDisclosure: nonDisclosureParser(),
    // Whom `-` or `unknown` may stand for is the coach parser's own matter.
    coach: refusing(coachParser(coaches), 'boolean'),
    locked: yesNo,
    lastContact: date,
    notes: textParser(),
  };
}

/** Every field but those of yes and no and of free text: no truth value is meant, and placeholders are told. */
function data<T>(parse: Parse<T>): Parse<T> {
  return tellingPlaceholders(refusing(parse, 'boolean'));
}

/** Fields of which every digit counts. */
function codes<T>(parse: Parse<T>): Parse<T> {
  return noticingLostDigits(data(parse));
}
