import type { CoachLoad } from '../model/placement';

/** Clients as whole per cents of the limit, of the emptiest and the fullest coach. */
export interface UseRange {
  readonly least: number;
  readonly most: number;
}

/** How full coaches are who have places; `null` where nobody has any. O(coaches). */
export function useRange(coaches: readonly CoachLoad[]): UseRange | null {
  let least = Infinity;
  let most = -Infinity;
  for (const { limit, load } of coaches) {
    if (limit === 0) continue;
    const percent = Math.round((load * 100) / limit);
    least = Math.min(least, percent);
    most = Math.max(most, percent);
  }
  return least === Infinity ? null : { least, most };
}
