import type { Field } from './field';
import type { JudgedColumn } from './judged-column';
import type { LocalDate } from './local-date';

/** What a benefit means for the target group. */
export type Benefit = 'labour-market-subsidy' | 'basic-allowance' | 'earnings-related' | 'none';

/** A personal identity code that passed every check of form. */
export interface PersonId {
  /** Canonical: upper case, no spaces, the mark kept. */
  readonly code: string;
  readonly birthDate: LocalDate;
  /** Individual number 900–999: temporary or test. */
  readonly temporary: boolean;
}

/** How much support a client needs, as an officer assessed it. */
export const SERVICE_NEEDS = ['independent', 'supported', 'much-support'] as const;
export type ServiceNeed = (typeof SERVICE_NEEDS)[number];

/** A coach as named in a client list: the coach's id in the sheet of coaches. */
export type CoachId = string;

/** The value of each field after reading. Codes are text: municipality `740`, language `fi`, nationality `FI`. */
export interface FieldValues {
  personId: PersonId;
  lastName: string;
  firstNames: string;
  fullName: string;
  birthDate: LocalDate;
  streetAddress: string;
  postalCode: string;
  city: string;
  municipality: string;
  phone: string;
  email: string;
  /** ISO 639 code, lower case. */
  motherTongue: string;
  /** ISO 3166-1 alpha-2 code; `XX` for stateless. */
  nationality: string;
  serviceLanguage: string;
  benefit: Benefit;
  earningsRelatedRight: boolean;
  employmentCode: string;
  jobSearchStart: LocalDate;
  unemploymentStart: LocalDate;
  memberSince: LocalDate;
  serviceNeed: ServiceNeed;
  referral: readonly string[];
  nonDisclosure: boolean;
  coach: CoachId;
  locked: boolean;
  lastContact: LocalDate;
  notes: string;
}

export type ClientColumns = { readonly [F in Field]?: JudgedColumn<FieldValues[F]> };

/** The rows of a client list, one client a row, column by column. Rows in = rows out: no client row is ever left out. */
export interface ClientList {
  readonly count: number;
  /** Worksheet row (1-based) of each client, ascending. */
  readonly rows: Int32Array;
  readonly columns: ClientColumns;
}
