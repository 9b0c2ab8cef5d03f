import { HostError } from './errors';
import type { Area } from './model/area';
import { cellCount } from './model/area';

/** Excel's documented limits for add-ins. */
export interface Limits {
  /** Bytes of one request, and of one response. */
  readonly payloadBytes: number;
  /** Cells whose content one call reads or writes. */
  readonly rangeCells: number;
}

export const EXCEL_LIMITS: Limits = { payloadBytes: 5 * 1024 * 1024, rangeCells: 5_000_000 };

export function assertReadable(area: Area, limits: Limits): void {
  if (cellCount(area) > limits.rangeCells) throw new HostError('RangeExceedsLimit');
}

/** The size of a text on the wire, in UTF-8. */
export const byteCount = (text: string): number => new TextEncoder().encode(text).length;
