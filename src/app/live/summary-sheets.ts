import type * as SummariseList from './summarise-list';

/** The sheets that a summary is, in the order in which they are drawn. */
export const SUMMARY_SHEETS = ['summary', 'decisions', 'history'] as const;

/** The making of the summary: Excel loads it when the first one is asked for. */
export async function loadSummary(): Promise<typeof SummariseList> {
  return await import(/* webpackChunkName: 'on-demand-summary' */ './summarise-list');
}
