import type { Finding } from '../model/finding';

/** A warning about a cell of the settings sheet; row 0 is of no sheet: what was chosen in the pane. */
export function settingFinding(
  rule: string,
  row: number,
  column: 'A' | 'B',
  params: Finding['params'],
): Finding {
  const place = row === 0 ? { row: null, column: null } : { row, column };
  return { rule, severity: 'warning', place: 'settings', ...place, field: null, repair: null, params };
}
