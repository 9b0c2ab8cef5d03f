import { asFlag, asPlace, asText, asWhole, asWord } from '../dispatch/arguments';
import type { Argument, HostObject, Members } from '../dispatch/host-object';
import type { Session } from '../dispatch/session';
import { openRange } from '../dispatch/session';
import { HostError } from '../errors';
import type { Area } from '../model/area';
import { cellCount } from '../model/area';
import type { Remark, Sheet } from '../model/sheet';
import type { Workbook } from '../model/workbook';
import { nextGuid } from '../model/workbook';
import type { RemarkOn } from './targets';

type Kind = 'notes' | 'comments';
type Home = Workbook | Sheet;

const workbookOf = (home: Home): Workbook => ('sheets' in home ? home : home.workbook);
const sheetOf = (home: Home): Sheet | null => ('sheets' in home ? null : home);

function all(home: Home, kind: Kind): RemarkOn[] {
  const sheets = 'sheets' in home ? home.sheets : [home];
  return sheets.flatMap((sheet) => sheet[kind].map((remark) => ({ sheet, remark })));
}

const open = (kind: Kind, remark: RemarkOn | undefined, session: Session): HostObject | null =>
  remark === undefined ? null : session.make(kind === 'notes' ? 'Note' : 'Comment', remark);

function placeOf(home: Home, argument: Argument | undefined): { sheet: Sheet; area: Area } {
  const place = asPlace(argument, sheetOf(home), workbookOf(home));
  if (cellCount(place.area) !== 1) throw new HostError('InvalidArgument', 'one cell');
  return place;
}

function at(home: Home, kind: Kind, argument: Argument | undefined): RemarkOn | undefined {
  const { sheet, area } = placeOf(home, argument);
  const remark = sheet[kind].find(
    ({ anchor: { area: own } }) => own?.row === area.row && own.column === area.column,
  );
  return remark === undefined ? undefined : { sheet, remark };
}

/** A cell has one note or one thread of comments, not both. */
function add(home: Home, kind: Kind, where: Argument | undefined, content: string): RemarkOn {
  const { sheet, area } = placeOf(home, where);
  if (sheet.protection !== null) throw new HostError('AccessDenied', 'the worksheet is protected');
  if (at(home, 'notes', where) !== undefined || at(home, 'comments', where) !== undefined) {
    throw new HostError('InvalidOperation', 'the cell has a note or a comment already');
  }
  const remark: Remark = {
    id: nextGuid(sheet.workbook),
    anchor: { area },
    content,
    author: sheet.workbook.actor === 'colleague' ? 'Colleague' : 'User',
    visible: false,
    resolved: false,
  };
  sheet[kind].push(remark);
  return { sheet, remark };
}

/** Notes (ExcelApi 1.18) are found by their cell; after a sync the library finds them again by id. */
export const noteCollectionMembers: Members<Home> = {
  items: (home, session) => all(home, 'notes').map((on) => session.make('Note', on)),
  item: (home, key, session) => open('notes', byIdOrCell(home, asText(key)), session),
  call: { getCount: (home) => all(home, 'notes').length },
  objects: {
    add: (home, [cell, content], session) => session.make('Note', add(home, 'notes', cell, asText(content))),
    getItemAt: (home, [index], session) => open('notes', all(home, 'notes')[asWhole(index)], session),
    getItemOrNullObject: (home, [key], session) => open('notes', byIdOrCell(home, asText(key)), session),
  },
};

const byIdOrCell = (home: Home, key: string): RemarkOn | undefined =>
  all(home, 'notes').find(({ remark }) => remark.id === key) ??
  (key.startsWith('{') ? undefined : at(home, 'notes', key));

export const noteMembers: Members<RemarkOn> = {
  identity: ({ remark }) => ({ _Id: remark.id }),
  get: {
    authorName: ({ remark }) => remark.author,
    content: ({ remark }) => remark.content,
    visible: ({ remark }) => remark.visible,
  },
  set: {
    content: ({ remark }, content) => {
      remark.content = asText(content);
    },
    visible: ({ remark }, visible) => {
      remark.visible = asFlag(visible);
    },
  },
  sheet: ({ sheet }) => sheet,
  changes: ['delete'],
  call: {
    delete: ({ sheet, remark }) => {
      sheet.notes = sheet.notes.filter((other) => other !== remark);
    },
  },
  objects: { getLocation: ({ sheet, remark }, _, session) => openRange(session, sheet, remark.anchor.area!) },
};

export const commentCollectionMembers: Members<Home> = {
  items: (home, session) => all(home, 'comments').map((on) => session.make('Comment', on)),
  item: (home, id, session) =>
    open(
      'comments',
      all(home, 'comments').find(({ remark }) => remark.id === id),
      session,
    ),
  call: { getCount: (home) => all(home, 'comments').length },
  objects: {
    add: (home, [cell, content, type], session) => {
      asWord(type, ['Plain'], 'Plain');
      return session.make('Comment', add(home, 'comments', cell, asText(content)));
    },
    getItemAt: (home, [index], session) => open('comments', all(home, 'comments')[asWhole(index)], session),
    getItemByCell: (home, [cell], session) => open('comments', at(home, 'comments', cell), session),
    getItemOrNullObject: (home, [id], session) =>
      open(
        'comments',
        all(home, 'comments').find(({ remark }) => remark.id === id),
        session,
      ),
  },
};

export const commentMembers: Members<RemarkOn> = {
  identity: ({ remark }) => ({ Id: remark.id }),
  get: {
    id: ({ remark }) => remark.id,
    authorName: ({ remark }) => remark.author,
    content: ({ remark }) => remark.content,
    contentType: () => 'Plain',
    resolved: ({ remark }) => remark.resolved,
  },
  set: {
    content: ({ remark }, content) => {
      remark.content = asText(content);
    },
    resolved: ({ remark }, resolved) => {
      remark.resolved = asFlag(resolved);
    },
  },
  sheet: ({ sheet }) => sheet,
  changes: ['delete'],
  call: {
    delete: ({ sheet, remark }) => {
      sheet.comments = sheet.comments.filter((other) => other !== remark);
    },
  },
  objects: { getLocation: ({ sheet, remark }, _, session) => openRange(session, sheet, remark.anchor.area!) },
};
