import type { SheetPlan } from '../core/sheets/sheet';
import type { WorkbookReader } from '../workbook/workbook';

/** The adapters and the world around the command line; `main.ts` gives the real ones, tests their own. */
export interface Surroundings {
  readonly open: (bytes: Uint8Array, fileName: string) => Promise<WorkbookReader>;
  readonly write: (
    plans: readonly SheetPlan[],
    meta: { title: string; creator: string; created: Date },
  ) => Promise<Uint8Array>;
  /** Takes nothing but the answer. */
  readonly stdout: { write(text: string): unknown };
  /** Takes progress, where it is a terminal, and refusals. */
  readonly stderr: { write(text: string): unknown; readonly isTTY?: boolean };
  readonly now: () => Date;
  /** Milliseconds from any fixed moment. */
  readonly clock: () => number;
  readonly version: string;
}
