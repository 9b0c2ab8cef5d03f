import { asText } from '../dispatch/arguments';
import type { Members } from '../dispatch/host-object';
import { removeReference } from '../dispatch/references';
import type { Session } from '../dispatch/session';
import { openRange } from '../dispatch/session';
import { HostError } from '../errors';
import type { Area } from '../model/area';
import type { Sheet } from '../model/sheet';
import type { Workbook } from '../model/workbook';

function selected({ activeSheet, selection }: Workbook): { sheet: Sheet; area: Area } {
  if (activeSheet === null || selection.area === null) throw new HostError('InvalidReference');
  return { sheet: activeSheet, area: selection.area };
}

function eventRange(id: string, session: Session) {
  const cells = session.eventRanges.get(id);
  return cells?.anchors[0]?.area == null ? null : session.make('Range', cells);
}

export const workbookMembers: Members<Workbook> = {
  get: { name: ({ name }) => name, readOnly: () => false },
  call: {
    _RemoveReference: (_, [id], session) => {
      removeReference(asText(id), session);
    },
    _GetReferenceCount: (_, __, session) => session.held.size,
  },
  objects: {
    application: (workbook, _, session) => session.make('Application', workbook),
    comments: (workbook, _, session) => session.make('CommentCollection', workbook),
    customXmlParts: (workbook, _, session) => session.make('CustomXmlPartCollection', workbook),
    getActiveCell: (workbook, _, session) => {
      const { sheet, area } = selected(workbook);
      return openRange(session, sheet, { ...area, rows: 1, columns: 1 });
    },
    getSelectedRange: (workbook, _, session) => {
      const { sheet, area } = selected(workbook);
      return openRange(session, sheet, area);
    },
    functions: (workbook, _, session) => session.make('Functions', workbook),
    names: (workbook, _, session) => session.make('NamedItemCollection', { workbook, scope: null }),
    notes: (workbook, _, session) => session.make('NoteCollection', workbook),
    properties: (workbook, _, session) => session.make('DocumentProperties', workbook),
    protection: (workbook, _, session) => session.make('WorkbookProtection', workbook),
    settings: (workbook, _, session) => session.make('SettingCollection', workbook),
    tables: (workbook, _, session) => session.make('TableCollection', workbook),
    worksheets: (workbook, _, session) => session.make('WorksheetCollection', workbook),
    _Runtime: (workbook, _, session) => session.make('Runtime', workbook),
    _GetRangeForEventByReferenceId: (_, [id], session) => eventRange(asText(id), session),
    _GetRangeOrNullObjectForEventByReferenceId: (_, [id], session) => eventRange(asText(id), session),
  },
};
