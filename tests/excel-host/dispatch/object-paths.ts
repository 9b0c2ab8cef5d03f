import { HostError } from '../errors';
import type { Batch, ObjectPath } from '../protocol';
import { PathType } from '../protocol';
import { asJson, readArguments } from './arguments';
import type { HostObject } from './host-object';
import type { Session } from './session';

/**
 * From path ids to objects; null is the null object. A path is walked once in a batch, when it is first needed: so
 * `tables.add(…)` adds one table however often the new table is spoken of. What hangs on a null object is null too.
 */
export function createPaths(
  batch: Batch,
  session: Session,
  note: (what: string) => void,
): (id: number) => HostObject | null {
  const known = new Map<number, HostObject | null>();

  const resolve = (id: number): HostObject | null => {
    const found = known.get(id);
    if (found !== undefined) return found;
    const path = batch.ObjectPaths[String(id)];
    if (path === undefined) throw new HostError('InvalidArgument', 'unknown object path');
    const object = walk(path);
    known.set(id, object);
    return object;
  };

  const walk = (path: ObjectPath): HostObject | null => {
    switch (path.ObjectPathType) {
      case PathType.Global:
        return session.make('Workbook', session.workbook);
      case PathType.NewObject: {
        const service = session.service(path.Name);
        if (service === null) throw new HostError('ApiNotFound', `${path.Name} is not emulated`);
        return service;
      }
      case PathType.NullObject:
        return null;
      case PathType.ReferenceId: {
        const held = session.held.get(path.Name);
        if (held === undefined) throw new HostError('InvalidReference');
        return held;
      }
      case PathType.Property:
      case PathType.Method:
      case PathType.Indexer: {
        const parent = resolve(path.ParentObjectPathId ?? 0);
        return parent === null ? null : step(parent, path);
      }
      default:
        throw new HostError('ApiNotFound', `${path.Name} is not emulated`);
    }
  };

  const step = (parent: HostObject, path: ObjectPath): HostObject | null => {
    const args = readArguments(path.ArgumentInfo, resolve);
    if (path.ObjectPathType === PathType.Indexer) {
      note(`open ${parent.className}.getItem`);
      return parent.item(asJson(args[0]), session);
    }
    const name = path.Name.charAt(0).toLowerCase() + path.Name.slice(1);
    if (path.ObjectPathType === PathType.Method) note(`open ${parent.className}.${name}`);
    return parent.open(name, args, session);
  };

  return resolve;
}
