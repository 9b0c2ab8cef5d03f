import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { FindingGroup, FindingItem, FindingQuery, IgnoreReason } from '../../../app/pane/check-view';
import { usePane } from '../../pane-context';
import type { Pages } from '../../use-pages';
import { usePages } from '../../use-pages';
import { useSelect } from '../../use-select';
import { Subpage } from '../common/subpage';
import type { VirtualListHandle } from '../common/virtual-list';
import { VirtualList } from '../common/virtual-list';
import { countIn } from './finding-filter';
import { FindingRow } from './finding-row';
import { GroupActions } from './group-actions';
import { isInList } from './is-in-list';
import { StepThrough } from './step-through';

const useStyles = makeStyles({
  resolve: { margin: 0, color: tokens.colorNeutralForeground2 },
  loading: { padding: tokens.spacingHorizontalM },
});

export interface GroupPageProps {
  /** `null`: findings of all rules. */
  readonly rule: string | null;
  /** `null` also where the rule has no findings any more. */
  readonly group: FindingGroup | null;
  readonly status: FindingQuery['status'];
  /** Another one means that findings are others. */
  readonly source: unknown;
  readonly onBack: () => void;
  readonly onFix: (finding: FindingItem) => Promise<void>;
  readonly onFixGroup: (group: FindingGroup) => void;
  readonly onIgnore: (finding: FindingItem, reason: IgnoreReason | null) => Promise<void>;
  readonly onIgnoreGroup: (group: FindingGroup, reason: IgnoreReason | null) => void;
}

/** The findings of a group, one after another down the list. */
export function GroupPage(props: GroupPageProps) {
  const { rule, group, status, source, onBack, onFix, onIgnore } = props;
  const { texts } = usePane();
  const t = texts.check;
  const styles = useStyles();
  const pages = useFindings(rule, status, source);
  const { chosen, choose, list, backToItem } = useChosen(pages);
  const isEmpty = group === null ? rule !== null || pages.total === 0 : countIn(group, status) === 0;
  return (
    <Subpage title={group?.title ?? (rule === null ? t.groups.all : t.groups.title)} onBack={onBack}>
      {group !== null && <p className={styles.resolve}>{group.resolve}</p>}
      {group !== null && !isEmpty && <GroupActions {...props} group={group} />}
      {isEmpty ? (
        <span role="status">{t.list.empty}</span>
      ) : (
        <>
          <StepThrough
            chosen={chosen}
            total={pages.total ?? 0}
            finding={chosen === null ? undefined : pages.itemAt(chosen)}
            onChoose={choose}
          />
          <VirtualList ref={list} label={t.list.label} pages={pages} estimate={84}>
            {(finding, index, tabIndex) =>
              finding === undefined ? (
                <div className={styles.loading}>{t.list.loading}</div>
              ) : (
                <FindingRow
                  finding={finding}
                  isChosen={index === chosen}
                  isResolveTold={finding.resolve === group?.resolve}
                  tabIndex={tabIndex}
                  onChoose={() => {
                    choose(index);
                  }}
                  onFix={(one) => void onFix(one).then(backToItem)}
                  onIgnore={(one, reason) => void onIgnore(one, reason).then(backToItem)}
                />
              )
            }
          </VirtualList>
        </>
      )}
    </Subpage>
  );
}

/** `source` is asked of nobody: the engine answers of the latest check, and this says that there was another. */
function useFindings(
  rule: string | null,
  status: FindingQuery['status'],
  source: unknown,
): Pages<FindingItem> {
  const { engine, ask } = usePane();
  const load = useCallback(
    async (from: number, count: number) =>
      source === null ? null : await ask(() => engine.findings({ rule, status, from, count })),
    [engine, ask, rule, status, source],
  );
  return usePages(load);
}

/** The finding that is looked at. Its cell is selected as soon as it is known. */
function useChosen(pages: Pages<FindingItem>) {
  const select = useSelect();
  const list = useRef<VirtualListHandle>(null);
  const isToSelect = useRef(false);
  const [wanted, setWanted] = useState<number | null>(null);
  const total = pages.total ?? 0;
  const chosen = wanted === null || total === 0 ? null : Math.min(wanted, total - 1);
  const finding = chosen === null ? undefined : pages.itemAt(chosen);

  useEffect(() => {
    if (!isToSelect.current || finding === undefined) return;
    isToSelect.current = false;
    if (isInList(finding)) select(finding.row, finding.column);
  });

  const choose = useCallback((index: number) => {
    isToSelect.current = true;
    setWanted(index);
    list.current?.show(index, false);
  }, []);
  // What was done took its button away.
  const backToItem = (): void => {
    if (chosen !== null && total > 1) list.current?.show(Math.min(chosen, total - 2), true);
  };
  return { chosen, choose, list, backToItem };
}
