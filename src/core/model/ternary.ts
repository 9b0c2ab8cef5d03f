/** Yes, no, or review: a person must decide. Kleene's three-valued logic with `review` as the unknown. */
export const TERNARIES = ['yes', 'no', 'review'] as const;
export type Ternary = (typeof TERNARIES)[number];

/** Any no → no; all yes → yes; else review. Of nothing: yes. */
export function all(values: readonly Ternary[]): Ternary {
  if (values.includes('no')) return 'no';
  return values.includes('review') ? 'review' : 'yes';
}

/** Any yes → yes; all no → no; else review. Of nothing: no. */
export function any(values: readonly Ternary[]): Ternary {
  if (values.includes('yes')) return 'yes';
  return values.includes('review') ? 'review' : 'no';
}

export function ternary(holds: boolean): Ternary {
  return holds ? 'yes' : 'no';
}
