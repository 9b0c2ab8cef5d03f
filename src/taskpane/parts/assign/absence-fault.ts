import type { Absence } from '../../../app/pane/plan-view';

/** Why two days (`YYYY-MM-DD`, empty where none is given) are no absence; `null`: they are one. */
export function absenceFault({ from, to }: Absence): 'day-missing' | 'wrong-order' | null {
  if (from === '' || to === '') return 'day-missing';
  // Days in this form sort as text.
  return to < from ? 'wrong-order' : null;
}
