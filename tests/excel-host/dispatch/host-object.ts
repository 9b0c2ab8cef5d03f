import { HostError } from '../errors';
import type { Sheet } from '../model/sheet';
import { assertUnprotected } from '../model/sheet';
import type { Json } from '../protocol';
import type { Cells } from './cells';
import type { Session } from './session';

/** What a method is called with. Objects of the API come as such, at any depth. */
export type Argument =
  null | boolean | number | string | HostObject | readonly Argument[] | { readonly [key: string]: Argument };

export type Arguments = readonly Argument[];

/** An Excel event that can be listened to; see events.ts. */
export type EventName = 'Activated' | 'Added' | 'DataChanged' | 'Deleted' | 'RowSorted' | 'SelectionChanged';

/**
 * One class of Office.js: exactly what is emulated of it. Names are those an add-in uses; the target is the part of
 * the workbook's model behind the object. Whatever is not in these tables answers ApiNotFound.
 */
export interface Members<T> {
  /** What the library finds an object by again: `Id`, or the private `_Id`. */
  readonly identity?: (target: T) => Readonly<Record<string, Json>>;
  /** Properties that can be loaded. */
  readonly get?: Readonly<Record<string, (target: T, session: Session) => Json>>;
  /** Properties that can be set. */
  readonly set?: Readonly<Record<string, (target: T, value: Json, session: Session) => void>>;
  /** Methods that give a value or nothing. */
  readonly call?: Readonly<
    Record<string, (target: T, args: Arguments, session: Session) => Json | undefined>
  >;
  /** Properties and methods that give an object. Null is for `…OrNullObject` only. */
  readonly objects?: Readonly<
    Record<string, (target: T, args: Arguments, session: Session) => HostObject | null>
  >;
  /** The sheet whose protection refuses every `set`, and the methods named in `changes`. */
  readonly sheet?: (target: T) => Sheet | null;
  readonly changes?: readonly string[];
  /** Of a collection: what it holds, and `getItem`. */
  readonly items?: (target: T, session: Session) => readonly HostObject[];
  readonly item?: (target: T, key: Json, session: Session) => HostObject | null;
  /** Events, and the id that the library listens under. */
  readonly events?: readonly EventName[];
  readonly eventTarget?: (target: T) => string;
  /** Of ranges: they can be held between syncs. */
  readonly cells?: (target: T) => Cells;
}

/** An object of the API in the hands of an add-in: a class's members bound to their target. */
export interface HostObject {
  readonly className: string;
  readonly target: unknown;
  readonly scalars: readonly string[];
  readonly isCollection: boolean;
  readonly has: (kind: 'get' | 'objects', name: string) => boolean;
  readonly identity: () => Readonly<Record<string, Json>>;
  readonly get: (name: string, session: Session) => Json;
  readonly set: (name: string, value: Json, session: Session) => void;
  readonly call: (name: string, args: Arguments, session: Session) => Json;
  readonly open: (name: string, args: Arguments, session: Session) => HostObject | null;
  readonly items: (session: Session) => readonly HostObject[];
  readonly item: (key: Json, session: Session) => HostObject;
  /** The cells behind a range; null where the object is none. */
  readonly cells: () => Cells | null;
  /** The id under which the event is listened to. */
  readonly eventTarget: (event: string) => string;
}

const made = new WeakSet();

export const isHostObject = (value: object): value is HostObject => made.has(value);

/** Every access to a member outside the tables throws ApiNotFound, and a missing object ItemNotFound. */
export function hostObject<T>(className: string, members: Members<T>, target: T): HostObject {
  const find = <M>(table: Readonly<Record<string, M>> | undefined, name: string, session: Session): M => {
    const member = table !== undefined && Object.hasOwn(table, name) ? table[name] : undefined;
    if (member === undefined) throw new HostError('ApiNotFound', `${className}.${name} is not emulated`);
    if (!session.knows(className, name))
      throw new HostError('ApiNotFound', `${className}.${name} is too new`);
    return member;
  };
  const guard = (name?: string): void => {
    const sheet =
      name === undefined || members.changes?.includes(name) === true
        ? (members.sheet?.(target) ?? null)
        : null;
    if (sheet !== null) assertUnprotected(sheet);
  };
  const object: HostObject = {
    className,
    target,
    scalars: Object.keys(members.get ?? {}),
    isCollection: members.items !== undefined,
    has: (kind, name) => Object.hasOwn(members[kind] ?? {}, name),
    identity: () => members.identity?.(target) ?? {},
    get: (name, session) => find(members.get, name, session)(target, session),
    set: (name, value, session) => {
      const change = find(members.set, name, session);
      guard();
      change(target, value, session);
    },
    call: (name, args, session) => {
      const method = find(members.call, name, session);
      guard(name);
      return method(target, args, session) ?? null;
    },
    open: (name, args, session) => {
      const member = find(members.objects, name, session);
      guard(name);
      const opened = member(target, args, session);
      if (opened === null && !name.endsWith('OrNullObject')) throw new HostError('ItemNotFound');
      return opened;
    },
    items: (session) => {
      if (members.items === undefined) throw new HostError('ApiNotFound', `${className} is no collection`);
      return members.items(target, session);
    },
    item: (key, session) => {
      if (members.item === undefined)
        throw new HostError('ApiNotFound', `${className}.getItem is not emulated`);
      const item = members.item(target, key, session);
      if (item === null) throw new HostError('ItemNotFound');
      return item;
    },
    cells: () => members.cells?.(target) ?? null,
    eventTarget: (event) => {
      const known: readonly string[] = members.events ?? [];
      if (!known.includes(event))
        throw new HostError('ApiNotFound', `event ${event} of ${className} is not emulated`);
      return members.eventTarget?.(target) ?? '';
    },
  };
  made.add(object);
  return object;
}
