import type { JudgedColumn } from '../model/judged-column';

/** Judgements of a list as a whole need so many clients: in fewer, anything may be chance. */
export const ENOUGH_CLIENTS = 20;

/** True for a cell in which a person sees something, whether or not it can be used. */
export function isFilled({ codes, readings }: JudgedColumn<unknown>, client: number): boolean {
  const { value, remarks } = readings[codes[client]!]!;
  return value !== null || remarks.length > 0;
}

/** How many cells of a column are filled. */
export function filledCells(column: JudgedColumn<unknown>): number {
  let count = 0;
  for (let client = 0; client < column.codes.length; client++) if (isFilled(column, client)) count += 1;
  return count;
}
