import type { CellMark, SheetEdit, WatchOptions } from '../../workbook/workbook';
import { WorkbookError } from '../../workbook/workbook-error';
import type { CheckResult } from './check-list';
import { checkResult, openMarks, showMarks } from './check-list';
import { bothEdits, editedRows } from './edited-rows';
import { findingMarks } from './finding-marks';
import { ignoredBy } from './open-findings';
import type { JudgeAgain, JudgedList } from './judge-list';
import { judgeList } from './judge-list';
import type { LiveSession } from './live-session';
import { analyseLive } from './live-session';
import type { Wishes } from './wishes';

export interface WatchHandlers {
  /** The caller's clock, as the port has it. */
  readonly schedule: WatchOptions['schedule'];
  /** Told when rows were checked and the list may have other findings. */
  readonly onCheck?: () => void;
  /** Told once, when something went wrong and the watch has ended because of it. */
  readonly onEnd: (error: unknown) => void;
}

export interface ListWatch {
  /** What the check found with which the watch began. */
  readonly check: CheckResult;
  /** What people decide from now on; the list is read anew with the next edit where more than findings set aside is new. */
  readonly setWishes: (wishes: Wishes) => void;
  /** Resolves when no row is being checked: a command that begins then is not refused as `busy`. */
  readonly idle: () => Promise<void>;
  /** Ends the watch. What is marked stays marked. */
  readonly stop: () => Promise<void>;
}

/** How long a person must pause in typing before their rows are checked, in milliseconds. */
const QUIET_MS = 400;

/**
 * Checks the list, and from then on each row that people change in it, soon after they typed: the marks are always those
 * that a check would make. Inserted, deleted and sorted rows and changed headings make it read the whole list anew.
 *
 * While a cell is being edited or a command runs, the check of a row waits. Any other failure ends the watch and is told
 * once. Throws as a check does, also `busy`; nothing is watched then.
 */
export async function watchList(
  session: LiveSession,
  { schedule, onCheck, onEnd }: WatchHandlers,
): Promise<ListWatch> {
  const { workbook } = session;
  const begun = await workbook.exclusively(async () => {
    const analysis = await analyseLive(session);
    const marks = openMarks(session, analysis);
    await showMarks(session, analysis, marks);
    return { ...judgeList(analysis), marks, check: checkResult(analysis, marks), wishes: analysis.wishes };
  });
  const { check } = begun;
  let wishes: Wishes = begun.wishes;
  let judged: JudgedList = begun.judged;
  let again: JudgeAgain = begun.again;
  let shown: readonly CellMark[] = begun.marks;

  let pending: SheetEdit | null = null;
  let running: Promise<void> | null = null;
  let cancel: () => void = () => undefined;
  let ended = false;
  let hasNewWishes = false;

  const unwatch = await workbook.watch(check.sheet, { schedule, quietMs: QUIET_MS, onEdit: notice });

  return {
    check,
    setWishes: (now) => {
      hasNewWishes ||= JSON.stringify({ ...now, ignored: [] }) !== JSON.stringify({ ...wishes, ignored: [] });
      wishes = now;
    },
    idle: async () => {
      while (running !== null) await running;
    },
    stop: async () => {
      if (ended) return;
      ended = true;
      cancel();
      await unwatch();
      await running;
    },
  };

  function notice(edit: SheetEdit): void {
    keep(edit);
    begin();
  }

  function begin(): void {
    if (running !== null || ended) return;
    running = checkPending().finally(() => {
      running = null;
    });
  }

  async function checkPending(): Promise<void> {
    for (let edit = takePending(); edit !== null && !ended; edit = takePending()) {
      try {
        await workbook.exclusively(() => checkEdit(edit));
      } catch (error) {
        if (!isPassing(error)) {
          await end(error);
          return;
        }
        keep(edit);
        cancel = schedule(begin, QUIET_MS);
        return;
      }
    }
  }

  function takePending(): SheetEdit | null {
    const edit = pending;
    pending = null;
    return edit;
  }

  function keep(edit: SheetEdit): void {
    pending = pending === null ? edit : bothEdits(edit, pending);
  }

  async function checkEdit(edit: SheetEdit): Promise<void> {
    const { candidate, headerRow } = judged;
    const rows = editedRows(
      edit,
      headerRow,
      candidate.columns.map(({ column }) => column),
    );
    if (rows === null) return;
    const readsAnew = rows === 'whole-list' || hasNewWishes;
    if (readsAnew) {
      const analysis = await analyseLive(session);
      // The list of another sheet is not the one that the person wanted watched.
      if (analysis.outcome.grid.sheet !== check.sheet) throw new WorkbookError('not-there', check.sheet);
      ({ judged, again } = judgeList(analysis));
      ({ wishes } = analysis);
      hasNewWishes = false;
    } else {
      judged = again(judged, await workbook.readRows(check.sheet, rows.first, rows.last), rows);
    }
    const { grid, columns } = judged.candidate;
    const reasonOf = ignoredBy(grid, columns, wishes);
    const open = judged.findings.filter((finding) => reasonOf(finding) === null);
    const marks = findingMarks(open, judged, session.texts);
    onCheck?.();
    // Marks move with their cells, so that after a move the same list of marks stands elsewhere on the sheet.
    if (ended || (!readsAnew && sameMarks(marks, shown))) return;
    await workbook.markFindings(check.sheet, marks);
    shown = marks;
  }

  async function end(error: unknown): Promise<void> {
    ended = true;
    // Where Excel no longer answers, there is nothing left to listen to.
    await unwatch().catch(() => undefined);
    onEnd(error);
  }
}

/** True for what passes by itself: a person is typing, or a command is at work. */
function isPassing(error: unknown): boolean {
  return error instanceof WorkbookError && (error.code === 'cell-edit-mode' || error.code === 'busy');
}

function sameMarks(some: readonly CellMark[], others: readonly CellMark[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ row, column, look, note }, index) => {
      const other = others[index]!;
      return row === other.row && column === other.column && look === other.look && note === other.note;
    })
  );
}
