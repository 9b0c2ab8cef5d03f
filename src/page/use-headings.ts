import { useEffect, useState } from 'react';
import type { LoadPage } from '../taskpane/use-pages';
import type { SheetRows } from '../app/pane/sheet-view';

type Row = SheetRows['rows'][number];

/** The cells of the header row, wherever the sheet is scrolled. */
export function useHeadings(load: LoadPage<Row>, headerRow: number | null): readonly string[] {
  const [headings, setHeadings] = useState<readonly string[]>([]);
  useEffect(() => {
    if (headerRow === null) return;
    let isCurrent = true;
    void load(headerRow, 1).then((page) => {
      if (isCurrent && page !== null) setHeadings(page.items[0]?.cells ?? []);
    });
    return () => {
      isCurrent = false;
    };
  }, [load, headerRow]);
  return headings;
}
