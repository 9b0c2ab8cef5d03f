import type { CurvePoint } from '../../core/plan/moves-curve';
import type { PlacementProof, PlacementWay } from '../../core/model/placement';

export interface Absence {
  readonly from: string;
  readonly to: string;
}

export interface PlanView {
  readonly clients: number;
  readonly assigned: number;
  readonly without: number;
  readonly capacity: number;
  readonly missingFte: number;
  readonly changes: number;
  readonly penalty: number;
  readonly coaches: readonly CoachPlan[];
  /** Coaches by how full they are, before and after; bands from the emptiest to the fullest. */
  readonly histogram: readonly { readonly band: LoadBand; readonly before: number; readonly after: number }[];
  readonly kinds: KindCounts;
  /** Clients who are locked by a wish of this workbook, down the list. */
  readonly locked: readonly LockedClient[];
  /** In which way it shares out, and how sure it is that no plan of that way is better. */
  readonly way: PlacementWay;
  readonly proof: PlacementProof;
  /** Cells that applying it fills. */
  readonly cells: number;
  /** The columns of the assignment stand beside the list and are as this plan says. */
  readonly isWritten: boolean;
}

export const LOAD_BANDS = ['under-50', '50-79', '80-94', '95-99', 'full', 'over'] as const;

/** Share of the limit in per cent. */
export type LoadBand = (typeof LOAD_BANDS)[number];

export interface CoachPlan {
  readonly id: string;
  readonly name: string;
  readonly fte: number;
  /** 0 while absent. */
  readonly limit: number;
  /** Clients of the list who have this coach now. */
  readonly before: number;
  readonly after: number;
  /** Of those after, where the profile weighs clients; else `null`. */
  readonly weightedAfter: number | null;
  readonly arrivals: number;
  readonly departures: number;
  /** Of the clients of before, those whom the plan does not place at all: not members, and rows of the same person. */
  readonly unplaced: number;
  /** Clients of each kind who come to, leave or stay with this coach. */
  readonly kinds: KindCounts;
  readonly signal: 'full' | 'nearLimit' | 'absent' | 'none';
  readonly signalText: string;
  /** What the coach is for, in words: specialities, languages, municipalities. */
  readonly suits: string;
  /** Set in the pane; what the sheet of coaches says of itself shows as `signal`. */
  readonly absence: Absence | null;
}

export const PLANNED_KINDS = [
  'moves',
  'new',
  'no-place',
  'never-allowed',
  'lock-over-limit',
  'coach-over-limit',
  'keeps',
] as const;

/** What a plan does with a client; in the order of what people ask about most. */
export type PlannedKind = (typeof PLANNED_KINDS)[number];

/** How many clients there are of each kind. */
export type KindCounts = Readonly<Record<PlannedKind, number>>;

/** A client, as far as locking him or her is told of. */
export type LockedClient = Pick<PlannedItem, 'row' | 'name' | 'from'>;

/** The plans that are worth their changes of coach; none where the list is too long to work them out. */
export interface CurveView {
  readonly points: readonly CurvePoint[];
  readonly isTooLong: boolean;
}

/** What is tried out; `null`: as it is. */
export interface WhatIfQuery {
  /** Working time of one more general coach, in per cent, and the name to show. */
  readonly more: { readonly name: string; readonly percent: number } | null;
  /** Most clients of a full-time coach. */
  readonly limit: number | null;
  /** Id of a coach who is away on the day of the list. */
  readonly away: string | null;
  /** Id of a coach whose present clients stay, whatever it costs. */
  readonly keeping: string | null;
}

export interface PlannedQuery {
  readonly kind: PlannedKind;
  /** Only those who come to or leave this coach; `null`: all. */
  readonly coach: string | null;
  readonly from: number;
  readonly count: number;
}

export interface PlannedPage {
  readonly total: number;
  readonly items: readonly PlannedItem[];
}

export interface PlannedItem {
  readonly row: number;
  readonly name: string;
  readonly from: string | null;
  readonly to: string | null;
  /** Why, in a sentence. */
  readonly why: string;
  readonly isLocked: boolean;
}
