import type { VirtualItem } from '@tanstack/react-virtual';
import { useVirtualizer } from '@tanstack/react-virtual';
import type { RefObject } from 'react';
import { useCallback, useEffect } from 'react';
import type { SheetView } from '../app/pane/sheet-view';
import { columnWidth, HEAD_HEIGHT, ROW_HEAD_WIDTH, ROW_HEIGHT } from './grid-size';
import type { Cell } from './next-cell';

export type Track = Pick<VirtualItem, 'index' | 'start' | 'size'>;

/** The part of a sheet that is in view. */
export interface GridWindow {
  readonly rows: readonly Track[];
  readonly columns: readonly Track[];
  readonly height: number;
  readonly width: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly scrollTo: (cell: Cell) => void;
}

/** `heads`: how many lines stay at the top. */
export function useGridWindow(
  grid: RefObject<HTMLElement | null>,
  { rowCount, columnCount, widths }: SheetView,
  heads: number,
): GridWindow {
  const rows = useVirtualizer({
    count: rowCount,
    getScrollElement: () => grid.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 6,
    paddingStart: HEAD_HEIGHT,
    scrollPaddingStart: HEAD_HEIGHT * heads,
  });
  const columns = useVirtualizer({
    horizontal: true,
    count: columnCount,
    getScrollElement: () => grid.current,
    estimateSize: (column) => columnWidth(widths[column]),
    overscan: 2,
    paddingStart: ROW_HEAD_WIDTH,
    scrollPaddingStart: ROW_HEAD_WIDTH,
  });
  // Columns that were added or filled have other widths.
  useEffect(() => {
    columns.measure();
  }, [columns, widths]);
  const scrollTo = useCallback(
    ({ row, column }: Cell) => {
      rows.scrollToIndex(row);
      columns.scrollToIndex(column);
    },
    [rows, columns],
  );
  return {
    rows: rows.getVirtualItems(),
    columns: columns.getVirtualItems(),
    height: rows.getTotalSize(),
    width: columns.getTotalSize(),
    firstRow: rows.range?.startIndex ?? 0,
    lastRow: rows.range?.endIndex ?? 0,
    scrollTo,
  };
}
