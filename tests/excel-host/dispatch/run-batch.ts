import { HostError } from '../errors';
import { recalculate } from '../model/write-cells';
import type { Action, ActionResult, Batch, BatchAnswer, Json } from '../protocol';
import { ActionType } from '../protocol';
import { asJson, readArguments } from './arguments';
import type { HostObject } from './host-object';
import { createPaths } from './object-paths';
import { query } from './query';
import { keepReference, releaseFresh } from './references';
import type { Session } from './session';

/** What a batch did, in words without content: `set Range.values`. */
export type Note = (what: string) => void;

/**
 * Does the actions one after the other. The first that fails ends the batch: what came before it stays done and is
 * answered, as in Excel. `stopAt` fails the action of that index with the given error before it does anything.
 */
export function runBatch(
  batch: Batch,
  session: Session,
  note: Note,
  stopAt?: { index: number; error: HostError },
): BatchAnswer {
  const resolve = createPaths(batch, session, note);
  const results: ActionResult[] = [];
  const traces: number[] = [];
  let error: BatchAnswer['Error'];
  for (const [index, action] of batch.Actions.entries()) {
    try {
      if (stopAt?.index === index) throw stopAt.error;
      results.push({ ActionId: action.Id, Value: perform(action, resolve, session, note) });
      if (action.ActionType === ActionType.Trace) traces.push(action.Id);
    } catch (reason) {
      if (!(reason instanceof HostError)) throw reason;
      const { code, message, httpStatus } = reason;
      error = {
        Code: code,
        Message: message,
        Location: action.Name,
        ActionIndex: index,
        HttpStatusCode: httpStatus,
      };
      break;
    }
  }
  releaseFresh(session);
  session.workbook.calculationSuspended = false;
  if (session.workbook.calculationMode !== 'Manual') session.workbook.sheets.forEach(recalculate);
  return { Results: results, TraceIds: traces, ...(error === undefined ? {} : { Error: error }) };
}

type Resolve = (pathId: number) => HostObject | null;

function perform(action: Action, resolve: Resolve, session: Session, note: Note): Json {
  if (action.ActionType === ActionType.Trace) return null;
  const object = resolve(action.ObjectPathId);
  switch (action.ActionType) {
    case ActionType.Instantiate:
      return object === null ? null : { ...object.identity(), ...referenceOf(object, session) };
    case ActionType.Query: {
      const info = action.QueryInfo ?? {};
      note(`load ${object?.className ?? 'null object'}: ${(info.Select ?? ['*']).join(',')}`);
      return object === null ? null : query(object, info, session);
    }
    case ActionType.Method: {
      if (action.Name === '_KeepReference') return keepReference(object, session);
      if (object === null) throw new HostError('ItemNotFound', `${action.Name} of a null object`);
      const event = /^_(Register|Unregister)(\w+)Event$/.exec(action.Name);
      if (event !== null) return subscribe(object, event[1] === 'Register', event[2]!, session, note);
      const name = memberName(action.Name);
      note(`call ${object.className}.${name}`);
      return object.call(name, readArguments(action.ArgumentInfo, resolve), session);
    }
    case ActionType.SetProperty: {
      const name = memberName(action.Name);
      if (object === null) throw new HostError('ItemNotFound', `${name} of a null object`);
      note(`set ${object.className}.${name}`);
      object.set(name, asJson(readArguments(action.ArgumentInfo, resolve)[0]), session);
      return null;
    }
    default:
      throw new HostError('ApiNotFound', `action type ${action.ActionType} is not emulated`);
  }
}

/** `GetItemOrNullObject` on the wire is `getItemOrNullObject` in the tables. */
export const memberName = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

function subscribe(object: HostObject, on: boolean, event: string, session: Session, note: Note): null {
  if (!session.knows(object.className, `_Register${event}Event`))
    throw new HostError('ApiNotFound', `${event} is too new`);
  const key = `${event}@${object.eventTarget(event)}`;
  note(`${on ? 'listen to' : 'leave'} ${object.className} ${event}`);
  if (on) session.subscriptions.add(key);
  else session.subscriptions.delete(key);
  return null;
}

function referenceOf(object: HostObject, session: Session): Record<string, Json> {
  const id = session.heldIds.get(object);
  return id === undefined ? {} : { _ReferenceId: id };
}
