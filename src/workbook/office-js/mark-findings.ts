/**
 * Requirement set: ExcelApi 1.10; notes need 1.18 and are left out below that. Syncs: 3 to look at what stands there (1
 * more where cells have notes or comments), 1 for each 2.4 MB of marks. 10,000 marks are about 12 rules and 1 MB.
 *
 * A mark is a conditional format, not a fill: staff's own fills stay beneath it untouched, so taking it away leaves no
 * trace whatever happened meanwhile. Ours are known by their formula, which is always true, and our notes by their first
 * line: both are found again after cells were sorted, moved or copied.
 */
import { cellKey } from '../../core/model/grid';
import { STYLES } from '../look';
import { rangeAddress } from '../references';
import type { CellMark, MarkedCells } from '../workbook';
import { placeOf } from './read-grid';
import { areaAddresses, columnRuns } from './range-address';
import { assertThere, sheetNamed } from './run-batch';
import type { Write } from './send-writes';
import { sendWrites, write } from './send-writes';

const OUR_RULE = '=LEN("omavalmentaja")=13';
const OUR_NOTE = 'Omavalmentaja:\n';
/** Excel becomes slow with thousands of notes; the sheet of findings lists them all. */
const MOST_NOTES = 1_000;
/** From the least to the gravest: a later rule lies over the earlier ones. */
const LOOKS = ['review', 'warning', 'error'] as const;

/** What of marks stands on a sheet. */
interface Standing {
  readonly sheet: Excel.Worksheet;
  /** Takes our marks away. */
  readonly removals: readonly Write[];
  /** Cells with a note or a comment of staff's. */
  readonly taken: ReadonlySet<number>;
}

/** Marks cells in place of our marks that stood there. Marks with notes come first, in the order given, up to the limit. */
export async function markFindings(
  context: Excel.RequestContext,
  name: string,
  marks: readonly CellMark[],
  withNotes: boolean,
): Promise<MarkedCells> {
  const { sheet, removals, taken } = await readStanding(context, name, withNotes);
  const writes: Write[] = [...removals];
  for (const look of LOOKS) {
    const cells = marks.filter((mark) => mark.look === look);
    for (const address of areaAddresses(columnRuns(cells))) {
      writes.push(
        write(() => {
          addRule(sheet, address, look);
        }, address.length + 1_500),
      );
    }
  }
  const noted = withNotes ? notesOf(marks, taken) : [];
  for (const { row, column, note } of noted) {
    const address = rangeAddress({ firstRow: row, lastRow: row, firstColumn: column, lastColumn: column });
    const content = OUR_NOTE + (note ?? '');
    writes.push(write(() => sheet.notes.add(address, content), 300 + 2 * content.length));
  }
  await sendWrites(context, writes);
  return { noted: noted.length };
}

/** Takes our marks away; staff's formats, rules, notes and comments stay. */
export async function unmarkFindings(
  context: Excel.RequestContext,
  name: string,
  withNotes: boolean,
): Promise<void> {
  const { removals } = await readStanding(context, name, withNotes);
  await sendWrites(context, removals);
}

async function readStanding(
  context: Excel.RequestContext,
  name: string,
  withNotes: boolean,
): Promise<Standing> {
  const sheet = sheetNamed(context, name);
  await context.sync();
  assertThere(sheet, name);
  const rules = sheet.getRange().conditionalFormats.load('items/id,items/type');
  const comments = sheet.comments.load('items/id');
  const notes = withNotes ? sheet.notes.load('items/content') : null;
  await context.sync();

  const custom = rules.items.filter(({ type }) => type === 'Custom');
  const formulas = custom.map((rule) => rule.custom.rule.load('formula'));
  const ours = notes?.items.filter(({ content }) => content.startsWith(OUR_NOTE)) ?? [];
  const theirs = [...(notes?.items.filter((note) => !ours.includes(note)) ?? []), ...comments.items];
  const places = theirs.map((remark) =>
    remark.getLocation().load('rowIndex,columnIndex,rowCount,columnCount'),
  );
  if (formulas.length + places.length > 0) await context.sync();

  const rulesOfOurs = custom.filter((_, index) => formulas[index]?.formula === OUR_RULE);
  return {
    sheet,
    removals: [...rulesOfOurs, ...ours].map((mark) =>
      write(() => {
        mark.delete();
      }, 200),
    ),
    taken: new Set(places.map(placeOf).map(({ firstRow, firstColumn }) => cellKey(firstRow, firstColumn))),
  };
}

function addRule(sheet: Excel.Worksheet, address: string, look: CellMark['look']): void {
  const rule = sheet.getRanges(address).conditionalFormats.add('Custom');
  const { font, fill } = STYLES[look];
  rule.custom.rule.formula = OUR_RULE;
  if (fill !== undefined) rule.custom.format.fill.color = `#${fill}`;
  if (font?.color !== undefined) rule.custom.format.font.color = `#${font.color}`;
  rule.custom.format.font.bold = look === 'error';
}

/** The marks that get a note: one a cell, where staff have none. */
function notesOf(marks: readonly CellMark[], taken: ReadonlySet<number>): CellMark[] {
  const noted = new Map<number, CellMark>();
  for (const mark of marks) {
    const key = cellKey(mark.row, mark.column);
    if (mark.note === null || taken.has(key) || noted.size >= MOST_NOTES) continue;
    const other = noted.get(key);
    noted.set(key, other === undefined ? mark : { ...mark, note: `${other.note ?? ''}\n${mark.note}` });
  }
  return [...noted.values()];
}
