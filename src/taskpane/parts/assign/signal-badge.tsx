import { Badge } from '@fluentui/react-components';
import type { CoachPlan } from '../../../app/pane/plan-view';

const COLORS = { full: 'warning', nearLimit: 'informative', absent: 'informative' } as const;

/** What there is to notice about a coach, in a word. */
export function SignalBadge({ coach }: { readonly coach: CoachPlan }) {
  if (coach.signal === 'none') return null;
  return (
    <Badge
      appearance={coach.signal === 'full' ? 'tint' : 'outline'}
      color={COLORS[coach.signal]}
      data-signal={coach.signal}
    >
      {coach.signalText}
    </Badge>
  );
}
