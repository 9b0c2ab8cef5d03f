import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { CoachPlan } from '../../../app/pane/plan-view';
import type { PlanComparison } from '../../../core/plan/compare-plans';
import { usePane } from '../../pane-context';
import { Disclosure } from '../common/disclosure';
import { CoachField } from './coach-field';
import { ComparisonTable } from './comparison-table';
import { NumberField } from './number-field';
import { wholeNumber } from './whole-number';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  compare: { alignSelf: 'flex-start' },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface WhatIfProps {
  readonly coaches: readonly CoachPlan[];
}

/**
 * Tries out one more coach, a lower limit, an absence, or that a coach's clients stay: the plan as it is beside what would
 * come of it.
 */
export function WhatIf({ coaches }: WhatIfProps) {
  const { engine, texts, ask, isBusy } = usePane();
  const t = texts.assign.whatIf;
  const styles = useStyles();
  const [more, setMore] = useState('');
  const [limit, setLimit] = useState('');
  const [away, setAway] = useState<string | null>(null);
  const [keeping, setKeeping] = useState<string | null>(null);
  const [comparison, setComparison] = useState<PlanComparison | null>(null);
  const percent = wholeNumber(more, 1, 100);
  const most = wholeNumber(limit, 0, 100);
  const isWrong = Number.isNaN(percent) || Number.isNaN(most);
  const isEmpty = percent === null && most === null && away === null && keeping === null;

  const compare = async (): Promise<void> => {
    const moreCoach = percent === null ? null : { name: t.newCoach, percent };
    setComparison(await ask(() => engine.planIf({ more: moreCoach, limit: most, away, keeping })));
  };
  return (
    <Disclosure label={t.title} name="what-if">
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (!isWrong && !isEmpty && !isBusy) void compare();
        }}
      >
        <NumberField
          label={t.more}
          name="more"
          text={more}
          fault={Number.isNaN(percent) ? t.wrongMore : null}
          onText={setMore}
        />
        <NumberField
          label={t.limit}
          name="limit"
          text={limit}
          fault={Number.isNaN(most) ? t.wrongLimit : null}
          onText={setLimit}
        />
        <CoachField label={t.away} name="away" coaches={coaches} chosen={away} onChoose={setAway} />
        <CoachField
          label={t.keeping}
          name="keeping"
          coaches={coaches}
          chosen={keeping}
          onChoose={setKeeping}
        />
        <Button
          type="submit"
          className={styles.compare}
          disabledFocusable={isBusy || isWrong || isEmpty}
          data-action="compare"
        >
          {t.compare}
        </Button>
      </form>
      {comparison !== null && <ComparisonTable comparison={comparison} />}
      <p className={styles.note}>{t.note}</p>
    </Disclosure>
  );
}
