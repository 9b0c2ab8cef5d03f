import { z } from 'zod';
import { FIELDS } from '../core/model/field';
import { TERNARIES } from '../core/model/ternary';

// The pane's Content-Security-Policy allows no code made from text, which zod would otherwise try.
z.config({ jitless: true });

const ternary = z.enum(TERNARIES);
const isoDate = z.iso.date();
const field = z.enum(FIELDS);
const columnLetters = z.string().regex(/^[A-Z]{1,3}$/);
const worksheetRow = z.int().min(1);

const column = z.strictObject({
  column: columnLetters,
  heading: z.string(),
  field: field.nullable().describe('What the column was taken for; null where it was left as it is.'),
  confidence: z.number().min(0).max(1),
});

const finding = z.strictObject({
  rule: z.string().describe('Id of the rule; docs and texts use the same.'),
  severity: z
    .enum(['error', 'warning', 'info'])
    .describe(
      'error: the value cannot be used; warning: used, but look; info: a repair was made, or for your information.',
    ),
  place: z
    .enum(['coaches', 'settings'])
    .optional()
    .describe('The sheet that row and column speak of, where it is not the client list.'),
  row: worksheetRow.nullable(),
  column: columnLetters.nullable().describe('null where the finding is about a whole row or the file.'),
  field: field.nullable(),
  fields: z.array(field).optional().describe('Of a finding about a row: what does not go together.'),
  fixable: z.boolean().describe('True where the program can mend the cell without changing its meaning.'),
  params: z.record(z.string(), z.union([z.string(), z.number()])).describe('Never personal data.'),
});

const cluster = z.strictObject({
  field,
  cells: z.int().min(1),
  proposal: z
    .string()
    .nullable()
    .describe('A name that the program knows and that may be meant; null: no guess.'),
  spellings: z.array(
    z.strictObject({ text: z.string(), cells: z.int().min(1), row: worksheetRow.describe('The first row.') }),
  ),
});

const client = z.strictObject({
  row: worksheetRow,
  duplicateOf: worksheetRow.nullable().describe('Row of the first mention of the same person.'),
  birthDate: isoDate.nullable(),
  age: z.int().nullable().describe('Full years on the reference date.'),
  municipality: z
    .string()
    .nullable()
    .describe('Code; null where unknown or withheld by a non-disclosure order.'),
  benefit: z.enum(['labour-market-subsidy', 'basic-allowance', 'earnings-related', 'none']).nullable(),
  motherTongue: z.string().nullable().describe('ISO 639 code.'),
  nationality: z.string().nullable().describe('ISO 3166-1 alpha-2 code.'),
  employmentCode: z.string().nullable(),
  jobSearchStart: isoDate.nullable(),
  unemploymentStart: isoDate.nullable(),
  groups: z.strictObject({
    noEarningsRelated: ternary,
    young: ternary,
    immigrant: ternary,
    foreignLanguage: ternary,
  }),
  membership: ternary,
  reasons: z.array(z.string()),
  servicePoint: z.string().nullable(),
  coach: z.string().nullable().describe('Id of the coach that the assignment gives.'),
});

const coach = z.strictObject({
  id: z.string(),
  name: z.string(),
  fte: z.number(),
  limit: z.int().min(0).describe('Most clients on the reference date; 0 while absent.'),
  load: z.int().min(0),
  weightedLoad: z
    .number()
    .optional()
    .describe(
      'The weights of the clients together, where the profile weighs clients. The limit counts people.',
    ),
});

const assignment = z.strictObject({
  status: z.enum(['complete', 'shortage']).describe('shortage: some clients have no coach.'),
  way: z.enum(['all', 'new-only', 'rebalance']).describe('How clients were shared out.'),
  proof: z
    .enum(['optimal', 'near', 'more-moves-needed'])
    .describe(
      'How sure it is that no plan of this way is better; optimal: shown by the prices of the places.',
    ),
  clients: z.int().describe('Clients to place.'),
  assigned: z.int(),
  unassigned: z.int(),
  capacity: z.int(),
  missingFte: z.number(),
  penalty: z.int().describe('Sum of penalty points (goal 3).'),
  balance: z.number().describe('Sum of load² / limit (goal 4).'),
  composition: z
    .number()
    .optional()
    .describe(
      'Sum of n² / limit over coaches and classes of clients to be spread evenly (goal 5), where the profile has such.',
    ),
  weightedGapPercent: z
    .number()
    .min(0)
    .optional()
    .describe(
      'How far the sum of weightedLoad² / limit is above its lower bound, where the profile weighs clients; the best possible plan may be above the bound too.',
    ),
  coachChanges: z.int(),
  coaches: z.array(coach),
  unassignedRows: z.array(worksheetRow),
});

const summaryRow = z.strictObject({
  class: z.string(),
  value: z.number(),
  unit: z.enum(['count', 'percent', 'fte', 'points']),
  of: z.number().optional().describe('What the value is a part of.'),
  before: z.number().optional().describe('The value of the month before, where one is compared with.'),
});

/** The report (`--report`). This schema is its documentation. Rows are worksheet rows, 1-based; in a CSV, records. */
export const reportSchema = z.strictObject({
  version: z.literal(1),
  profile: z.string(),
  referenceDate: isoDate,
  source: z.strictObject({
    file: z.string(),
    sheet: z.string(),
    headerRow: worksheetRow,
    clientRows: z.int(),
  }),
  columns: z.array(column),
  findings: z.array(finding),
  rulesNotRun: z
    .array(
      z.strictObject({
        rule: z.string(),
        why: z.enum(['off', 'missing-column', 'no-coaches', 'no-previous']),
        fields: z.array(field).describe('With missing-column: fields of which the rule needs one.'),
      }),
    )
    .describe('Rules that did not run, and why.'),
  findingCounts: z.record(z.string(), z.int()),
  clusters: z
    .array(cluster)
    .describe(
      'Values that no dictionary knows, grouped by likeness; most cells first. Never of withheld rows.',
    ),
  clients: z.array(client),
  assignment: assignment.nullable().describe('null where there are no coaches.'),
  summary: z
    .record(z.string(), z.array(summaryRow))
    .describe('The tables of the summary sheet by their ids.'),
  timings: z.record(z.string(), z.number()).describe('Seconds by step.'),
});

export type Report = z.infer<typeof reportSchema>;
