import { makeStyles, tokens } from '@fluentui/react-components';
import type { PlanView } from '../../../app/pane/plan-view';
import { usePane } from '../../pane-context';
import { Disclosure } from '../common/disclosure';
import { Section } from '../common/section';
import { BandTable } from './band-table';
import { CountBar, CountSwatch } from './count-bar';

const useStyles = makeStyles({
  legend: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalL },
  chart: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  band: {
    display: 'grid',
    gridTemplateColumns: '88px minmax(0, 1fr)',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
  },
});

/** How many coaches are how full, before and after. The table below says the same in numbers. */
export function LoadHistogram({ histogram }: Pick<PlanView, 'histogram'>) {
  const { texts } = usePane();
  const t = texts.assign.histogram;
  const styles = useStyles();
  const most = Math.max(1, ...histogram.flatMap(({ before, after }) => [before, after]));
  return (
    <Section title={t.title}>
      <div aria-hidden className={styles.legend}>
        <span>
          <CountSwatch time="before" />
          {t.before}
        </span>
        <span>
          <CountSwatch time="after" />
          {t.after}
        </span>
      </div>
      <div role="img" aria-label={t.label} className={styles.chart}>
        {histogram.map(({ band, before, after }) => (
          <div key={band} className={styles.band}>
            <span>{t.bands[band]}</span>
            <div>
              <CountBar time="before" count={before} most={most} />
              <CountBar time="after" count={after} most={most} />
            </div>
          </div>
        ))}
      </div>
      <Disclosure label={t.table}>
        <BandTable histogram={histogram} />
      </Disclosure>
    </Section>
  );
}
