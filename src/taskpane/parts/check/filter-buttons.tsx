import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { CheckView } from '../../../app/pane/check-view';
import { usePane } from '../../pane-context';
import { countsIn } from './finding-filter';
import type { FindingFilter } from './finding-filter';
import { SeveritySign } from './severity-sign';

const useStyles = makeStyles({
  group: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  button: { minWidth: 0, paddingInline: tokens.spacingHorizontalS, fontWeight: tokens.fontWeightRegular },
  pressed: {
    backgroundColor: tokens.colorBrandBackground2,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke1}`,
    fontWeight: tokens.fontWeightSemibold,
    '@media (forced-colors: active)': { outline: '2px solid Highlight' },
  },
});

interface FilterButtonsProps {
  readonly view: CheckView;
  readonly filter: FindingFilter;
  readonly onFilter: (filter: FindingFilter) => void;
}

/** How many findings there are of each severity; pressing a count shows only those, and pressing again all. */
export function FilterButtons({ view, filter, onFilter }: FilterButtonsProps) {
  const { texts, number } = usePane();
  const styles = useStyles();
  const counts = countsIn(view.groups, filter.status);
  const open = countsIn(view.groups, 'open');
  const total = { open: open.error + open.warning + open.info, ignored: view.ignored };
  const button = (isPressed: boolean) => ({
    size: 'small' as const,
    'aria-pressed': isPressed,
    className: isPressed ? `${styles.button} ${styles.pressed}` : styles.button,
  });
  return (
    <>
      <div role="group" aria-label={texts.check.filter.severity} className={styles.group}>
        {(['error', 'warning', 'info'] as const).map((severity) => (
          <Button
            key={severity}
            {...button(filter.severity === severity)}
            icon={<SeveritySign severity={severity} isNamed={false} />}
            onClick={() => {
              onFilter({ ...filter, severity: filter.severity === severity ? null : severity });
            }}
            data-severity={severity}
          >
            {texts.check.counts[severity](number(counts[severity]))}
          </Button>
        ))}
      </div>
      {view.ignored > 0 && (
        <div role="group" aria-label={texts.check.filter.status} className={styles.group}>
          {(['open', 'ignored'] as const).map((status) => (
            <Button
              key={status}
              {...button(filter.status === status)}
              onClick={() => {
                onFilter({ ...filter, status });
              }}
              data-status={status}
            >
              {texts.check.filter[status](number(total[status]))}
            </Button>
          ))}
        </div>
      )}
    </>
  );
}
