import type { CellRange } from '../model/grid';
import type { StyleName } from './sheet';

/**
 * What a sheet that people fill in holds beside its cells. Formulas have English function names and no leading `=`;
 * addresses in them are as seen from the first cell of the range. Only the file adapter writes these: no command draws
 * a sheet to be filled in an open workbook.
 */
export interface EntryPlan {
  /** Ranges do not lie over each other. */
  readonly validations?: readonly ValidationPlan[];
  /** Looks that follow what stands in the cells; of two that hold for a cell the earlier one shows. */
  readonly rules?: readonly FormulaRulePlan[];
  /** Names of the workbook; they are unique in it. */
  readonly names?: readonly NamePlan[];
  /** True for a sheet whose cells nobody changes. There is no password. */
  readonly isProtected?: boolean;
}

/** What may be typed into the cells of a range. An empty cell always may be. */
export interface ValidationPlan {
  readonly range: CellRange;
  readonly allow: Allowed;
  /** Shown while a cell is selected. */
  readonly prompt: Message | null;
  /** What is said about anything else: `stop` refuses it, `warning` asks whether to go on. */
  readonly refusal: (Message & { readonly style: 'stop' | 'warning' }) | null;
}

export type Allowed =
  | { readonly kind: 'any' }
  /** `source` is a range or a name; what stands there drops down. */
  | { readonly kind: 'list'; readonly source: string }
  | { readonly kind: 'custom'; readonly formula: string }
  /** Both ends are allowed; dates are serial numbers. */
  | { readonly kind: 'date' | 'whole' | 'decimal'; readonly from: number; readonly to: number };

export interface Message {
  /** At most 32 characters. */
  readonly title: string;
  /** At most 255 characters as a prompt, 225 as a refusal. */
  readonly message: string;
}

export interface FormulaRulePlan {
  readonly range: CellRange;
  readonly formula: string;
  readonly style: StyleName;
}

export interface NamePlan {
  readonly name: string;
  /** The range, or the formula that gives it. */
  readonly formula: string;
}
