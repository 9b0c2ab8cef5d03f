import type { CellValue } from '../core/model/cell';
import type { Answers, Call, Parameter } from './custom-function';
import type { Texts } from '../i18n/fi/texts';
import { Refusal } from './refusal';

/** Rows and columns of the cells that a formula asks about. */
export interface Shape {
  readonly rows: number;
  readonly columns: number;
}

/**
 * The arguments as Excel gives them, sorted by the parameters: a range is an array of rows, `null` an argument left out.
 * Ranges must be of one size, except that a single cell stands for every cell. Throws `Refusal`.
 */
export function callOf(
  parameters: readonly Parameter[],
  values: readonly unknown[],
  { refusals }: Texts['functions'],
): { readonly call: Call; readonly shape: Shape } {
  const given = (kind: Parameter['kind']) => values.filter((_, index) => parameters[index]?.kind === kind);
  const ranges = given('cells').map(rangeOf);
  const shapes = ranges.flatMap((range) => (range === undefined ? [] : [shapeOf(range)]));
  const shape = shapes.find((candidate) => !isSingle(candidate)) ?? { rows: 1, columns: 1 };
  if (!shapes.every((other) => isSingle(other) || isSame(other, shape)))
    throw new Refusal(refusals.unequalShapes());
  const count = shape.rows * shape.columns;
  const cells = ranges.map((range) => {
    const flat = range?.flat();
    return flat?.length === 1 ? new Array<CellValue>(count).fill(flat[0]!) : flat;
  });
  return { call: { count, cells, options: given('option').map(optionOf) }, shape };
}

/** The answers in the shape of the cells: those of one cell side by side, where a function gives several. */
export function inShape(answers: Answers, { rows, columns }: Shape): Answers {
  return Array.from({ length: rows }, (_, row) => answers.slice(row * columns, (row + 1) * columns).flat());
}

/**
 * What stands in a cell that Excel hands over. On the desktop an empty cell comes as the number 0, on the web as `null`
 * (office-js issues 1951, 4702 and 5262), so 0 is read as empty: no field that the functions read has it as a value, but
 * for the employment code 00, which staff must write as text. Errors come as objects with their code.
 */
function cellOf(value: unknown): CellValue {
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return value === 0 ? null : value;
  if (typeof value !== 'object' || value === null || !('code' in value)) return null;
  return typeof value.code === 'string' ? { error: value.code } : null;
}

function rangeOf(value: unknown): readonly (readonly CellValue[])[] | undefined {
  if (value === null || value === undefined) return undefined;
  if (!Array.isArray(value)) return [[cellOf(value)]];
  return value.map((row: unknown) => (Array.isArray(row) ? row.map(cellOf) : [cellOf(row)]));
}

function optionOf(value: unknown): CellValue {
  return rangeOf(value)?.[0]?.[0] ?? null;
}

function shapeOf(range: readonly (readonly CellValue[])[]): Shape {
  return { rows: range.length, columns: range[0]?.length ?? 0 };
}

function isSingle({ rows, columns }: Shape): boolean {
  return rows === 1 && columns === 1;
}

function isSame(a: Shape, b: Shape): boolean {
  return a.rows === b.rows && a.columns === b.columns;
}
