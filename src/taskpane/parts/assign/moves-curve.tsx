import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { CurveView, PlanView } from '../../../app/pane/plan-view';
import { usePane } from '../../pane-context';
import { CurveChart } from './curve-chart';
import { CurveTable } from './curve-table';

const useStyles = makeStyles({ text: { margin: 0, color: tokens.colorNeutralForeground2 } });

interface MovesCurveProps {
  readonly plan: PlanView;
  readonly onChoose: (moves: number) => Promise<void>;
}

/** What more changes of coach would bring, as a chart to click on and as a table that says the same. */
export function MovesCurve({ plan, onChoose }: MovesCurveProps) {
  const { engine, texts, ask } = usePane();
  const t = texts.assign.curve;
  const styles = useStyles();
  const [curve, setCurve] = useState<CurveView | null>(null);
  // Locks and absences make another curve; the way that was chosen of it does not.
  const coaches = JSON.stringify(plan.coaches.map(({ limit }) => limit));
  const locked = plan.locked.length;

  useEffect(() => {
    let isCurrent = true;
    void ask(() => engine.planCurve()).then((found) => {
      if (isCurrent && found !== null) setCurve(found);
    });
    return () => {
      isCurrent = false;
    };
  }, [engine, ask, coaches, locked]);

  if (curve === null) return null;
  if (curve.isTooLong) return <p className={styles.text}>{t.tooLarge}</p>;
  const { points } = curve;
  if (points.length === 0) return <p className={styles.text}>{t.none}</p>;
  return (
    <>
      <p className={styles.text}>{t.note}</p>
      <CurveChart points={points} moves={plan.changes} onChoose={onChoose} />
      <CurveTable points={points} moves={plan.changes} onChoose={onChoose} />
    </>
  );
}
