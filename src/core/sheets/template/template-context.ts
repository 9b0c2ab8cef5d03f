import type { CellValue } from '../../model/cell';
import type { Coach } from '../../model/coach';
import type { Field } from '../../model/field';
import type { LocalDate } from '../../model/local-date';
import type { OwnWords } from '../../model/own-words';
import type { Profile } from '../../model/profile';
import type { TemplateLayout } from '../../model/template-layout';
import type { RangeFormat } from '../sheet';
import type { SheetContext } from '../sheet-context';
import type { SheetFrame } from '../blank-sheet';
import type { ChoiceList, TemplateTexts } from './template-texts';

/** A column of last month's list; `cells` are by client. */
export interface CarriedColumn {
  readonly heading: string;
  readonly cells: readonly CellValue[];
  /** For the cells alone, as if the column were the first of a sheet. */
  readonly formats: readonly RangeFormat[];
}

/** What comes over from last month's result. */
export interface CarriedList {
  readonly clients: number;
  readonly fields: ReadonlyMap<Field, CarriedColumn>;
  /** Columns that are of no known field, or of one that another column has. */
  readonly others: readonly CarriedColumn[];
  /** Whether those whose municipality is withheld live in the area; `null` where there are none. */
  readonly residence: CarriedColumn | null;
}

/** What the month's client list is made of. */
export interface TemplateContext
  extends SheetFrame, Pick<SheetContext, 'settings' | 'languageName' | 'municipalityName'> {
  readonly words: TemplateTexts;
  readonly layout: TemplateLayout;
  readonly profile: Profile;
  /** The staff's own headings and words, which go on from month to month. */
  readonly ownWords: OwnWords;
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  /** The month's last day: nothing in the list can have happened later. */
  readonly lastDay: LocalDate;
  /** What drops down, in the order in which it does; every choice reads as the value that it means. */
  readonly choices: Readonly<Record<ChoiceList, readonly string[]>>;
  /** With the most clients that each may have on the reference date. */
  readonly coaches: readonly { readonly coach: Coach; readonly limit: number }[];
  readonly carried: CarriedList | null;
}
