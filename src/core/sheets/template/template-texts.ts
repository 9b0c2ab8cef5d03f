import type { Field } from '../../model/field';
import type { LocalDate } from '../../model/local-date';
import type { Message } from '../entry-plan';

/** The lists from which cells of the template are chosen. */
export const CHOICE_LISTS = [
  'municipalities',
  'languages',
  'countries',
  'benefits',
  'employmentCodes',
  'yesNo',
  'serviceNeeds',
  'referrals',
  'specialities',
] as const;
export type ChoiceList = (typeof CHOICE_LISTS)[number];

/** Words of the month's client list. */
export interface TemplateTexts {
  readonly sheetNames: { readonly guide: string; readonly lists: string };
  /** Of the columns, as the program knows them again. */
  readonly headings: Readonly<Record<Field, string>>;
  /** What to write in a column. */
  readonly fields: Readonly<Record<Field, string>>;
  readonly lists: Readonly<Record<ChoiceList, string>> & {
    readonly coaches: string;
    readonly placesLeft: string;
    readonly coachesWithPlaces: string;
  };
  readonly refusals: {
    readonly personId: string;
    readonly postalCode: string;
    readonly date: (latest: LocalDate) => string;
    readonly choice: string;
    readonly referral: string;
    readonly coach: string;
    readonly heading: Message;
    readonly computed: Message;
    readonly workingTime: string;
    readonly ownLimit: (limit: string) => string;
    readonly absence: string;
  };
  readonly guide: {
    readonly title: (month: string) => string;
    readonly subtitle: (profile: string, date: LocalDate) => string;
    readonly steps: { readonly title: string; readonly lines: readonly string[] };
    readonly colours: {
      readonly title: string;
      readonly missing: { readonly sample: string; readonly meaning: string };
      readonly wrong: { readonly sample: string; readonly meaning: string };
      readonly repeated: { readonly sample: string; readonly meaning: string };
    };
    readonly columns: {
      readonly title: string;
      readonly headings: { readonly column: string; readonly required: string; readonly meaning: string };
      readonly required: string;
    };
    readonly codes: { readonly title: string; readonly code: string; readonly meaning: string };
    readonly ready: { readonly title: string; readonly lines: (date: LocalDate) => readonly string[] };
  };
  /** "huhtikuu 2021" */
  readonly month: (year: number, month: number) => string;
}
