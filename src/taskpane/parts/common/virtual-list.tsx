import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode, Ref } from 'react';
import { useEffect, useImperativeHandle, useRef, useState } from 'react';
import type { Pages } from '../../use-pages';
import { useVirtualRows } from '../../use-virtual-rows';
import { nextIndex } from './next-index';

const useStyles = makeStyles({
  list: {
    flexGrow: 1,
    flexShrink: 1,
    flexBasis: 0,
    minHeight: '240px',
    overflowY: 'auto',
    overflowX: 'hidden',
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    marginInline: `calc(-1 * ${tokens.spacingHorizontalM})`,
  },
  inner: { position: 'relative', width: '100%' },
  item: { position: 'absolute', top: 0, left: 0, width: '100%', boxSizing: 'border-box' },
});

export interface VirtualListHandle {
  /** Brings an item into view, and the keyboard to it if `focus`. */
  readonly show: (index: number, focus: boolean) => void;
}

interface VirtualListProps<T> {
  readonly label: string;
  readonly pages: Pages<T>;
  /** Height of an item before it has been seen. */
  readonly estimate: number;
  readonly ref?: Ref<VirtualListHandle>;
  /** An item with one element marked `data-item`, which takes `tabIndex`: there the keyboard stands. */
  readonly children: (item: T | undefined, index: number, tabIndex: 0 | -1) => ReactNode;
}

/**
 * A list of any length: only what is in view is drawn. Tab goes to one item, arrows, Home and End to the others; the
 * item where the keyboard stands stays drawn wherever the list is scrolled.
 */
export function VirtualList<T>({ label, pages, estimate, ref, children }: VirtualListProps<T>) {
  const { want } = pages;
  const total = pages.total ?? 0;
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const [wantedIndex, setCurrent] = useState(0);
  const current = Math.min(wantedIndex, Math.max(0, total - 1));
  const takesFocus = useRef(false);
  const { rows, height, first, last, measure, scrollTo } = useVirtualRows(list, {
    count: total,
    kept: current,
    estimate,
  });

  useEffect(() => {
    want(first, last);
  }, [want, first, last]);

  // The item may be drawn only after the list has been scrolled to it.
  useEffect(() => {
    if (!takesFocus.current) return;
    const item = list.current?.querySelector<HTMLElement>(`[data-index="${current}"] [data-item]`);
    if (item == null) return;
    takesFocus.current = false;
    item.focus({ preventScroll: true });
  });

  const show = (index: number, focus: boolean): void => {
    takesFocus.current = focus;
    setCurrent(index);
    scrollTo(index);
  };
  useImperativeHandle(ref, () => ({ show }));

  return (
    <div
      ref={list}
      role="list"
      aria-label={label}
      className={styles.list}
      onKeyDown={(event) => {
        if (!(event.target instanceof HTMLElement) || event.target.dataset.item === undefined) return;
        const next = nextIndex(event.key, current, total);
        if (next === null) return;
        event.preventDefault();
        show(next, true);
      }}
    >
      <div role="presentation" className={styles.inner} style={{ height: height }}>
        {rows.map(({ index, start }) => (
          <div
            key={index}
            ref={measure}
            data-index={index}
            role="listitem"
            aria-setsize={total}
            aria-posinset={index + 1}
            className={styles.item}
            style={{ transform: `translateY(${start}px)` }}
            onFocus={() => {
              setCurrent(index);
            }}
          >
            {children(pages.itemAt(index), index, index === current ? 0 : -1)}
          </div>
        ))}
      </div>
    </div>
  );
}
