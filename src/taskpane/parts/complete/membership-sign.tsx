import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled, DismissCircleRegular, QuestionCircleFilled } from '@fluentui/react-icons';
import type { Ternary } from '../../../core/model/ternary';

const SIGNS = { yes: CheckmarkCircleFilled, no: DismissCircleRegular, review: QuestionCircleFilled };

const useStyles = makeStyles({
  sign: { flexShrink: 0, fontSize: '20px' },
  yes: { color: tokens.colorStatusSuccessForeground3 },
  no: { color: tokens.colorNeutralForeground3 },
  review: { color: tokens.colorStatusWarningForeground3 },
});

/** Yes, no or review: a shape of its own each. The word stands beside it. */
export function MembershipSign({ membership }: { readonly membership: Ternary }) {
  const styles = useStyles();
  const Sign = SIGNS[membership];
  return <Sign aria-hidden className={mergeClasses(styles.sign, styles[membership])} />;
}
