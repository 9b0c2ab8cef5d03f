import * as z from 'zod/mini';
import { FIELDS } from '../model/field';
import type { Field } from '../model/field';
import { ENTRY_CHECKS, NEEDED_FIELDS } from '../model/template-layout';
import type { TemplateLayout } from '../model/template-layout';
import type { FileProblem } from '../model/file-problem';
import { pathText } from '../model/file-problem';
import { schemaProblems } from './schema-problems';

const rowCount = z.int().check(z.minimum(0), z.maximum(20_000));

const layoutSchema: z.ZodMiniType<TemplateLayout> = z.strictObject({
  columns: z
    .array(
      z.strictObject({
        field: z.enum(FIELDS),
        required: z.boolean(),
        width: z.int().check(z.minimum(4), z.maximum(80)),
        entry: z.enum(ENTRY_CHECKS),
      }),
    )
    .check(z.minLength(1)),
  leastRows: rowCount,
  spareRows: rowCount,
});

export type TemplateLayoutResult =
  | { readonly ok: true; readonly layout: TemplateLayout }
  | { readonly ok: false; readonly problems: readonly FileProblem[] };

/**
 * Makes the layout of the month's client list of the content of a JSON file, or tells everything that is wrong with it:
 * first by the schema, then columns that stand twice and columns that no list can do without. Never throws.
 */
export function parseTemplateLayout(json: unknown): TemplateLayoutResult {
  const parsed = layoutSchema.safeParse(json, { reportInput: true });
  if (!parsed.success) return { ok: false, problems: schemaProblems(parsed.error.issues, 'invalid') };
  const fields = parsed.data.columns.map(({ field }) => field);
  const problems = [...repeated(fields), ...missing(fields)];
  return problems.length === 0 ? { ok: true, layout: parsed.data } : { ok: false, problems };
}

function repeated(fields: readonly Field[]): FileProblem[] {
  return fields.flatMap((field, index) =>
    fields.indexOf(field) === index
      ? []
      : [{ path: pathText(['columns', index, 'field']), code: 'repeated' as const, params: {} }],
  );
}

function missing(fields: readonly Field[]): FileProblem[] {
  const named = fields.includes('lastName') || fields.includes('fullName');
  return [...NEEDED_FIELDS.filter((field) => !fields.includes(field)), ...(named ? [] : ['lastName'])].map(
    (field) => ({ path: field, code: 'missing-column', params: {} }),
  );
}
