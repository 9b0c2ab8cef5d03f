/**
 * Requirement set: ExcelApi 1.9. Syncs: 2 to find our sheets, 1 for each 2.4 MB of content, 1 to put the new sheets in
 * the place of the old.
 *
 * New sheets are drawn beside the old ones as drafts. Only the last sync puts them in their place: the old ones step
 * aside under another name, the new ones get theirs, then their formulas, then the mark that makes them ours, and only
 * then the old ones go. Wherever a run is cut off, `removeDrafts` leaves each sheet whole: the new one or the old one.
 */
import type { SheetPlan, TablePlan } from '../../core/sheets/sheet';
import { drawing } from './draw-sheet';
import { freeName } from './free-name';
import type { BeginJournal } from './or-taken-back';
import type { KnownSheet } from './own-sheets';
import { LEAVING, markDraft, markOurs, readSheets } from './own-sheets';
import { LEAVING_TABLE, removals } from './remove-drafts';
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
export async function drawSheets(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
  beginJournal: BeginJournal,
): Promise<void> {
  const known = await readSheets(context);
  const drafts = draftsOf(plans, known);
  const nameOf = new Map(drafts.map(({ plan, name }) => [plan.name, name]));
  const { begin, end } = beginJournal({ operation: 'draw-sheets' });
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

  const olds = drafts.flatMap(({ old }) => (old === null ? [] : [old]));
  const tableNames = known.flatMap(({ sheet }) =>
    olds.includes(sheet) ? [] : sheet.tables.items.map(({ name }) => name),
  );
  await sendWrites(context, [
    ...olds.map((old, index) =>
      write(() => {
        stepAside(old, `${LEAVING}${index + 1}`);
      }, 1_000),
    ),
    ...drawn.map(({ draft, sheet, tables }) =>
      write(() => {
        putInPlace(draft, sheet);
        draft.plan.tables.forEach(({ name }: TablePlan, index) => {
          const free = freeName(name, tableNames, LONGEST_TABLE_NAME, (base, number) => `${base}_${number}`);
          tableNames.push(free);
          tables[index]!.name = free;
        });
      }, 2_000),
    ),
    ...formulaWrites(drawn),
    ...drawn.map(({ draft, sheet }) =>
      write(() => {
        markOurs(sheet, draft.name);
      }, 1_000),
    ),
    ...olds.map((old) =>
      write(() => {
        old.delete();
      }),
    ),
    end,
  ]);
}

function stepAside(sheet: Excel.Worksheet, name: string): void {
  sheet.name = name;
  for (const table of sheet.tables.items) table.name = `${table.name}${LEAVING_TABLE}`;
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

/** The place and the visibility of the sheet that it replaces, and its name. */
function putInPlace({ name, old }: Draft, sheet: Excel.Worksheet): void {
  if (old !== null) {
    sheet.position = old.position;
    if (old.visibility !== 'Visible') sheet.visibility = old.visibility;
  }
  sheet.name = name;
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
