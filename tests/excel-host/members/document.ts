import { asJson, asText } from '../dispatch/arguments';
import type { Members } from '../dispatch/host-object';
import { HostError } from '../errors';
import type { CustomXmlPart, Workbook } from '../model/workbook';
import { nextGuid } from '../model/workbook';
import type { Json } from '../protocol';
import type { PartOf, PartsOf, SettingOf } from './targets';

const PROPERTIES = [
  'title',
  'subject',
  'author',
  'keywords',
  'comments',
  'category',
  'manager',
  'company',
] as const;

export const documentPropertiesMembers: Members<Workbook> = {
  get: Object.fromEntries(
    PROPERTIES.map((name) => [name, ({ properties }: Workbook) => properties.get(name) ?? '']),
  ),
  set: Object.fromEntries(
    PROPERTIES.map((name) => [
      name,
      ({ properties }: Workbook, text: Json) => void properties.set(name, asText(text)),
    ]),
  ),
};

export const workbookProtectionMembers: Members<Workbook> = {
  get: { protected: ({ protection }) => protection !== null },
  call: {
    protect: (workbook, [password]) => {
      if (workbook.protection !== null) throw new HostError('InvalidOperation');
      workbook.protection = { password: asText(password ?? '') };
    },
    unprotect: (workbook, [password]) => {
      if ((workbook.protection?.password ?? '') !== asText(password ?? ''))
        throw new HostError('AccessDenied');
      workbook.protection = null;
    },
  },
};

export const settingCollectionMembers: Members<Workbook> = {
  items: (workbook, session) =>
    [...workbook.settings.keys()].map((key) => session.make('Setting', { workbook, key })),
  item: (workbook, key, session) =>
    workbook.settings.has(asText(key)) ? session.make('Setting', { workbook, key: asText(key) }) : null,
  call: { getCount: ({ settings }) => settings.size },
  objects: {
    add: (workbook, [key, value], session) => {
      workbook.settings.set(asText(key), asJson(value));
      return session.make('Setting', { workbook, key: asText(key) });
    },
    getItemOrNullObject: (workbook, [key], session) =>
      workbook.settings.has(asText(key)) ? session.make('Setting', { workbook, key: asText(key) }) : null,
  },
};

export const settingMembers: Members<SettingOf> = {
  identity: ({ key }) => ({ _Id: key }),
  get: { key: ({ key }) => key, value: ({ workbook, key }) => workbook.settings.get(key) ?? null },
  set: { value: ({ workbook, key }, value) => void workbook.settings.set(key, value) },
  call: {
    delete: ({ workbook, key }) => {
      workbook.settings.delete(key);
    },
  },
};

/** The namespace of the root element, whichever prefix it has. */
function namespaceOf(xml: string): string {
  const [, prefix, attributes = ''] = /<(?![?!])(?:([\w.-]+):)?[\w.-]+([^>]*)>/.exec(xml) ?? [];
  const name = prefix === undefined ? 'xmlns' : `xmlns:${prefix}`;
  return new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(attributes)?.[1] ?? '';
}

const partOf = (workbook: Workbook, id: string): CustomXmlPart | null =>
  workbook.customXmlParts.find((part) => part.id === id) ?? null;

export const customXmlPartCollectionMembers: Members<Workbook> = {
  items: (workbook, session) =>
    workbook.customXmlParts.map((part) => session.make('CustomXmlPart', { workbook, part })),
  item: (workbook, id, session) => {
    const part = partOf(workbook, asText(id));
    return part === null ? null : session.make('CustomXmlPart', { workbook, part });
  },
  call: { getCount: ({ customXmlParts }) => customXmlParts.length },
  objects: {
    add: (workbook, [xml], session) => {
      const part = { id: nextGuid(workbook), xml: asText(xml) };
      workbook.customXmlParts.push(part);
      return session.make('CustomXmlPart', { workbook, part });
    },
    getByNamespace: (workbook, [namespaceUri], session) =>
      session.make('CustomXmlPartScopedCollection', { workbook, namespaceUri: asText(namespaceUri) }),
    getItemOrNullObject: (workbook, [id], session) => {
      const part = partOf(workbook, asText(id));
      return part === null ? null : session.make('CustomXmlPart', { workbook, part });
    },
  },
};

const partsWithin = ({ workbook, namespaceUri }: PartsOf): CustomXmlPart[] =>
  workbook.customXmlParts.filter(({ xml }) => namespaceOf(xml) === namespaceUri);

export const customXmlPartScopedCollectionMembers: Members<PartsOf> = {
  items: (parts, session) =>
    partsWithin(parts).map((part) => session.make('CustomXmlPart', { workbook: parts.workbook, part })),
  item: (parts, id, session) => {
    const part = partsWithin(parts).find((other) => other.id === id);
    return part === undefined ? null : session.make('CustomXmlPart', { workbook: parts.workbook, part });
  },
  call: { getCount: (parts) => partsWithin(parts).length },
  objects: {
    getOnlyItemOrNullObject: (parts, _, session) => {
      const [part, other] = partsWithin(parts);
      return part === undefined || other !== undefined
        ? null
        : session.make('CustomXmlPart', { workbook: parts.workbook, part });
    },
  },
};

export const customXmlPartMembers: Members<PartOf> = {
  identity: ({ part }) => ({ Id: part.id }),
  get: { id: ({ part }) => part.id, namespaceUri: ({ part }) => namespaceOf(part.xml) },
  call: {
    getXml: ({ part }) => part.xml,
    setXml: ({ part }, [xml]) => {
      part.xml = asText(xml);
    },
    delete: ({ workbook, part }) => {
      workbook.customXmlParts = workbook.customXmlParts.filter((other) => other !== part);
    },
  },
};
