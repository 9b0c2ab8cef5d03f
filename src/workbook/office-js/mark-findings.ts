/**
 * Requirement set: ExcelApi 1.6; notes need 1.18 and are left out below that. Syncs: 3 to look at what stands there, 1 for
 * each 2.4 MB of marks, then those of notes. 10,000 marks are about 12 rules and 1 MB.
 *
 * A mark is a conditional format, not a fill: staff's own fills stay beneath it untouched, so taking it away leaves no
 * trace whatever happened meanwhile. Ours are known by their formula, which is always true: they are found again after
 * cells were sorted, moved or copied. Notes come after the marks, which no refusal of a note can cost.
 */
import { STYLES } from '../look';
import type { CellMark, MarkedCells } from '../workbook';
import { removeNotes, showNotes } from './mark-notes';
import { areaAddresses, columnRuns } from './range-address';
import { assertThere, sheetNamed } from './run-batch';
import type { Write } from './send-writes';
import { sendWrites, write } from './send-writes';

const OUR_RULE = '=LEN("omavalmentaja")=13';
/** From the least to the gravest: a later rule lies over the earlier ones. */
const LOOKS = ['review', 'warning', 'error'] as const;

/** What of marks stands on a sheet. */
interface Standing {
  readonly sheet: Excel.Worksheet;
  /** Takes our marks away. */
  readonly removals: readonly Write[];
}

/** Marks cells in place of our marks that stood there. Marks with notes come first, in the order given, up to the limit. */
export async function markFindings(
  context: Excel.RequestContext,
  name: string,
  marks: readonly CellMark[],
  withNotes: boolean,
): Promise<MarkedCells> {
  const { sheet, removals } = await readStanding(context, name);
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
  await sendWrites(context, writes);
  return { noted: withNotes ? await showNotes(context, sheet, marks) : 0 };
}

/** Takes our marks away; staff's formats, rules, notes and comments stay. */
export async function unmarkFindings(
  context: Excel.RequestContext,
  name: string,
  withNotes: boolean,
): Promise<void> {
  const { sheet, removals } = await readStanding(context, name);
  await sendWrites(context, removals);
  if (withNotes) await removeNotes(context, sheet);
}

async function readStanding(context: Excel.RequestContext, name: string): Promise<Standing> {
  const sheet = sheetNamed(context, name);
  await context.sync();
  assertThere(sheet, name);
  const rules = sheet.getRange().conditionalFormats.load('items/id,items/type');
  await context.sync();

  const custom = rules.items.filter(({ type }) => type === 'Custom');
  const formulas = custom.map((rule) => rule.custom.rule.load('formula'));
  if (formulas.length > 0) await context.sync();

  const ours = custom.filter((_, index) => formulas[index]?.formula === OUR_RULE);
  return {
    sheet,
    removals: ours.map((rule) =>
      write(() => {
        rule.delete();
      }, 200),
    ),
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
