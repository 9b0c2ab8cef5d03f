import type { WatchOptions } from '../workbook';

/**
 * Who is told when Excel does not answer. A request that was sent cannot be recalled, and what it does may be done at any
 * time: so no operation is given up, and the person hears that Excel is waited for.
 */
export interface WaitingOptions {
  /** True once Excel has owed an answer for 5 seconds; false when it has given it. A cell being edited is waited for, too. */
  readonly onWaiting: (isWaiting: boolean) => void;
  /** As of a watch. */
  readonly schedule: WatchOptions['schedule'];
}

export const WAITING_AFTER_MS = 5_000;

/** Passes an answer on as it comes, a refusal, too. */
export type Await = <T>(answer: Promise<T>) => Promise<T>;

/** Tells of answers that are long in coming; of several at once as of one. */
export function createAwait({ onWaiting, schedule }: WaitingOptions): Await {
  let late = 0;
  return async (answer) => {
    const wait = { isLate: false };
    const cancel = schedule(() => {
      wait.isLate = true;
      late++;
      if (late === 1) onWaiting(true);
    }, WAITING_AFTER_MS);
    try {
      return await answer;
    } finally {
      cancel();
      if (wait.isLate) late--;
      if (wait.isLate && late === 0) onWaiting(false);
    }
  };
}
