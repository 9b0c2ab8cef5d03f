import type { CellValue } from '../core/model/cell';
import type { Answer } from './answer';
import type { FunctionContext } from './function-context';
import type { Texts } from '../i18n/fi/texts';

export type FunctionId = keyof Texts['functions']['catalogue'];
export type ParameterId = keyof Texts['functions']['parameters'];

export interface Parameter {
  readonly id: ParameterId;
  /** `cells`: a cell or a range, answered cell by cell. `option`: one value for the whole formula. */
  readonly kind: 'cells' | 'option';
  readonly optional: boolean;
}

export function cells(id: ParameterId): Parameter {
  return { id, kind: 'cells', optional: false };
}

export function optionalCells(id: ParameterId): Parameter {
  return { id, kind: 'cells', optional: true };
}

export function option(id: ParameterId): Parameter {
  return { id, kind: 'option', optional: true };
}

/** The cells of one parameter, row by row. */
export type Cells = readonly CellValue[];

/** The arguments of one formula, in the order of the parameters of their kind. */
export interface Call {
  /** How many cells are asked about. */
  readonly count: number;
  /** `count` cells each; a single cell stands for all. `undefined` where the argument is left out. */
  readonly cells: readonly (Cells | undefined)[];
  /** `null` where the argument is left out or empty. */
  readonly options: readonly CellValue[];
}

/** What a function gives: for each cell asked about, its answers side by side. */
export type Answers = readonly (readonly Answer[])[];

/** An example of the documentation: arguments as they are typed, and what stands in the cells then. */
export interface Example {
  readonly arguments: readonly (string | number)[];
  readonly answers: readonly (string | number)[];
}

/**
 * A function that staff write in cells. Its name is its id in every language, so that a formula works wherever the
 * workbook is opened. An id is part of saved workbooks: it never changes.
 */
export interface CustomFunction {
  readonly id: FunctionId;
  /** Those that may be left out come last. */
  readonly parameters: readonly Parameter[];
  /** Pure but for the context's clock. Throws `Refusal`. */
  readonly answer: (call: Call, context: FunctionContext) => Answers;
  /** Computed in Finnish on 31.3.2021; every one is checked by a test. */
  readonly examples: readonly Example[];
}
