/** Requirement set: ExcelApi 1.9. Syncs: 1 for each 2.4 MB of writes, none where there is nothing to write. */
import { BYTES_OF_A_RANGE, TARGET_BYTES } from './payload';
import { rangeOf } from './read-blocks';
import type { CellWrite, WriteBlock } from './write-blocks';
import { piecesOf, writeBlocks } from './write-blocks';

/** One thing to do in the workbook: `queue` hands it to office.js, which sends it with the next sync. */
export interface Write {
  readonly bytes: number;
  readonly queue: () => void;
}

/**
 * Sends writes in their order, as many in each sync as fit. Excel neither calculates nor draws meanwhile; the screen is
 * suspended once only, because doing it again and again makes it flicker.
 */
export async function sendWrites(context: Excel.RequestContext, writes: Iterable<Write>): Promise<void> {
  let bytes = 0;
  let first = true;
  for (const write of writes) {
    if (bytes > 0 && bytes + write.bytes > TARGET_BYTES) {
      await context.sync();
      bytes = 0;
    }
    if (bytes === 0) {
      context.application.suspendApiCalculationUntilNextSync();
      if (first) context.application.suspendScreenUpdatingUntilNextSync();
      first = false;
    }
    write.queue();
    bytes += write.bytes;
  }
  if (bytes > 0) await context.sync();
}

/** Writes a property of scattered cells, grouped into rectangles. */
export function* cellWrites<T extends string | number | boolean>(
  sheet: Excel.Worksheet,
  property: 'values' | 'numberFormat',
  cells: readonly CellWrite<T>[],
): Generator<Write> {
  for (const block of writeBlocks(cells)) yield* blockWrites(sheet, property, block);
}

/** Writes a property of one rectangle. */
export function* blockWrites<T extends string | number | boolean>(
  sheet: Excel.Worksheet,
  property: 'values' | 'numberFormat',
  block: WriteBlock<T>,
): Generator<Write> {
  for (const { range, cells, bytes } of piecesOf(block)) {
    yield {
      bytes: bytes + BYTES_OF_A_RANGE,
      queue: () => {
        const target = rangeOf(sheet, range);
        target[property] = cells.map((row) => [...row]);
        target.untrack();
      },
    };
  }
}

/** One small thing to do. */
export function write(queue: () => void, bytes = BYTES_OF_A_RANGE): Write {
  return { bytes, queue };
}
