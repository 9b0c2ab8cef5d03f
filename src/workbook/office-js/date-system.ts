/** Requirement set: ExcelApi 1.2. Syncs: none of its own. */

/**
 * Asks with the next sync which date system the workbook has; what it returns answers after that. No property tells it,
 * but the function DATE does: 1 January 1904 is day 0 of the one system and day 1,462 of the other.
 */
export function askDateSystem(context: Excel.RequestContext): () => 1900 | 1904 {
  const day = context.workbook.functions.date(1904, 1, 1).load('value');
  return () => (day.value === 0 ? 1904 : 1900);
}
