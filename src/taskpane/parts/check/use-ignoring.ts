import type {
  CheckView,
  FindingGroup,
  FindingItem,
  IgnoreReason,
  WantedFindings,
} from '../../../app/pane/check-view';
import { usePane } from '../../pane-context';

interface Ignoring {
  readonly onIgnore: (finding: FindingItem, reason: IgnoreReason | null) => Promise<void>;
  readonly onIgnoreGroup: (group: FindingGroup, reason: IgnoreReason | null) => void;
}

/** Sets findings aside, or takes them up again (`null`), and says so. */
export function useIgnoring(onCheck: (view: CheckView) => void): Ignoring {
  const { engine, texts, number, ask, tell } = usePane();
  const t = texts.check.ignore;
  const ignore = async (
    wanted: WantedFindings,
    reason: IgnoreReason | null,
    findings: number,
  ): Promise<void> => {
    const checked = await ask(() => engine.ignore(wanted, reason));
    if (checked === null) return;
    onCheck(checked);
    tell(reason === null ? t.takenUp(number(findings)) : t.ignored(number(findings)));
  };
  return {
    onIgnore: ({ id }, reason) => ignore({ finding: id }, reason, 1),
    onIgnoreGroup: ({ rule, count, ignored }, reason) =>
      void ignore({ rule }, reason, reason === null ? ignored : count),
  };
}
