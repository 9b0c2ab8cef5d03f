import * as z from 'zod/mini';
import type { FileProblem } from '../model/file-problem';
import { pathText } from '../model/file-problem';
import { SUMMARY_TABLES } from '../model/summary';
import type { SummaryLayout, SummarySection } from '../model/summary-layout';
import { CHART_IDS } from '../model/summary-layout';
import { schemaProblems } from './schema-problems';

const text = z.string().check(z.minLength(1));
const names = z.strictObject({ fi: text, sv: text, en: text });
const ownWords = { title: z.exactOptional(names), note: z.exactOptional(names) };
const figure = z.stringFormat('figure', (code) =>
  SUMMARY_TABLES.some((table) => code.startsWith(`${table}.`)),
);

const section = z.union([
  z.strictObject({
    table: z.enum(SUMMARY_TABLES),
    total: z.exactOptional(z.boolean()),
    bars: z.exactOptional(z.boolean()),
    ...ownWords,
  }),
  z.strictObject({ charts: z.array(z.enum(CHART_IDS)).check(z.minLength(1), z.maxLength(2)) }),
  z.strictObject({
    trend: z.array(figure).check(z.minLength(1), z.maxLength(6)),
    months: z.int().check(z.minimum(2), z.maximum(36)),
    ...ownWords,
  }),
  z.strictObject({ check: z.literal(true), ...ownWords }),
]);

const layoutSchema: z.ZodMiniType<SummaryLayout> = z.strictObject({
  sections: z.array(section).check(z.minLength(1)),
});

export type SummaryLayoutResult =
  | { readonly ok: true; readonly layout: SummaryLayout }
  | { readonly ok: false; readonly problems: readonly FileProblem[] };

/**
 * Makes a layout of the content of a JSON file, or tells everything that is wrong with it, in its order. Everything
 * stands on the sheet once at most. Never throws.
 */
export function parseSummaryLayout(json: unknown): SummaryLayoutResult {
  const parsed = layoutSchema.safeParse(json, { reportInput: true });
  if (!parsed.success) return { ok: false, problems: schemaProblems(parsed.error.issues, 'not-a-section') };
  const problems = repeated(parsed.data.sections);
  return problems.length === 0 ? { ok: true, layout: parsed.data } : { ok: false, problems };
}

function repeated(sections: readonly SummarySection[]): FileProblem[] {
  const seen = new Set<string>();
  return sections.flatMap((one, index) =>
    partsOf(one).flatMap((part): FileProblem[] => {
      if (!seen.has(part)) {
        seen.add(part);
        return [];
      }
      return [{ path: pathText(['sections', index]), code: 'repeated', params: {} }];
    }),
  );
}

function partsOf(one: SummarySection): string[] {
  if ('table' in one) return [`table ${one.table}`];
  if ('charts' in one) return one.charts.map((chart) => `chart ${chart}`);
  return ['trend' in one ? 'trend' : 'check'];
}
