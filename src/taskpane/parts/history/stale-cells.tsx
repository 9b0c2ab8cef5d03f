import { makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import type { StaleCell } from '../../../app/pane/repair-view';
import { usePane } from '../../pane-context';

const MOST_SHOWN = 10;

const useStyles = makeStyles({ cells: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL } });

/** Cells that somebody changed meanwhile, so that nothing was taken back there. */
export function StaleCells({ stale }: { readonly stale: readonly StaleCell[] }) {
  const { texts, number } = usePane();
  const styles = useStyles();
  const left = stale.length - MOST_SHOWN;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {texts.history.stale}
        <ul className={styles.cells}>
          {stale.slice(0, MOST_SHOWN).map(({ place, why }) => (
            <li key={place}>{`${place}: ${why}`}</li>
          ))}
          {left > 0 && <li>{texts.history.more(number(left))}</li>}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}
