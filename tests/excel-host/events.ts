import { Cells } from './dispatch/cells';
import type { EventName } from './dispatch/host-object';
import type { Session } from './dispatch/session';
import { formatAddress } from './model/address';
import { intersection } from './model/area';
import { nextId } from './model/workbook';
import type { WorkbookChange } from './model/workbook';
import type { EventEntry, JsonObject } from './protocol';

/** The numbers under which the library listens (excel-win32-16.01.debug.js, `eventType`). */
const EVENT_TYPE = {
  worksheet: { Activated: 11, Added: 13, DataChanged: 10, Deleted: 15, RowSorted: 19, SelectionChanged: 14 },
  table: { DataChanged: 101, SelectionChanged: 100 },
  /** `workbook.onSelectionChanged` is the old document event. */
  documentSelectionChanged: 2,
} as const;

const SHIFT_DIRECTION: Readonly<Record<string, string>> = {
  RowInserted: 'ShiftCellDown',
  CellInserted: 'ShiftCellDown',
  ColumnInserted: 'ShiftCellRight',
  RowDeleted: 'ShiftCellUp',
  CellDeleted: 'ShiftCellUp',
  ColumnDeleted: 'ShiftCellLeft',
};

/** What Excel would tell this add-in about the change: nothing where nobody listens or its events are off. */
export function eventsOf(change: WorkbookChange, session: Session): EventEntry[] {
  const nobodyListens = session.subscriptions.size === 0 && change.kind !== 'selection';
  if (!session.enableEvents || nobodyListens) return [];
  const { sheet } = change;
  const source = session.workbook.actor === 'colleague' ? 'Remote' : 'Local';
  const entries: EventEntry[] = [];
  const tell = (
    event: EventName,
    kind: 'worksheet' | 'table',
    targets: readonly string[],
    args: JsonObject,
  ): void => {
    const types: Partial<Record<EventName, number>> = EVENT_TYPE[kind];
    for (const targetId of targets) {
      const messageType = types[event];
      if (messageType === undefined || !session.subscriptions.has(`${event}@${targetId}`)) continue;
      entries.push({ messageCategory: 65536, messageType, targetId, message: JSON.stringify(args) });
    }
  };
  const onSheet = [sheet.id, 'Workbook'];
  switch (change.kind) {
    case 'cells': {
      const args = { ...changeArguments(change, session), worksheetId: sheet.id, source };
      tell('DataChanged', 'worksheet', onSheet, args);
      for (const table of sheet.tables) {
        const common = table.anchor.area === null ? null : intersection(table.anchor.area, change.area);
        if (common === null) continue;
        const address = formatAddress(common);
        tell('DataChanged', 'table', [table.id, sheet.id, 'Workbook'], {
          ...args,
          address,
          tableId: table.id,
        });
      }
      break;
    }
    case 'rows-sorted':
      tell('RowSorted', 'worksheet', onSheet, {
        address: formatAddress(change.area),
        worksheetId: sheet.id,
        source,
      });
      break;
    case 'selection': {
      const args = { address: formatAddress(change.area), worksheetId: sheet.id };
      tell('SelectionChanged', 'worksheet', onSheet, args);
      for (const table of sheet.tables) {
        const common = table.anchor.area === null ? null : intersection(table.anchor.area, change.area);
        const inside = { ...args, tableId: table.id, isInsideTable: common !== null };
        tell('SelectionChanged', 'table', [table.id], inside);
      }
      const messageType = EVENT_TYPE.documentSelectionChanged;
      entries.push({ messageCategory: 65536, messageType, targetId: '', message: '{}' });
      break;
    }
    case 'sheet-activated':
      tell('Activated', 'worksheet', onSheet, { worksheetId: sheet.id });
      break;
    case 'sheet-added':
      tell('Added', 'worksheet', ['Workbook'], { worksheetId: sheet.id, source });
      break;
    case 'sheet-deleted':
      tell('Deleted', 'worksheet', ['Workbook'], { worksheetId: sheet.id, source });
      break;
  }
  return entries;
}

/** The arguments of onChanged; `event.getRange(context)` finds its cells by the reference. */
function changeArguments(
  { sheet, area, type, before, after }: Extract<WorkbookChange, { kind: 'cells' }>,
  session: Session,
): JsonObject {
  const referenceId = `event-${nextId(session.workbook)}`;
  const cells = new Cells(sheet, [area]);
  for (const anchor of cells.anchors) sheet.held.add(anchor);
  session.eventRanges.set(referenceId, cells);
  const details =
    before === undefined || after === undefined
      ? {}
      : {
          valueBefore: before,
          valueAfter: after,
          valueTypeBefore: typeName(before),
          valueTypeAfter: typeName(after),
        };
  return {
    ...details,
    address: formatAddress(area),
    changeType: type,
    referenceId,
    shiftDirection: SHIFT_DIRECTION[type] ?? 'None',
    ...(session.knows('WorksheetChangedEventArgs', 'triggerSource') && {
      triggerSource: session.workbook.actor === 'add-in' ? 'ThisLocalAddin' : 'Unknown',
    }),
  };
}

function typeName(value: string | number | boolean): string {
  if (value === '') return 'Empty';
  return typeof value === 'string' ? 'String' : typeof value === 'number' ? 'Double' : 'Boolean';
}
