export type Answer<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };

export interface Failure {
  /** A code of `WorkbookError` or `CommandError`, `cancelled`, `stale-plan`, or `unexpected`. */
  readonly code: string;
  /** What is wrong and what to do. */
  readonly sentence: string;
}

export interface Progress {
  /** A short text of what is being done; empty when all is done. */
  readonly step: string;
  /** 0–1 where it is known. */
  readonly fraction: number | null;
  /** False while something is being written. */
  readonly canCancel: boolean;
}
