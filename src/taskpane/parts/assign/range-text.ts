import type { UseRange } from '../../../core/plan/use-range';

/** How full coaches are, from the emptiest to the fullest: `87–100 %`. */
export function rangeText({ least, most }: UseRange, number: (value: number) => string): string {
  return `${number(least)}–${number(most)} %`;
}
