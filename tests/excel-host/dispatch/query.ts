import { HostError } from '../errors';
import type { Json, QueryInfo } from '../protocol';
import type { HostObject } from './host-object';
import type { Session } from './session';

/** What to load, level by level; `*` asks for every scalar. */
type Wanted = Map<string, Wanted>;

const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
const camel = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

function wantedOf(info: QueryInfo): Wanted {
  const wanted: Wanted = new Map();
  const paths = [...(info.Select ?? []), ...(info.Expand ?? []).map((path) => `${path}/*`)];
  for (const path of paths.length === 0 ? ['*'] : paths) {
    let level = wanted;
    for (const part of path
      .split('/')
      .map((name) => name.trim())
      .filter((name) => name !== '' && name !== 'items')) {
      const name = part === '$all' ? '*' : camel(part);
      const next: Wanted = level.get(name) ?? new Map<string, Wanted>();
      level.set(name, next);
      level = next;
    }
  }
  if (wanted.size === 0) wanted.set('*', new Map());
  return wanted;
}

/** The answer to `load`: Pascal-cased properties, a collection's items under `_Items`. */
export function query(object: HostObject, info: QueryInfo, session: Session): Json {
  return answer(object, wantedOf(info), session, info.Skip ?? 0, info.Top ?? Infinity);
}

function answer(
  object: HostObject,
  wanted: Wanted,
  session: Session,
  skip = 0,
  top = Infinity,
): Record<string, Json> {
  if (!object.isCollection) return properties(object, wanted, session);
  const own: Wanted = new Map([...wanted].filter(([name]) => object.has('get', name)));
  const ofItems: Wanted = new Map([...wanted].filter(([name]) => !own.has(name)));
  const result = properties(object, own, session);
  if (ofItems.size === 0) return result;
  const items = object.items(session).slice(skip, skip + top);
  return {
    ...result,
    _Items: items.map((item, index) => {
      const identity = item.identity();
      const place = Object.keys(identity).length === 0 ? { _Index: skip + index } : identity;
      return { ...place, ...answer(item, ofItems, session) };
    }),
  };
}

function properties(object: HostObject, wanted: Wanted, session: Session): Record<string, Json> {
  const result: Record<string, Json> = { ...object.identity() };
  for (const [name, below] of wanted) {
    if (name === '*') {
      for (const scalar of object.scalars.filter((each) => session.knows(object.className, each))) {
        result[pascal(scalar)] = object.get(scalar, session);
      }
    } else if (object.has('get', name)) result[pascal(name)] = object.get(name, session);
    else if (object.has('objects', name)) {
      const part = object.open(name, [], session);
      const all: Wanted = new Map([['*', new Map<string, Wanted>()]]);
      result[pascal(name)] = part === null ? null : answer(part, below.size === 0 ? all : below, session);
    } else throw new HostError('ApiNotFound', `${object.className}.${name} is not emulated`);
  }
  return result;
}
