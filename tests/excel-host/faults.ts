import type { HostErrorCode } from './errors';

/** What can go wrong with one batch. */
export type Fault =
  /** The person is typing in a cell: the whole batch is refused and nothing is done. */
  | { readonly kind: 'cell-edit' }
  /** The whole batch is refused, as by Excel for its size; for the response, the work has been done by then. */
  | { readonly kind: 'request-too-large' | 'response-too-large' }
  /** An action fails: those before it stay done. `at` is its place in the batch. */
  | { readonly kind: 'error'; readonly code: HostErrorCode; readonly at: 'first' | 'middle' | 'last' }
  /** No connection: an HTTP error, an exception or no answer at all; before the work is done or after. */
  | {
      readonly kind: 'connection';
      readonly as: 'http-error' | 'exception' | 'silence';
      readonly when: 'before' | 'after';
    }
  /** Something happens between this batch and the one before: a colleague types, a sheet is deleted … */
  | { readonly kind: 'meanwhile'; readonly act: () => void };

/** Faults that wait for their batch. */
export interface Faults {
  /** Arms a fault for the `batch`-th sync from now on (1: the next). Clean-up batches are not counted. */
  readonly arm: (batch: number, fault: Fault) => void;
  readonly disarm: () => void;
  /** The faults of the batch that begins now. */
  readonly next: () => readonly Fault[];
}

export function createFaults(): Faults {
  let armed: { batch: number; fault: Fault }[] = [];
  return {
    arm: (batch, fault) => {
      armed.push({ batch, fault });
    },
    disarm: () => {
      armed = [];
    },
    next: () => {
      const due = armed.filter(({ batch }) => batch === 1).map(({ fault }) => fault);
      armed = armed.filter(({ batch }) => batch > 1).map(({ batch, fault }) => ({ batch: batch - 1, fault }));
      return due;
    },
  };
}

/** A fault of each kind, for tests that inject every one at every sync. `silence` never ends: race it with a timer. */
export const EVERY_FAULT: readonly Fault[] = [
  { kind: 'cell-edit' },
  { kind: 'request-too-large' },
  { kind: 'response-too-large' },
  ...(['first', 'middle', 'last'] as const).flatMap((at): Fault[] => [
    { kind: 'error', code: 'AccessDenied', at },
    { kind: 'error', code: 'ItemNotFound', at },
    { kind: 'error', code: 'GeneralException', at },
  ]),
  ...(['before', 'after'] as const).flatMap((when): Fault[] => [
    { kind: 'connection', as: 'http-error', when },
    { kind: 'connection', as: 'exception', when },
  ]),
];
