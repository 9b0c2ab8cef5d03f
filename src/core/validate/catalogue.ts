import type { Rule } from './rule';
import { benefitUnknown } from './rules/benefit-unknown';
import { blankRowsSkipped } from './rules/blank-rows-skipped';
import { cellErrorValue } from './rules/cell-error-value';
import { coachUnknown } from './rules/coach-unknown';
import { contactSeveral } from './rules/contact-several';
import { dateDoubtful } from './rules/date-doubtful';
import { dateFuture } from './rules/date-future';
import { dateImpossible } from './rules/date-impossible';
import { dateRepaired } from './rules/date-repaired';
import { dateTooEarly } from './rules/date-too-early';
import { dateUnreadable } from './rules/date-unreadable';
import { dateWithoutDay } from './rules/date-without-day';
import { duplicatePerson } from './rules/duplicate-person';
import { emailFormat } from './rules/email-format';
import { employmentCodeUnknown } from './rules/employment-code-unknown';
import { formulaWithoutValue } from './rules/formula-without-value';
import { headingUsedTwice } from './rules/heading-used-twice';
import { hiddenColumns } from './rules/hidden-columns';
import { hiddenRows } from './rules/hidden-rows';
import { languageUnknown } from './rules/language-unknown';
import { leadingZeroRestored } from './rules/leading-zero-restored';
import { lockWithoutCoach } from './rules/lock-without-coach';
import { missingColumn } from './rules/missing-column';
import { municipalityMerged } from './rules/municipality-merged';
import { municipalityUnknown } from './rules/municipality-unknown';
import { nameFormat } from './rules/name-format';
import { nationalitySeveral } from './rules/nationality-several';
import { nationalityUnknown } from './rules/nationality-unknown';
import { noCoaches } from './rules/no-coaches';
import { noEmploymentCodeColumn } from './rules/no-employment-code-column';
import { nonDisclosureUnclear } from './rules/non-disclosure-unclear';
import { noteRowSkipped } from './rules/note-row-skipped';
import { personIdCheckCharacter } from './rules/person-id-check-character';
import { personIdFormat } from './rules/person-id-format';
import { personIdFuture } from './rules/person-id-future';
import { personIdImpossibleDate } from './rules/person-id-impossible-date';
import { personIdIndividualNumber } from './rules/person-id-individual-number';
import { personIdNumber } from './rules/person-id-number';
import { personIdRepaired } from './rules/person-id-repaired';
import { personIdTemporary } from './rules/person-id-temporary';
import { phoneFormat } from './rules/phone-format';
import { postalCodeFormat } from './rules/postal-code-format';
import { postalCodeLeadingZero } from './rules/postal-code-leading-zero';
import { postalCodeUnknown } from './rules/postal-code-unknown';
import { profileDates } from './rules/profile-dates';
import { referralUnknown } from './rules/referral-unknown';
import { repeatedHeaderSkipped } from './rules/repeated-header-skipped';
import { requiredValueMissing } from './rules/required-value-missing';
import { serviceNeedUnknown } from './rules/service-need-unknown';
import { totalsRowSkipped } from './rules/totals-row-skipped';
import { valueMisspelt } from './rules/value-misspelt';
import { yesNoUnknown } from './rules/yes-no-unknown';

/** Every rule, in alphabetical order. A rule that is not listed here does not run. */
export const CATALOGUE: readonly Rule[] = [
  benefitUnknown,
  blankRowsSkipped,
  cellErrorValue,
  coachUnknown,
  contactSeveral,
  dateDoubtful,
  dateFuture,
  dateImpossible,
  dateRepaired,
  dateTooEarly,
  dateUnreadable,
  dateWithoutDay,
  duplicatePerson,
  emailFormat,
  employmentCodeUnknown,
  formulaWithoutValue,
  headingUsedTwice,
  hiddenColumns,
  hiddenRows,
  languageUnknown,
  leadingZeroRestored,
  lockWithoutCoach,
  missingColumn,
  municipalityMerged,
  municipalityUnknown,
  nameFormat,
  nationalitySeveral,
  nationalityUnknown,
  noCoaches,
  noEmploymentCodeColumn,
  nonDisclosureUnclear,
  noteRowSkipped,
  personIdCheckCharacter,
  personIdFormat,
  personIdFuture,
  personIdImpossibleDate,
  personIdIndividualNumber,
  personIdNumber,
  personIdRepaired,
  personIdTemporary,
  phoneFormat,
  postalCodeFormat,
  postalCodeLeadingZero,
  postalCodeUnknown,
  profileDates,
  referralUnknown,
  repeatedHeaderSkipped,
  requiredValueMissing,
  serviceNeedUnknown,
  totalsRowSkipped,
  valueMisspelt,
  yesNoUnknown,
];

/** The rules that a profile or a settings sheet may set. */
export const RULE_IDS: ReadonlySet<string> = new Set(CATALOGUE.map(({ meta }) => meta.id));
