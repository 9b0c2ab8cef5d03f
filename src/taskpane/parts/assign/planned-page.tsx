import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useRef, useState } from 'react';
import type { CoachPlan, PlannedItem, PlannedKind, PlanView } from '../../../app/pane/plan-view';
import { usePane } from '../../pane-context';
import type { Pages } from '../../use-pages';
import { usePages } from '../../use-pages';
import { useSelect } from '../../use-select';
import { Subpage } from '../common/subpage';
import type { VirtualListHandle } from '../common/virtual-list';
import { VirtualList } from '../common/virtual-list';
import { PlannedRow } from './planned-row';

const useStyles = makeStyles({
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
  count: { outlineStyle: 'none' },
  loading: { padding: tokens.spacingHorizontalM },
});

interface PlannedPageProps {
  readonly kind: PlannedKind;
  /** Only those who come to, leave or stay with this coach; `null`: all. */
  readonly coach: CoachPlan | null;
  readonly plan: PlanView;
  readonly onBack: () => void;
  readonly onLock: (item: PlannedItem, locked: boolean) => Promise<void>;
}

/** The clients with whom the plan does the same, one after another down the list. Choosing one selects the row. */
export function PlannedPage({ kind, coach, plan, onBack, onLock }: PlannedPageProps) {
  const { texts, number } = usePane();
  const t = texts.assign.clients;
  const select = useSelect();
  const styles = useStyles();
  const pages = usePlanned(kind, coach?.id ?? null, plan);
  const list = useRef<VirtualListHandle>(null);
  const count = useRef<HTMLSpanElement>(null);
  const [chosen, setChosen] = useState<number | null>(null);
  const total = pages.total ?? 0;

  const lock = async (item: PlannedItem, locked: boolean, index: number): Promise<void> => {
    await onLock(item, locked);
    // The lock may have taken the client, and the button with it, out of this list.
    if (total <= 1) count.current?.focus();
    else list.current?.show(kind === 'keeps' && locked ? index : Math.min(index, total - 2), true);
  };
  return (
    <Subpage title={coach === null ? t.kinds[kind] : t.ofCoach(t.kinds[kind], coach.name)} onBack={onBack}>
      <p className={styles.hint}>{t.lockHint}</p>
      <span role="status">{pages.total === null ? '' : total === 0 ? t.none : t.count(number(total))}</span>
      {total > 0 && (
        <VirtualList ref={list} label={t.label} pages={pages} estimate={84}>
          {(item, index, tabIndex) =>
            item === undefined ? (
              <div className={styles.loading}>{t.loading}</div>
            ) : (
              <PlannedRow
                item={item}
                isLockedHere={plan.locked.some(({ row }) => row === item.row)}
                isChosen={item.row === chosen}
                tabIndex={tabIndex}
                onChoose={() => {
                  setChosen(item.row);
                  select(item.row, null);
                }}
                onLock={(one, locked) => void lock(one, locked, index)}
              />
            )
          }
        </VirtualList>
      )}
    </Subpage>
  );
}

/** `plan` is asked of nobody: the engine answers of the latest plan, and this says that there was another. */
function usePlanned(kind: PlannedKind, coach: string | null, plan: unknown): Pages<PlannedItem> {
  const { engine, ask } = usePane();
  const load = useCallback(
    async (from: number, count: number) =>
      plan === null ? null : await ask(() => engine.planned({ kind, coach, from, count })),
    [engine, ask, kind, coach, plan],
  );
  return usePages(load);
}
