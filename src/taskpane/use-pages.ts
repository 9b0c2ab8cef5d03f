import { useCallback, useEffect, useRef, useState } from 'react';

const PAGE_LENGTH = 100;

export interface Page<T> {
  readonly total: number;
  readonly items: readonly T[];
}

/** Gives `count` items from `from`, `null` where that failed. Another function means another list. */
export type LoadPage<T> = (from: number, count: number) => Promise<Page<T> | null>;

export interface Pages<T> {
  /** `null` until the first page is there. */
  readonly total: number | null;
  readonly itemAt: (index: number) => T | undefined;
  /** Says which items are in view. */
  readonly want: (first: number, last: number) => void;
}

interface Held<T> {
  readonly load: LoadPage<T>;
  readonly total: number;
  readonly pages: ReadonlyMap<number, readonly T[]>;
}

/**
 * A long list of which only the pages in view are fetched. When the list becomes another, the old items stay until the
 * first new ones are there, so that nothing flashes and the place in the list is kept.
 */
export function usePages<T>(load: LoadPage<T>): Pages<T> {
  const [held, setHeld] = useState<Held<T> | null>(null);
  const [wanted, setWanted] = useState({ first: 0, last: 0 });
  const asked = useRef<{ readonly load: LoadPage<T>; readonly pages: Set<number> } | null>(null);

  useEffect(() => {
    if (asked.current?.load !== load) asked.current = { load, pages: new Set() };
    const { pages } = asked.current;
    for (let page = wanted.first; page <= wanted.last; page++) {
      if (pages.has(page)) continue;
      pages.add(page);
      void load(page * PAGE_LENGTH, PAGE_LENGTH).then((answer) => {
        if (answer === null || asked.current?.load !== load) return;
        setHeld((before) => ({
          load,
          total: answer.total,
          pages: new Map([...(before?.load === load ? before.pages : []), [page, answer.items]]),
        }));
      });
    }
  }, [load, wanted]);

  const want = useCallback((first: number, last: number) => {
    const next = { first: Math.floor(first / PAGE_LENGTH), last: Math.floor(last / PAGE_LENGTH) };
    setWanted((now) => (now.first === next.first && now.last === next.last ? now : next));
  }, []);

  return {
    total: held?.total ?? null,
    itemAt: (index) => held?.pages.get(Math.floor(index / PAGE_LENGTH))?.[index % PAGE_LENGTH],
    want,
  };
}
