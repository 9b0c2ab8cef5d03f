/**
 * Requirement set: ExcelApi 1.9. Syncs: 2 to find our sheets, 1 for each 2.4 MB of content, 1 to put the new sheets in
 * the place of the old.
 *
 * New sheets are drawn beside the old ones as drafts; only the last sync takes the old away and gives the new their
 * names. So a run that is cut off leaves the old sheets whole, and drafts that `removeDrafts` finds. In the last sync the
 * steps of each sheet stand in an order in which nothing is lost wherever it stops.
 */
import type { SheetPlan, TablePlan } from '../../core/sheets/sheet';
import { drawing } from './draw-sheet';
import { freeName } from './free-name';
import { journal } from './journal';
import type { KnownSheet } from './own-sheets';
import { markDraft, markOurs, readSheets } from './own-sheets';
import type { Write } from './send-writes';
import { sendWrites, write } from './send-writes';

const LONGEST_SHEET_NAME = 31;
const LONGEST_TABLE_NAME = 255;

/** A plan with its sheet: the one drawn now and the one that it replaces. */
interface Draft {
  readonly plan: SheetPlan;
  readonly temporary: string;
  readonly name: string;
  readonly old: Excel.Worksheet | null;
}

/** Draws plans as sheets of the open workbook in place of ours of an earlier run; a sheet of staff's is never touched. */
export async function drawSheets(context: Excel.RequestContext, plans: readonly SheetPlan[]): Promise<void> {
  const known = await readSheets(context);
  const drafts = draftsOf(plans, known);
  const nameOf = new Map(drafts.map(({ plan, name }) => [plan.name, name]));
  const { begin, end } = journal(context, { operation: 'draw-sheets' });
  const drawn: { readonly draft: Draft; readonly sheet: Excel.Worksheet; readonly tables: Excel.Table[] }[] =
    [];

  function* writes(): Generator<Write> {
    yield* removals(known);
    yield* begin;
    for (const draft of drafts) {
      const tables: Excel.Table[] = [];
      const sheet = context.workbook.worksheets.add(draft.temporary);
      yield write(() => {
        markDraft(sheet);
      });
      yield* drawing(sheet, draft.plan, (name) => nameOf.get(name) ?? name, tables);
      drawn.push({ draft, sheet, tables });
    }
  }
  await sendWrites(context, writes());

  const tableNames = known.flatMap(({ sheet }) =>
    drafts.some(({ old }) => old === sheet) ? [] : sheet.tables.items.map(({ name }) => name),
  );
  const swap = drawn.flatMap(({ draft, sheet, tables }) => [
    write(() => {
      putInPlace(draft, sheet);
      draft.plan.tables.forEach(({ name }: TablePlan, index) => {
        const free = freeName(name, tableNames, LONGEST_TABLE_NAME, (base, number) => `${base}_${number}`);
        tableNames.push(free);
        tables[index]!.name = free;
      });
    }, 3_000),
  ]);
  await sendWrites(context, [...swap, ...formulaWrites(drawn), end]);
}

/** Takes away what a run that was cut off left behind. */
export async function removeDrafts(context: Excel.RequestContext): Promise<void> {
  await sendWrites(context, removals(await readSheets(context)));
}

function removals(known: readonly KnownSheet[]): Write[] {
  return known
    .filter(({ isDraft }) => isDraft)
    .map(({ sheet }) =>
      write(() => {
        sheet.delete();
      }),
    );
}

/** Which sheet each plan replaces and which name it gets: its own, or with a number where staff have that name. */
function draftsOf(plans: readonly SheetPlan[], known: readonly KnownSheet[]): Draft[] {
  const standing = known.filter(({ isDraft }) => !isDraft);
  const olds = new Set<Excel.Worksheet>();
  const oldOf = plans.map((plan) => {
    const old = standing.find(
      ({ sheet, isOurs }) => isOurs && !olds.has(sheet) && isNumberOf(sheet.name, plan.name),
    );
    if (old !== undefined) olds.add(old.sheet);
    return old?.sheet ?? null;
  });
  const names = standing.filter(({ sheet }) => !olds.has(sheet)).map(({ sheet }) => sheet.name);
  const everyName = known.map(({ sheet }) => sheet.name);
  return plans.map((plan, index) => {
    const name = freeName(plan.name, names, LONGEST_SHEET_NAME);
    const temporary = freeName(`~${index + 1}`, everyName, LONGEST_SHEET_NAME);
    names.push(name);
    everyName.push(temporary);
    return { plan, name, temporary, old: oldOf[index] ?? null };
  });
}

/** `Yhteenveto (2)` is what `Yhteenveto` was called where staff had a sheet of that name. */
function isNumberOf(name: string, base: string): boolean {
  return name === base || (name.startsWith(base) && /^ \(\d+\)$/.test(name.slice(base.length)));
}

/** The mark comes last: until then the sheet is a draft, which a later start takes away. */
function putInPlace({ name, old }: Draft, sheet: Excel.Worksheet): void {
  if (old !== null) {
    sheet.position = old.position;
    const { visibility } = old;
    old.delete();
    if (visibility !== 'Visible') sheet.visibility = visibility;
  }
  sheet.name = name;
  markOurs(sheet, name);
}

/** Formulas are entered when every sheet and table has its name, so that they may speak of each other. */
function formulaWrites(
  drawn: readonly { readonly draft: Draft; readonly sheet: Excel.Worksheet }[],
): Write[] {
  return drawn.flatMap(({ draft: { plan }, sheet }) =>
    plan.cells.flatMap((cells, row) =>
      cells.flatMap((content, column) => {
        if (typeof content !== 'object' || content === null || !('formula' in content)) return [];
        return [
          write(() => {
            sheet.getRangeByIndexes(row, column, 1, 1).formulas = [[`=${content.formula}`]];
          }, 500 + content.formula.length),
        ];
      }),
    ),
  );
}
