export type SideloadPlan =
  { kind: 'copy'; to: string } | { kind: 'registry'; key: string; value: string } | { kind: 'by-hand' };

export function sideloadPlan(machine: { platform: string; home: string; id: string }): SideloadPlan;
