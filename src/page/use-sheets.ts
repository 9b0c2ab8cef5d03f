import { useCallback, useEffect, useState } from 'react';
import type { FileEngine } from '../app/pane/file-engine';
import type { SelectedCell, SheetView } from '../app/pane/sheet-view';

export interface Sheets {
  readonly all: readonly SheetView[];
  /** The one that is shown; `null` until the sheets are there. */
  readonly shown: SheetView | null;
  readonly show: (name: string) => void;
  /** The cell that the pane wants shown. Another object is another wish, be the cell the same. */
  readonly wanted: SelectedCell | null;
}

/** The sheets of the workbook, as they are and as the pane changes them. The list is shown first. */
export function useSheets(engine: FileEngine, first: string | null): Sheets {
  const [all, setAll] = useState<readonly SheetView[]>([]);
  const [name, setName] = useState(first);
  const [wanted, setWanted] = useState<SelectedCell | null>(null);
  // Grows when what the sheets hold may have changed.
  const [version, setVersion] = useState(0);

  useEffect(() => {
    let isCurrent = true;
    void engine.onSheetChange(({ selected, edit }) => {
      if (!isCurrent) return;
      if (selected !== null) {
        setName(selected.sheet);
        setWanted(selected);
      }
      if (selected === null || edit !== null) setVersion((number) => number + 1);
    });
    return () => {
      isCurrent = false;
    };
  }, [engine]);

  useEffect(() => {
    let isCurrent = true;
    void engine.sheets().then((answer) => {
      if (isCurrent && answer.ok) setAll(answer.value);
    });
    return () => {
      isCurrent = false;
    };
  }, [engine, version]);

  const show = useCallback((sheet: string) => {
    setName(sheet);
    setWanted(null);
  }, []);
  return { all, shown: all.find((sheet) => sheet.name === name) ?? all[0] ?? null, show, wanted };
}
