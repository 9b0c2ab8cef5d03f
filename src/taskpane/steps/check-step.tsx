import { useState } from 'react';
import type { CheckView, FindingItem } from '../../app/pane/check-view';
import type { RepairPlan, StaleCell, WantedRepairs } from '../../app/pane/repair-view';
import { usePane } from '../pane-context';
import { AllClear } from '../parts/check/all-clear';
import { CheckActions } from '../parts/check/check-actions';
import { FilterButtons } from '../parts/check/filter-buttons';
import type { FindingFilter } from '../parts/check/finding-filter';
import { GroupList } from '../parts/check/group-list';
import { GroupPage } from '../parts/check/group-page';
import { RepairPreview } from '../parts/check/repair-preview';
import { RulesNotRun } from '../parts/check/rules-not-run';
import { StaleCells } from '../parts/check/stale-cells';
import { UnknownWords } from '../parts/check/unknown-words';
import { useIgnoring } from '../parts/check/use-ignoring';
import { Disclosure } from '../parts/common/disclosure';
import { Unanswered } from '../parts/common/unanswered';
import { useView } from '../use-view';

/** Which group is open; `null`: none. `rule` `null`: all rules together. */
type Opened = { readonly rule: string | null } | null;

/** Tarkista: what is wrong in the list, and what to do about it. */
export function CheckStep() {
  const { engine, texts, number, ask, tell } = usePane();
  const t = texts.check;
  const [view, setView] = useView('check');
  const [filter, setFilter] = useState<FindingFilter>({ severity: null, status: 'open' });
  const [opened, setOpened] = useState<Opened>(null);
  const [cameFrom, setCameFrom] = useState<string | null>(null);
  const [plan, setPlan] = useState<RepairPlan | null>(null);
  const [stale, setStale] = useState<readonly StaleCell[]>([]);
  const ignoring = useIgnoring(setView);

  const checkAgain = async (): Promise<void> => {
    const checked = await ask(() => engine.check());
    if (checked === null) return;
    setView(checked);
    const { error, warning, info } = checked.counts;
    tell(t.checkedAgain(number(error + warning + info)));
  };
  const refresh = async (): Promise<void> => {
    const checked = await ask(() => engine.check());
    if (checked !== null) setView(checked);
  };
  const mark = async (marked: boolean): Promise<void> => {
    const checked = await ask(() => engine.mark(marked));
    if (checked === null) return;
    setView(checked);
    tell(marked ? t.marks.marked(number(checked.markable)) : t.marks.removed);
  };
  const preview = async (wanted: WantedRepairs): Promise<void> => {
    setStale([]);
    setPlan(await ask(() => engine.planRepairs(wanted)));
  };
  const apply = async (): Promise<void> => {
    const applied = await ask(() => engine.applyRepairs());
    setPlan(null);
    if (applied === null) return;
    setView(applied.check);
    setStale(applied.stale);
    tell(t.repairs.applied(number(applied.changed)), { undo: applied.changed > 0 });
  };
  const fixOne = async (finding: FindingItem): Promise<void> => {
    const wanted = await ask(() => engine.planRepairs({ finding: finding.id }));
    // The finding has shown what changes; whatever else is to change is shown first.
    if (wanted?.cells === 1 && wanted.sample[0]?.after === finding.repair?.after) await apply();
    else setPlan(wanted);
  };

  if (view === null)
    return <Unanswered sentence={t.unchecked} button={t.checkNow} onAsk={() => void checkAgain()} />;
  if (plan !== null)
    return (
      <RepairPreview
        plan={plan}
        onApply={() => void apply()}
        onCancel={() => {
          setPlan(null);
        }}
      />
    );
  const staleCells = (
    <StaleCells
      cells={stale}
      onClose={() => {
        setStale([]);
      }}
    />
  );
  if (opened !== null)
    return (
      <>
        {staleCells}
        <GroupPage
          group={view.groups.find(({ rule }) => rule === opened.rule) ?? null}
          rule={opened.rule}
          status={filter.status}
          source={view}
          onBack={() => {
            setCameFrom(opened.rule);
            setOpened(null);
          }}
          onFix={fixOne}
          onFixGroup={({ rule }) => void preview({ rule })}
          {...ignoring}
        />
      </>
    );
  return (
    <>
      {staleCells}
      {isClean(view) && <AllClear clients={view.clients} />}
      {hasFindings(view) && <FilterButtons view={view} filter={filter} onFilter={setFilter} />}
      <CheckActions
        view={view}
        onCheck={setView}
        onFixSafe={() => void preview('all-safe')}
        onMark={() => void mark(!view.isMarked)}
        onCheckAgain={() => void checkAgain()}
      />
      {hasFindings(view) && (
        <GroupList
          groups={view.groups}
          filter={filter}
          cameFrom={cameFrom}
          onOpen={(rule) => {
            setOpened({ rule });
          }}
        />
      )}
      <Disclosure label={t.words.title}>
        <UnknownWords onSettled={() => void refresh()} />
      </Disclosure>
      <RulesNotRun groups={view.notRun} />
    </>
  );
}

function isClean({ counts }: CheckView): boolean {
  return counts.error + counts.warning === 0;
}

function hasFindings(view: CheckView): boolean {
  return !isClean(view) || view.counts.info > 0 || view.ignored > 0;
}
