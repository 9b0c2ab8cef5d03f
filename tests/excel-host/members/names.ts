import { asCells, asFlag, asText } from '../dispatch/arguments';
import type { HostObject, Members } from '../dispatch/host-object';
import type { Session } from '../dispatch/session';
import { openRange } from '../dispatch/session';
import { HostError } from '../errors';
import { formatReference } from '../model/address';
import { addName, findName, formulaOf, namesIn } from '../model/names';
import type { NameIn, NamesOf } from './targets';

function open({ workbook, scope }: NamesOf, key: string, session: Session): HostObject | null {
  const name = findName(workbook, scope, key);
  return name === null ? null : session.make('NamedItem', { workbook, name });
}

export const namedItemCollectionMembers: Members<NamesOf> = {
  items: ({ workbook, scope }, session) =>
    namesIn(workbook, scope).map((name) => session.make('NamedItem', { workbook, name })),
  item: (names, key, session) => open(names, asText(key), session),
  call: { getCount: ({ workbook, scope }) => namesIn(workbook, scope).length },
  objects: {
    add: ({ workbook, scope }, [name, reference, comment], session) => {
      const target = typeof reference === 'string' ? reference : asCells(reference);
      return session.make('NamedItem', {
        workbook,
        name: addName(workbook, scope, asText(name), target, asText(comment ?? '')),
      });
    },
    getItemOrNullObject: (names, [key], session) => open(names, asText(key), session),
  },
};

function openTarget({ name }: NameIn, session: Session): HostObject | null {
  const { target } = name;
  return target?.anchor.area == null ? null : openRange(session, target.sheet, target.anchor.area);
}

export const namedItemMembers: Members<NameIn> = {
  identity: ({ name }) => ({ _Id: name.name }),
  get: {
    name: ({ name }) => name.name,
    formula: ({ name }) => formulaOf(name),
    value: ({ name: { target, formula } }) =>
      target?.anchor.area == null ? formula : formatReference(target.sheet.name, target.anchor.area, true),
    type: ({ name: { target } }) =>
      target === null ? 'String' : target.anchor.area === null ? 'Error' : 'Range',
    scope: ({ name: { scope } }) => (scope === null ? 'Workbook' : 'Worksheet'),
    visible: ({ name }) => name.visible,
    comment: ({ name }) => name.comment,
  },
  set: {
    visible: ({ name }, visible) => {
      name.visible = asFlag(visible);
    },
    comment: ({ name }, comment) => {
      name.comment = asText(comment);
    },
  },
  call: {
    delete: ({ workbook, name }) => {
      workbook.names = workbook.names.filter((other) => other !== name);
    },
  },
  objects: {
    getRange: (item, _, session) => {
      const range = openTarget(item, session);
      if (range === null) throw new HostError('InvalidReference');
      return range;
    },
    getRangeOrNullObject: (item, _, session) => openTarget(item, session),
    worksheetOrNullObject: ({ name }, _, session) =>
      name.scope === null ? null : session.make('Worksheet', name.scope),
  },
};
