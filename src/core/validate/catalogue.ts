import { STAFF_VALUE_DIFFERS } from './completion-findings';
import type { Rule } from './rule';
import { ageImplausible } from './rules/age-implausible';
import { anotherList } from './rules/another-list';
import { benefitAgainstEmploymentCode } from './rules/benefit-against-employment-code';
import { benefitUnknown } from './rules/benefit-unknown';
import { birthDateMismatch } from './rules/birth-date-mismatch';
import { blankRowsSkipped } from './rules/blank-rows-skipped';
import { cellErrorValue } from './rules/cell-error-value';
import { coachAbsent } from './rules/coach-absent';
import { coachMisspelt } from './rules/coach-misspelt';
import { coachUnknown } from './rules/coach-unknown';
import { columnConstant } from './rules/column-constant';
import { columnUnsure } from './rules/column-unsure';
import { contactSeveral } from './rules/contact-several';
import { dateBefore1990 } from './rules/date-before-1990';
import { dateBeforeBirth } from './rules/date-before-birth';
import { dateDoubtful } from './rules/date-doubtful';
import { dateFuture } from './rules/date-future';
import { dateImpossible } from './rules/date-impossible';
import { dateRepaired } from './rules/date-repaired';
import { dateTooEarly } from './rules/date-too-early';
import { dateUnreadable } from './rules/date-unreadable';
import { dateWithoutDay } from './rules/date-without-day';
import { duplicatePerson } from './rules/duplicate-person';
import { edgeSpaces } from './rules/edge-spaces';
import { emailFormat } from './rules/email-format';
import { emailShared } from './rules/email-shared';
import { employmentCodeUnknown } from './rules/employment-code-unknown';
import { emptyColumn } from './rules/empty-column';
import { formulaLikeText } from './rules/formula-like-text';
import { formulaWithoutValue } from './rules/formula-without-value';
import { formulasAmongData } from './rules/formulas-among-data';
import { headingUsedTwice } from './rules/heading-used-twice';
import { hiddenColumns } from './rules/hidden-columns';
import { hiddenRows } from './rules/hidden-rows';
import { invisibleCharacters } from './rules/invisible-characters';
import { languageUnknown } from './rules/language-unknown';
import { leadingZeroRestored } from './rules/leading-zero-restored';
import { lockWithoutCoach } from './rules/lock-without-coach';
import { minorWithEarningsRelated } from './rules/minor-with-earnings-related';
import { missingColumn } from './rules/missing-column';
import { mojibake } from './rules/mojibake';
import { municipalityMerged } from './rules/municipality-merged';
import { municipalityUnknown } from './rules/municipality-unknown';
import { nameFormat } from './rules/name-format';
import { nationalitySeveral } from './rules/nationality-several';
import { nationalityUnknown } from './rules/nationality-unknown';
import { noCoaches } from './rules/no-coaches';
import { noEmploymentCodeColumn } from './rules/no-employment-code-column';
import { nonDisclosureShowsAddress } from './rules/non-disclosure-shows-address';
import { nonDisclosureUnclear } from './rules/non-disclosure-unclear';
import { noteRowSkipped } from './rules/note-row-skipped';
import { numberPrecisionLost } from './rules/number-precision-lost';
import { personIdCheckCharacter } from './rules/person-id-check-character';
import { personIdFormat } from './rules/person-id-format';
import { personIdFuture } from './rules/person-id-future';
import { personIdImpossibleDate } from './rules/person-id-impossible-date';
import { personIdIndividualNumber } from './rules/person-id-individual-number';
import { personIdNumber } from './rules/person-id-number';
import { personIdRepaired } from './rules/person-id-repaired';
import { personIdScientific } from './rules/person-id-scientific';
import { personIdTemporary } from './rules/person-id-temporary';
import { personUnderTwoCodes } from './rules/person-under-two-codes';
import { phoneFormat } from './rules/phone-format';
import { phoneShared } from './rules/phone-shared';
import { placeholder } from './rules/placeholder';
import { postalCodeAgainstMunicipality } from './rules/postal-code-against-municipality';
import { postalCodeFormat } from './rules/postal-code-format';
import { postalCodeLeadingZero } from './rules/postal-code-leading-zero';
import { postalCodeUnknown } from './rules/postal-code-unknown';
import { previousClientMissing } from './rules/previous-client-missing';
import { profileDates } from './rules/profile-dates';
import { referralUnknown } from './rules/referral-unknown';
import { repeatedHeaderSkipped } from './rules/repeated-header-skipped';
import { requiredColumnNearlyEmpty } from './rules/required-column-nearly-empty';
import { requiredValueMissing } from './rules/required-value-missing';
import { serviceLanguageNoCoach } from './rules/service-language-no-coach';
import { serviceLanguageNotKnown } from './rules/service-language-not-known';
import { serviceNeedUnknown } from './rules/service-need-unknown';
import { textTooLong } from './rules/text-too-long';
import { totalsRowSkipped } from './rules/totals-row-skipped';
import { unemploymentAfterJobSearch } from './rules/unemployment-after-job-search';
import { valueMisspelt } from './rules/value-misspelt';
import { wrongArea } from './rules/wrong-area';
import { wrongType } from './rules/wrong-type';
import { yesNoUnknown } from './rules/yes-no-unknown';

/** Every rule, in alphabetical order. A rule that is not listed here does not run. */
export const CATALOGUE: readonly Rule[] = [
  ageImplausible,
  anotherList,
  benefitAgainstEmploymentCode,
  benefitUnknown,
  birthDateMismatch,
  blankRowsSkipped,
  cellErrorValue,
  coachAbsent,
  coachMisspelt,
  coachUnknown,
  columnConstant,
  columnUnsure,
  contactSeveral,
  dateBefore1990,
  dateBeforeBirth,
  dateDoubtful,
  dateFuture,
  dateImpossible,
  dateRepaired,
  dateTooEarly,
  dateUnreadable,
  dateWithoutDay,
  duplicatePerson,
  edgeSpaces,
  emailFormat,
  emailShared,
  employmentCodeUnknown,
  emptyColumn,
  formulaLikeText,
  formulaWithoutValue,
  formulasAmongData,
  headingUsedTwice,
  hiddenColumns,
  hiddenRows,
  invisibleCharacters,
  languageUnknown,
  leadingZeroRestored,
  lockWithoutCoach,
  minorWithEarningsRelated,
  missingColumn,
  mojibake,
  municipalityMerged,
  municipalityUnknown,
  nameFormat,
  nationalitySeveral,
  nationalityUnknown,
  noCoaches,
  noEmploymentCodeColumn,
  nonDisclosureShowsAddress,
  nonDisclosureUnclear,
  noteRowSkipped,
  numberPrecisionLost,
  personIdCheckCharacter,
  personIdFormat,
  personIdFuture,
  personIdImpossibleDate,
  personIdIndividualNumber,
  personIdNumber,
  personIdRepaired,
  personIdScientific,
  personIdTemporary,
  personUnderTwoCodes,
  phoneFormat,
  phoneShared,
  placeholder,
  postalCodeAgainstMunicipality,
  postalCodeFormat,
  postalCodeLeadingZero,
  postalCodeUnknown,
  previousClientMissing,
  profileDates,
  referralUnknown,
  repeatedHeaderSkipped,
  requiredColumnNearlyEmpty,
  requiredValueMissing,
  serviceLanguageNoCoach,
  serviceLanguageNotKnown,
  serviceNeedUnknown,
  textTooLong,
  totalsRowSkipped,
  unemploymentAfterJobSearch,
  valueMisspelt,
  wrongArea,
  wrongType,
  yesNoUnknown,
];

/** What a profile or a settings sheet may set: the rules, and the findings of later steps that heed how grave they are. */
export const RULE_IDS: ReadonlySet<string> = new Set(
  [...CATALOGUE.map(({ meta }) => meta), STAFF_VALUE_DIFFERS].map(({ id }) => id),
);
