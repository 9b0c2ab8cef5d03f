/** The messages between office.js and its host, as read from @microsoft/office-js 1.1.110. */

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

export type JsonObject = Readonly<Record<string, Json>>;

export const isJsonList = (value: Json): value is readonly Json[] => Array.isArray(value);
export const isJsonObject = (value: Json): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What an action does. Only the first five are emulated; the library sends the rest where a host says it can. */
export const ActionType = { Instantiate: 1, Query: 2, Method: 3, SetProperty: 4, Trace: 5 } as const;

/** How an object is reached. */
export const PathType = {
  Global: 1,
  NewObject: 2,
  Method: 3,
  Property: 4,
  Indexer: 5,
  ReferenceId: 6,
  NullObject: 7,
} as const;

/** `ReferencedObjectPathIds` marks, place by place, which arguments are ids of object paths (0: a plain value). */
export interface ArgumentInfo {
  readonly Arguments?: readonly Json[];
  readonly ReferencedObjectPathIds?: readonly Json[];
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

/** What `load` asks for. Names are in camel case, levels are parted by `/`. No `Select` means every scalar. */
export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

/** One sync. */
export interface Batch {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: Json;
}

/** The error of a batch that stopped: what came before `ActionIndex` is done and answered. */
export interface BatchError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

export interface BatchAnswer {
  readonly Results: readonly ActionResult[];
  /** The trace actions that were reached: the library registers event handlers by them. */
  readonly TraceIds: readonly number[];
  readonly Error?: BatchError;
}

/** A request as the bridge sees it. */
export interface RequestMessage {
  readonly id: number;
  readonly type: 1;
  readonly flags: number;
  readonly message: { readonly body: Batch };
}

/** The flag of `Excel.run({ delayForCellEdit: true }, …)`: wait until the person leaves the cell. */
export const DELAY_FOR_CELL_EDIT = 64;

/** An answer: status 200 with a `BatchAnswer`, or another status with an `ErrorBody`. */
export interface HttpAnswer {
  readonly statusCode: number;
  readonly body: string;
}

export interface ErrorBody {
  readonly error: { readonly code: string; readonly message: string };
}

/** An event as the library wants it: `[category, event type, target id, JSON of the arguments]` in words. */
export interface EventEntry {
  readonly messageCategory: 65536;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
}
