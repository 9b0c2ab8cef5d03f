import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import type { RefObject } from 'react';

export interface VirtualRows {
  /** Those to be drawn, and how far down each begins. */
  readonly rows: readonly { readonly index: number; readonly start: number }[];
  readonly height: number;
  readonly first: number;
  readonly last: number;
  readonly measure: (row: HTMLElement | null) => void;
  readonly scrollTo: (index: number) => void;
}

/** Which rows of a long list are in view. The `kept` one is drawn wherever the list is scrolled. */
export function useVirtualRows(
  list: RefObject<HTMLElement | null>,
  { count, kept, estimate }: { readonly count: number; readonly kept: number; readonly estimate: number },
): VirtualRows {
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => list.current,
    estimateSize: () => estimate,
    overscan: 5,
    rangeExtractor: (range) =>
      kept < count
        ? [...new Set([...defaultRangeExtractor(range), kept])].sort((one, other) => one - other)
        : defaultRangeExtractor(range),
  });
  return {
    rows: virtualizer.getVirtualItems(),
    height: virtualizer.getTotalSize(),
    first: virtualizer.range?.startIndex ?? 0,
    last: virtualizer.range?.endIndex ?? 0,
    measure: virtualizer.measureElement,
    scrollTo: (index) => {
      virtualizer.scrollToIndex(index, { align: 'auto' });
    },
  };
}
