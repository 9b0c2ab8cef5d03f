import type { DerivedColumn } from '../../core/sheets/sheet-texts';
import { DERIVED_COLUMNS } from '../../core/sheets/sheet-texts';

/** The columns that the assignment fills; all others come with completing the list. */
const OF_ASSIGNMENT: readonly DerivedColumn[] = ['proposedCoach', 'placement'];

export const COMPLETED_COLUMNS: readonly DerivedColumn[] = DERIVED_COLUMNS.filter(
  (id) => !OF_ASSIGNMENT.includes(id),
);
export const ASSIGNED_COLUMNS: readonly DerivedColumn[] = OF_ASSIGNMENT;
