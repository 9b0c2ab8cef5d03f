/**
 * Requirement set: ExcelApi 1.18. Syncs: 1 to read what stands there, 1 for each 3,000 notes and comments, 1 to take notes
 * away and 1 for each 2.4 MB of new ones. Notes that stand already as they shall are left alone.
 *
 * Our notes are known by their first line, so they are found again after cells were moved or copied.
 */
import { cellKey } from '../../core/model/grid';
import { cellAddress } from '../../core/model/address';
import { WorkbookError } from '../workbook-error';
import type { CellMark } from '../workbook';
import { codedError } from './coded-error';
import type { Write } from './send-writes';
import { sendWrites, write } from './send-writes';

const OUR_NOTE = 'Omavalmentaja:\n';
/** Excel becomes slow with thousands of notes; the sheet of findings lists them all. */
const MOST_NOTES = 1_000;
/** How many places are asked for at once: each is about 700 bytes of a request. */
const PLACES_AT_ONCE = 3_000;

/**
 * Gives marks their notes in place of our notes that stood there, in the order given, up to the limit; a cell with a note
 * or a comment of staff's gets none. Returns how many stand; 0 where Excel refuses notes. Throws only where no later step
 * would succeed either: while a cell is edited, and when the connection is lost.
 */
export async function showNotes(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  marks: readonly CellMark[],
): Promise<number> {
  return await orRefused(0, async () => {
    const { ours, theirs } = await readNotes(context, sheet);
    const taken = new Set(await placesOf(context, theirs));
    const wanted = notesOf(marks, taken);
    const standing = new Set<number>();
    const gone: Excel.Note[] = [];
    const places = await placesOf(context, ours);
    ours.forEach((note, index) => {
      const place = places[index]!;
      if (wanted.get(place)?.content === note.content && !standing.has(place)) standing.add(place);
      else gone.push(note);
    });
    // Apart from the new ones: what no longer holds is gone whatever becomes of them.
    await sendWrites(context, removals(gone));
    await sendWrites(
      context,
      [...wanted].flatMap(([place, { address, content }]) =>
        standing.has(place) ? [] : [write(() => sheet.notes.add(address, content), 300 + 2 * content.length)],
      ),
    );
    return wanted.size;
  });
}

/** Takes our notes away. Where Excel does not even let them be read, none of ours can stand there. */
export async function removeNotes(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<void> {
  const ours = await orRefused([], async () => (await readNotes(context, sheet)).ours);
  await sendWrites(context, removals(ours));
}

interface Remark {
  readonly getLocation: () => Excel.Range;
}

async function readNotes(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
): Promise<{ readonly ours: readonly Excel.Note[]; readonly theirs: readonly Remark[] }> {
  const notes = sheet.notes.load('items/content');
  const comments = sheet.comments.load('items/id');
  await context.sync();
  const isOurs = ({ content }: Excel.Note): boolean => content.startsWith(OUR_NOTE);
  return {
    ours: notes.items.filter(isOurs),
    theirs: [...notes.items.filter((note) => !isOurs(note)), ...comments.items],
  };
}

/** The cell of each, as its key. */
async function placesOf(context: Excel.RequestContext, remarks: readonly Remark[]): Promise<number[]> {
  const places: number[] = [];
  for (let first = 0; first < remarks.length; first += PLACES_AT_ONCE) {
    const ranges = remarks
      .slice(first, first + PLACES_AT_ONCE)
      .map((remark) => remark.getLocation().load('rowIndex,columnIndex'));
    await context.sync();
    for (const range of ranges) {
      places.push(cellKey(range.rowIndex, range.columnIndex));
      range.untrack();
    }
  }
  return places;
}

interface Note {
  readonly address: string;
  readonly content: string;
}

/** The notes of marks, one a cell, where staff have none. */
function notesOf(marks: readonly CellMark[], taken: ReadonlySet<number>): ReadonlyMap<number, Note> {
  const notes = new Map<number, Note>();
  for (const { row, column, note } of marks) {
    const key = cellKey(row, column);
    const other = notes.get(key);
    if (note === null || taken.has(key) || (other === undefined && notes.size >= MOST_NOTES)) continue;
    notes.set(key, {
      address: cellAddress(row, column),
      content: other === undefined ? OUR_NOTE + note : `${other.content}\n${note}`,
    });
  }
  return notes;
}

function removals(notes: readonly Excel.Note[]): Write[] {
  return notes.map((note) =>
    write(() => {
      note.delete();
    }, 200),
  );
}

/** `instead` where Excel refuses. The rest is thrown: what passes, what ends everything, and faults of ours. */
async function orRefused<T>(instead: T, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const coded = codedError(error, '');
    const isRefusal =
      coded instanceof WorkbookError && !['cell-edit-mode', 'lost-connection'].includes(coded.code);
    if (isRefusal) return instead;
    throw error;
  }
}
