import type { EntryPlan, Message } from '../../core/sheets/entry-plan';
import type { CellRange } from '../../core/model/grid';
import { formulasOf } from './write-validations';

/** Excel's own limits for what is typed into its dialogs. */
const LONGEST_TITLE = 32;
const LONGEST_PROMPT = 255;
const LONGEST_REFUSAL = 225;
const LONGEST_VALIDATION_FORMULA = 255;
const LONGEST_FORMULA = 8_192;
/** Excel takes no list of values written into a validation formula: `{1,2}`. */
const ARRAY_CONSTANT = '{';

/** What Excel would refuse of a plan's entries: one sentence each. O(validations). */
export function entryFaults({ validations = [], rules = [], names = [] }: EntryPlan): readonly string[] {
  const isLong = (message: Message | null, longest: number): boolean =>
    message !== null && (message.title.length > LONGEST_TITLE || message.message.length > longest);
  const formulas = validations.flatMap(({ allow }) => formulasOf(allow));
  const others = [...rules, ...names].map(({ formula }) => formula);
  return [
    validations.some(({ prompt }) => isLong(prompt, LONGEST_PROMPT)) ? 'a prompt is too long' : null,
    validations.some(({ refusal }) => isLong(refusal, LONGEST_REFUSAL)) ? 'a refusal is too long' : null,
    formulas.some((formula) => formula === '' || formula.length > LONGEST_VALIDATION_FORMULA)
      ? 'the formula of a validation is not 1–255 characters long'
      : null,
    formulas.some((formula) => formula.includes(ARRAY_CONSTANT))
      ? 'the formula of a validation has a list of values in it'
      : null,
    others.some((formula) => formula === '' || formula.length > LONGEST_FORMULA)
      ? 'a formula is not 1–8,192 characters long'
      : null,
    [...formulas, ...others].some((formula) => formula.startsWith('=')) ? 'a formula begins with =' : null,
  ].filter((fault) => fault !== null);
}

/** The ranges that an entry plan speaks of. */
export function entryRanges({ validations = [], rules = [] }: EntryPlan): readonly CellRange[] {
  return [...validations, ...rules].map(({ range }) => range);
}
