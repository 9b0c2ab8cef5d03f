import type { Field } from '../../model/field';
import type { ChoiceList } from './template-texts';

/** From which list the cells of a field are chosen. Coaches have a list of their own, which changes as places fill. */
export const LIST_OF_FIELD: Readonly<Partial<Record<Field, ChoiceList>>> = {
  municipality: 'municipalities',
  motherTongue: 'languages',
  serviceLanguage: 'languages',
  nationality: 'countries',
  benefit: 'benefits',
  earningsRelatedRight: 'yesNo',
  employmentCode: 'employmentCodes',
  serviceNeed: 'serviceNeeds',
  referral: 'referrals',
  nonDisclosure: 'yesNo',
  locked: 'yesNo',
};

/** The workbook's names of the ranges: the same in every language. */
export const LIST_NAMES: Readonly<Record<ChoiceList | 'coachesWithPlaces', string>> = {
  municipalities: 'list_municipalities',
  languages: 'list_languages',
  countries: 'list_countries',
  benefits: 'list_benefits',
  employmentCodes: 'list_employment_codes',
  yesNo: 'list_yes_no',
  serviceNeeds: 'list_service_needs',
  referrals: 'list_referrals',
  specialities: 'list_specialities',
  coachesWithPlaces: 'list_coaches_with_places',
};

/** The workbook's name of the cell that holds the limit of a full-time coach. */
export const LIMIT_NAME = 'coach_limit';
