import type { Limits } from '../limits';
import type { ClassTargets } from '../members/targets';
import type { Area } from '../model/area';
import type { Sheet } from '../model/sheet';
import type { Workbook } from '../model/workbook';
import { Cells } from './cells';
import type { HostObject } from './host-object';

/** The add-in's own runtime: whether its pane is shown now, and how it begins with the document. */
export interface AddinState {
  state: 'Inactive' | 'Background' | 'Visible';
  startState: 'Inactive' | 'Background' | 'Visible';
}

/** One add-in at work in the workbook: what the members need beside their target. */
export interface Session {
  readonly workbook: Workbook;
  readonly limits: Limits;
  readonly addin: AddinState;
  /** Ranges that the add-in holds between syncs, by reference id. */
  readonly held: Map<string, HostObject>;
  readonly heldIds: Map<HostObject, string>;
  /** Ranges that events spoke of, by reference id. */
  readonly eventRanges: Map<string, Cells>;
  /** `event@target` of every event that is listened to. */
  readonly subscriptions: Set<string>;
  enableEvents: boolean;
  /** Ranges made in the batch at hand. */
  readonly fresh: Set<Cells>;
  /** Whether this Excel is new enough for the member. */
  readonly knows: (className: string, member: string) => boolean;
  /** An object made by name; null where it is not emulated. */
  readonly service: (name: string) => HostObject | null;
  readonly make: <K extends keyof ClassTargets>(className: K, target: ClassTargets[K]) => HostObject;
}

/** A range (or areas) whose cells are followed until the end of the batch, or for as long as the add-in holds it. */
export function follow(session: Session, sheet: Sheet, areas: readonly Area[]): Cells {
  const cells = new Cells(sheet, areas);
  for (const anchor of cells.anchors) sheet.held.add(anchor);
  session.fresh.add(cells);
  return cells;
}

export function release(cells: Cells): void {
  for (const anchor of cells.anchors) cells.sheet.held.delete(anchor);
}

export function openRange(session: Session, sheet: Sheet, area: Area): HostObject {
  return session.make('Range', follow(session, sheet, [area]));
}

export function openAreas(session: Session, sheet: Sheet, areas: readonly Area[]): HostObject {
  return session.make('RangeAreas', follow(session, sheet, areas));
}
