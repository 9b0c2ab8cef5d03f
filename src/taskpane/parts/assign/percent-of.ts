/** How long a bar is for a part of the whole, in per cent: what goes over fills the bar, and of nothing there is no part. */
export function percentOf(part: number, whole: number): number {
  if (whole <= 0) return part > 0 ? 100 : 0;
  return Math.min(100, Math.max(0, (part / whole) * 100));
}
