import type { DerivedColumn } from '../../core/sheets/sheet-texts';
import { DERIVED_COLUMNS } from '../../core/sheets/sheet-texts';
import { readMemory, writeMemory } from './list-memory';
import { ASSIGNED_COLUMNS, COMPLETED_COLUMNS } from './column-sets';
import { derivedColumnsRequest } from './live-columns';
import { liveContext } from './live-context';
import type { LiveAnalysis, LiveSession } from './live-session';

export interface FilledColumns {
  readonly cells: number;
  readonly isTable: boolean;
  /** Rows that somebody changed so much meanwhile that they could not be found again. */
  readonly lostRows: number;
}

/** The columns of each command that fills some. */
const OF_COMMAND = { complete: COMPLETED_COLUMNS, assign: ASSIGNED_COLUMNS } as const;

/**
 * Writes derived columns of a command at the right end of the list, in place of those that the command wrote before and
 * beside those of the other commands, which are made anew. Undo goes back to the columns that stood before.
 */
export async function fillColumns(
  session: LiveSession,
  analysis: LiveAnalysis,
  command: keyof typeof OF_COMMAND,
  ids: readonly DerivedColumn[],
): Promise<FilledColumns> {
  const standing = new Set(analysis.outcome.matches.map(({ heading }) => heading));
  const before = analysis.memory.columns.filter(({ heading }) => standing.has(heading)).map(({ id }) => id);
  const others = before.filter((id) => !OF_COMMAND[command].includes(id));
  const filled = await showColumns(session, analysis, [...others, ...ids]);
  session.undoable.push({
    command,
    undo: async () => {
      await showColumns(session, analysis, before);
      return [];
    },
  });
  return filled;
}

/** Makes `ids` the derived columns of the list; of none, takes all away. */
async function showColumns(
  session: LiveSession,
  analysis: LiveAnalysis,
  ids: readonly DerivedColumn[],
): Promise<FilledColumns> {
  const { workbook } = session;
  const inOrder = DERIVED_COLUMNS.filter((id) => ids.includes(id));
  const request = derivedColumnsRequest(
    inOrder,
    liveContext(session, analysis),
    analysis.earlier.derivedColumns,
  );
  const { sheet } = request.list;
  const remember = async (): Promise<void> => {
    const columns = inOrder.map((id, index) => ({ id, heading: request.columns[index]!.heading }));
    // Undo comes later: other commands have remembered other things since.
    await writeMemory(workbook, { ...(await readMemory(workbook)), clientSheet: sheet, columns });
  };
  if (inOrder.length === 0) {
    await workbook.removeDerivedColumns(sheet);
    await remember();
    return { cells: 0, isTable: false, lostRows: 0 };
  }
  // First: columns that stand and are not remembered would be taken for the staff's own. Columns that are remembered and
  // do not stand do no harm.
  await remember();
  const { kind, lostRows } = await workbook.writeDerivedColumns(request);
  return {
    cells: inOrder.length * request.rowKeys.size,
    isTable: kind === 'table',
    lostRows: lostRows.length,
  };
}
