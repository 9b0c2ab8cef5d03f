/** Why one cell has no answer. Shown as `#VALUE!` with the reason. */
export interface Failure {
  readonly reason: string;
}

/** What a function gives for one cell: text, a number (dates are serial numbers) or a failure; empty text for nothing. */
export type Answer = string | number | Failure;

export function failure(reason: string): Failure {
  return { reason };
}
