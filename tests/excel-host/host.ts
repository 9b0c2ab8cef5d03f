import { apiVersion } from './api-versions';
import type { BatchLog } from './batch-log';
import { createBatchLog } from './batch-log';
import { hostObject } from './dispatch/host-object';
import { runBatch } from './dispatch/run-batch';
import type { AddinState, Session } from './dispatch/session';
import { HostError } from './errors';
import { eventsOf } from './events';
import type { Fault, Faults } from './faults';
import { createFaults } from './faults';
import type { Limits } from './limits';
import { byteCount, EXCEL_LIMITS } from './limits';
import { registry } from './members/registry';
import { services } from './members/services';
import type { Calculate, Workbook } from './model/workbook';
import { createWorkbook } from './model/workbook';
import type { SheetContent } from './prepare';
import { prepareSheets } from './prepare';
import type { Batch, ErrorBody, EventEntry, HttpAnswer } from './protocol';
import { ActionType, DELAY_FOR_CELL_EDIT } from './protocol';
import type { RequirementSets } from './requirement-sets';
import { CURRENT_EXCEL, isSetSupported } from './requirement-sets';
import type { Person } from './person';
import { createPerson } from './person';
import { snapshot } from './snapshot';

export interface HostOptions {
  /** The workbook at the start; one empty `Sheet1` where nothing is given. */
  readonly sheets?: readonly SheetContent[];
  readonly workbookName?: string;
  /** The value of a formula; 0 where none is given. */
  readonly calculate?: Calculate;
  /** API sets in place of, or beside, those of a current Excel: `{ ExcelApi: '1.13' }`. */
  readonly requirementSets?: RequirementSets;
  readonly limits?: Partial<Limits>;
  readonly displayLanguage?: string;
  /** Whether Office shows itself in its dark theme. */
  readonly isDark?: boolean;
}

/** Null: there never comes one. */
type Answer = HttpAnswer | null;

/** An emulated Excel with one workbook and one add-in. */
export interface EmulatedExcel {
  readonly workbook: Workbook;
  readonly log: BatchLog;
  readonly faults: Faults;
  readonly requirementSets: RequirementSets;
  readonly displayLanguage: string;
  readonly isDark: boolean;
  /** The person at this screen, and a colleague in the same workbook: what they do raises events. */
  readonly user: Person;
  readonly colleague: Person;
  /** Everything in the workbook as plain data, to compare before and after. */
  readonly snapshot: () => unknown;
  /** The person begins to type in a cell: batches are refused, or wait with `delayForCellEdit`, until they end. */
  readonly beginCellEdit: () => void;
  readonly endCellEdit: () => void;
  /** `event@target` of every event that the add-in listens to, and the ranges that it still holds. */
  readonly subscriptions: () => readonly string[];
  readonly heldRanges: () => number;
  /** A request's answer, at once unless it waits for the end of cell editing. */
  readonly answer: (batch: Batch, flags: number) => Answer | Promise<Answer>;
  /** Where events go. The last listener counts: it is the page or library in use. */
  readonly listen: (listener: (entries: readonly EventEntry[]) => void) => void;
}

export function createExcel(options: HostOptions = {}): EmulatedExcel {
  const workbook = createWorkbook(options.workbookName ?? 'Book1.xlsx', options.calculate);
  prepareSheets(workbook, options.sheets ?? [{ name: 'Sheet1' }]);
  const requirementSets = { ...CURRENT_EXCEL, ...options.requirementSets };
  const session = createSession(workbook, { ...EXCEL_LIMITS, ...options.limits }, requirementSets);
  const log = createBatchLog();
  const faults = createFaults();
  let listener: (entries: readonly EventEntry[]) => void = () => undefined;
  let editing: (() => void)[] | null = null;
  workbook.report = (change) => {
    const entries = eventsOf(change, session);
    // Excel tells when the change is over: after the answer, never within it.
    if (entries.length > 0)
      setTimeout(() => {
        listener(entries);
      }, 0);
  };

  const refuse = (code: HostError['code'], status: number): HttpAnswer => {
    const { message } = new HostError(code);
    return { statusCode: status, body: JSON.stringify({ error: { code, message } } satisfies ErrorBody) };
  };

  const perform = (
    batch: Batch,
    due: readonly Fault[],
    requestBytes: number,
  ): { answer: HttpAnswer; error: string | null; actions: string[] } => {
    const actions: string[] = [];
    const tooLarge =
      due.some(({ kind }) => kind === 'request-too-large') || requestBytes > session.limits.payloadBytes;
    if (due.some(({ kind }) => kind === 'cell-edit')) {
      return {
        answer: refuse('InvalidOperationInCellEditMode', 400),
        error: 'InvalidOperationInCellEditMode',
        actions,
      };
    }
    if (tooLarge) {
      return {
        answer: refuse('RequestPayloadSizeLimitExceeded', 400),
        error: 'RequestPayloadSizeLimitExceeded',
        actions,
      };
    }
    const failing = due.find((fault) => fault.kind === 'error');
    const places = { first: 0, middle: Math.floor(batch.Actions.length / 2), last: batch.Actions.length - 1 };
    const stopAt = failing && {
      index: places[failing.at],
      error: new HostError(failing.code, 'armed by the test'),
    };
    workbook.actor = 'add-in';
    const done = runBatch(batch, session, (what) => actions.push(what), stopAt);
    workbook.actor = 'user';
    const body = JSON.stringify(done);
    if (
      due.some(({ kind }) => kind === 'response-too-large') ||
      byteCount(body) > session.limits.payloadBytes
    ) {
      return {
        answer: refuse('ResponsePayloadSizeLimitExceeded', 400),
        error: 'ResponsePayloadSizeLimitExceeded',
        actions,
      };
    }
    return { answer: { statusCode: 200, body }, error: done.Error?.Code ?? null, actions };
  };

  const answer = (batch: Batch, flags: number): Answer | Promise<Answer> => {
    const requestBytes = byteCount(JSON.stringify(batch));
    const isCleanUp = isCleanUpBatch(batch);
    const due = isCleanUp ? [] : faults.next();
    for (const fault of due) if (fault.kind === 'meanwhile') fault.act();
    const lost = due.find((fault) => fault.kind === 'connection');

    const proceed = (): Answer => {
      if (lost?.when === 'before') {
        log.add({ actions: [], requestBytes, responseBytes: 0, isCleanUp, error: 'connection' });
        return loseConnection(lost.as);
      }
      const refused: readonly Fault[] = editing === null || isCleanUp ? due : [...due, { kind: 'cell-edit' }];
      const { answer: given, error, actions } = perform(batch, refused, requestBytes);
      const responseBytes = byteCount(given.body);
      log.add({
        actions,
        requestBytes,
        responseBytes,
        isCleanUp,
        error: lost === undefined ? error : 'connection',
      });
      return lost === undefined ? given : loseConnection(lost.as);
    };

    if (editing === null || (flags & DELAY_FOR_CELL_EDIT) === 0) return proceed();
    const waiting = editing;
    return new Promise<void>((resolve) => waiting.push(resolve)).then(proceed);
  };

  return {
    workbook,
    log,
    faults,
    requirementSets,
    displayLanguage: options.displayLanguage ?? 'fi-FI',
    isDark: options.isDark ?? false,
    user: createPerson(workbook, 'user'),
    colleague: createPerson(workbook, 'colleague'),
    snapshot: () => snapshot(workbook),
    beginCellEdit: () => {
      editing ??= [];
    },
    endCellEdit: () => {
      const waiting = editing ?? [];
      editing = null;
      for (const go of waiting) go();
    },
    subscriptions: () => [...session.subscriptions].sort(),
    heldRanges: () => session.held.size,
    answer,
    listen: (next) => {
      listener = next;
    },
  };
}

function createSession(workbook: Workbook, limits: Limits, sets: RequirementSets): Session {
  const byName = new Map(Object.entries(services));
  const addin: AddinState = { state: 'Visible', startState: 'Inactive' };
  return {
    workbook,
    limits,
    addin,
    held: new Map(),
    heldIds: new Map(),
    eventRanges: new Map(),
    subscriptions: new Set(),
    enableEvents: true,
    fresh: new Set(),
    knows: (className, member) => isSetSupported(sets, 'ExcelApi', apiVersion(className, member)),
    service: (name) => {
      const className = byName.get(name);
      return className === undefined ? null : hostObject(className, registry[className], addin);
    },
    make: (className, target) => hostObject(className, registry[className], target),
  };
}

/** The library gives its ranges back in a batch of its own when `Excel.run` has ended. */
function isCleanUpBatch({ Actions }: Batch): boolean {
  const gives = Actions.filter(({ Name }) => Name === '_RemoveReference').length;
  const reaches = Actions.filter(({ ActionType: type }) => type === ActionType.Instantiate).length;
  return gives > 0 && gives + reaches === Actions.length;
}

function loseConnection(as: 'http-error' | 'exception' | 'silence'): Answer {
  if (as === 'exception') throw new Error('The connection to the host is lost.');
  return as === 'silence' ? null : { statusCode: 503, body: '' };
}
