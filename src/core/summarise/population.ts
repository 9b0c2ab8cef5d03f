import type { Outcome } from '../model/outcome';

/** Everything that the summary counts: all of an outcome that is there before the summary. */
export type SummaryInput = Omit<Outcome, 'summary'>;

/** An outcome with those of its rows that are counted, by index. */
export interface Population extends SummaryInput {
  /** Everybody on the list, once: rows that repeat a person are left out. */
  readonly people: readonly number[];
  /** Those of them who belong to the target group. */
  readonly clients: readonly number[];
}

export function populationOf(input: SummaryInput): Population {
  const people = [...input.repeats.keys()].filter((row) => input.repeats[row]! < 0);
  const clients = people.filter((person) => input.decisions[person]!.membership === 'yes');
  return { ...input, people, clients };
}
