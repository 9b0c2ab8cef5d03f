import { Button, Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { PlanView } from '../../../app/pane/plan-view';
import { usePane } from '../../pane-context';
import { Disclosure } from '../common/disclosure';
import { MovesCurve } from './moves-curve';
import { NumberField } from './number-field';
import { wholeNumber } from './whole-number';

const MOST_MOVES = 1_000_000;

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  share: { alignSelf: 'flex-start' },
  text: { margin: 0 },
});

type Kind = PlanView['way']['kind'];

interface WayChoiceProps {
  readonly plan: PlanView;
  readonly onWay: (way: PlanView['way']) => Promise<void>;
}

/** In which way clients are shared out: afresh, the new ones alone, or with at most so many changes of coach. */
export function WayChoice({ plan, onWay }: WayChoiceProps) {
  const { texts, isBusy } = usePane();
  const { ways: t, curve } = texts.assign;
  const styles = useStyles();
  const [kind, setKind] = useState<Kind>(plan.way.kind);
  const [moves, setMoves] = useState(plan.way.kind === 'rebalance' ? String(plan.way.moves) : '');
  const number = wholeNumber(moves, 0, MOST_MOVES);
  const isWrong = kind === 'rebalance' && (number === null || Number.isNaN(number));

  const share = async (chosen: Kind, most: number): Promise<void> => {
    await onWay(chosen === 'rebalance' ? { kind: chosen, moves: most } : { kind: chosen });
  };
  return (
    <>
      <p className={styles.text}>{t.proof[plan.proof]}</p>
      <Disclosure label={t.title} name="ways">
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            if (!isWrong && !isBusy) void share(kind, number ?? 0);
          }}
        >
          <Field label={t.label}>
            <RadioGroup
              value={kind}
              onChange={(_, { value }) => {
                setKind(value as Kind);
              }}
            >
              <Radio value="all" label={t.all} />
              <Radio value="new-only" label={t.newOnly} />
              <Radio value="rebalance" label={t.rebalance} />
            </RadioGroup>
          </Field>
          {kind === 'rebalance' && (
            <NumberField
              label={t.moves}
              name="moves"
              text={moves}
              fault={isWrong && moves !== '' ? t.wrongMoves : null}
              onText={setMoves}
            />
          )}
          <Button
            type="submit"
            className={styles.share}
            disabledFocusable={isBusy || isWrong}
            data-action="share-so"
          >
            {t.share}
          </Button>
        </form>
      </Disclosure>
      <Disclosure label={curve.title} name="curve">
        <MovesCurve
          plan={plan}
          onChoose={async (most) => {
            setKind('rebalance');
            setMoves(String(most));
            await share('rebalance', most);
          }}
        />
      </Disclosure>
    </>
  );
}
