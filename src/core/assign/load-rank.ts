/**
 * The evenness cost of one more client, as a rank.
 *
 * The k-th further client (k = load before) raises Σ load² ⁄ limit by ((k+1)² − k²) ⁄ limit = (2k+1) ⁄ limit. Only the
 * order of these fractions matters to goal 4 (see `assign.ts`), so each is replaced by its place among all the distinct
 * ones: small integers, whatever the limits, and no common denominator.
 */
export interface LoadRanks {
  /** Rank of the client who comes to a coach of this limit when the coach has `load` clients. */
  readonly rank: (limit: number, load: number) => number;
  /** Number of distinct ranks; every rank is below it. */
  readonly count: number;
}

/**
 * Ranks the marginal costs (2k+1) ⁄ limit for every limit that occurs and k < min(limit, mostLoad). Exact: fractions are
 * compared crosswise, in integers below 2 × limit². O(F log F) for F fractions, at most the sum of the distinct limits.
 */
export function rankLoads(limits: Iterable<number>, mostLoad: number): LoadRanks {
  const distinct = [...new Set(limits)].filter((limit) => limit > 0);
  const fractions = distinct.flatMap((limit) =>
    Array.from({ length: Math.min(limit, mostLoad) }, (_, load) => ({ limit, load })),
  );
  fractions.sort((a, b) => (2 * a.load + 1) * b.limit - (2 * b.load + 1) * a.limit);
  const ranks = new Map(distinct.map((limit) => [limit, new Int32Array(Math.min(limit, mostLoad))]));
  let count = 0;
  let previous: { limit: number; load: number } | undefined;
  for (const fraction of fractions) {
    if (!previous || (2 * previous.load + 1) * fraction.limit < (2 * fraction.load + 1) * previous.limit)
      count++;
    const row = ranks.get(fraction.limit);
    if (row) row[fraction.load] = count - 1;
    previous = fraction;
  }
  return { rank: (limit, load) => ranks.get(limit)?.[load] ?? 0, count };
}
