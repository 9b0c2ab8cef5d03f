import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircleFilled, InfoRegular, WarningFilled } from '@fluentui/react-icons';
import type { Severity } from '../../../core/model/finding';
import { usePane } from '../../pane-context';

const SIGNS = { error: ErrorCircleFilled, warning: WarningFilled, info: InfoRegular };

const useStyles = makeStyles({
  sign: { flexShrink: 0, fontSize: '20px' },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorNeutralForeground3 },
});

interface SeveritySignProps {
  readonly severity: Severity;
  /** False where the word stands beside it. */
  readonly isNamed?: boolean;
}

/** How grave a finding is: each severity has a shape of its own beside its colour. */
export function SeveritySign({ severity, isNamed = true }: SeveritySignProps) {
  const { texts } = usePane();
  const styles = useStyles();
  const Sign = SIGNS[severity];
  const name = isNamed ? { 'aria-label': texts.check.severities[severity] } : {};
  return <Sign className={mergeClasses(styles.sign, styles[severity])} {...name} />;
}
