import { z } from 'zod';
import type { CellState, ChangeSet } from '../core/changes/change-set';
import { cellAddress, cellPlace } from '../core/model/address';
import { isDateFormat } from '../core/model/number-format';
import { DATE_SYSTEM_SHIFT } from '../core/sheets/grid-sheet';

z.config({ jitless: true });

const state = z.strictObject({
  value: z.union([z.string(), z.number(), z.boolean(), z.strictObject({ error: z.string() }), z.null()]),
  formula: z.string().nullable(),
  format: z.string().describe('Number format code, as Excel writes it.'),
});

const schema = z.strictObject({
  version: z.literal(1),
  sheet: z.string(),
  changes: z.array(
    z.strictObject({
      cell: z.string().regex(/^[A-Z]{1,3}[1-9]\d*$/),
      before: state,
      after: state,
      rule: z.string().describe('Whose repair it is.'),
      params: z.record(z.string(), z.union([z.string(), z.number()])),
    }),
  ),
});

/**
 * A change set as a file, to be undone or looked at later. It holds what stood in cells, identity codes among it. Dates
 * are of the 1900 system, as in the workbook that was written.
 */
export function changeFileOf({ sheet, changes }: ChangeSet, dateSystem: 1900 | 1904): string {
  const shifted = ({ value, formula, format }: CellState): CellState => ({
    value:
      dateSystem === 1904 && typeof value === 'number' && isDateFormat(format)
        ? value + DATE_SYSTEM_SHIFT
        : value,
    formula,
    format,
  });
  const file: z.infer<typeof schema> = {
    version: 1,
    sheet,
    changes: changes.map(({ row, column, before, after, reason }) => ({
      cell: cellAddress(row, column),
      before: shifted(before),
      after: shifted(after),
      rule: reason.code,
      params: { ...reason.params },
    })),
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}

/** The change set in a file's content; `null` where it is none. */
export function readChangeFile(json: unknown): ChangeSet | null {
  const parsed = schema.safeParse(json);
  if (!parsed.success) return null;
  const { sheet, changes } = parsed.data;
  return {
    sheet,
    changes: changes.map(({ cell, before, after, rule, params }) => ({
      ...cellPlace(cell),
      before,
      after,
      reason: { code: rule, params },
    })),
  };
}
