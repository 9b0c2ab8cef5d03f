import type { Speciality } from '../model/coach';
import type { CoachSeat } from './problem';
import { compareText } from './text-order';

/** What a coach can do. */
export interface Skill {
  readonly specialities: ReadonlySet<Speciality>;
  readonly languages: ReadonlySet<string>;
}

/** Coaches of the same skill over the same area: only their limits and their present clients tell them apart. */
export interface Team {
  readonly skill: number;
  readonly area: number;
  /** Places in the order of ids. */
  readonly coaches: readonly number[];
}

/** The coaches with like ones grouped. A coach's number is its place in the order of ids, not in the problem. */
export interface Staff {
  /** Index in the problem of each coach. */
  readonly indexOf: Int32Array;
  readonly numberOf: ReadonlyMap<string, number>;
  readonly limits: Int32Array;
  readonly teamOf: Int32Array;
  readonly teams: readonly Team[];
  readonly skills: readonly Skill[];
  /** Municipality codes; the empty set is the whole country. */
  readonly areas: readonly ReadonlySet<string>[];
  /** The teams of each area. */
  readonly teamsOfArea: readonly (readonly number[])[];
}

/** Groups like coaches; skills, areas and teams are numbered by content. O(coaches log coaches). */
export function groupCoaches(coaches: readonly CoachSeat[]): Staff {
  const sorted = coaches
    .map((seat, index) => ({ seat, index }))
    .sort((a, b) => compareText(a.seat.id, b.seat.id));
  const seats = sorted.map(({ seat }) => seat);
  const skill = numberByContent(seats, (seat) => `${setKey(seat.specialities)} ${setKey(seat.languages)}`);
  const area = numberByContent(seats, (seat) => setKey(seat.municipalities));
  const team = numberByContent(seats, (_, i) => `${skill.numbers[i] ?? 0} ${area.numbers[i] ?? 0}`);
  const teamsOfArea = area.members.map((): number[] => []);
  team.members.forEach(([first = 0], number) => teamsOfArea[area.numbers[first] ?? 0]?.push(number));
  return {
    indexOf: Int32Array.from(sorted, ({ index }) => index),
    numberOf: new Map(seats.map((seat, i) => [seat.id, i])),
    limits: Int32Array.from(seats, (seat) => seat.limit),
    teamOf: team.numbers,
    teams: team.members.map((members) => ({
      skill: skill.numbers[members[0] ?? 0] ?? 0,
      area: area.numbers[members[0] ?? 0] ?? 0,
      coaches: members,
    })),
    skills: skill.members.map(([first = 0]) => ({
      specialities: new Set(seats[first]?.specialities),
      languages: new Set(seats[first]?.languages),
    })),
    areas: area.members.map(([first = 0]) => new Set(seats[first]?.municipalities)),
    teamsOfArea,
  };
}

/** Numbers items by their keys in text order: like keys, like numbers. */
function numberByContent<T>(items: readonly T[], keyOf: (item: T, index: number) => string) {
  const members = new Map<string, number[]>();
  const keys = items.map(keyOf);
  keys.forEach((key, i) => {
    const known = members.get(key);
    if (known) known.push(i);
    else members.set(key, [i]);
  });
  const order = [...members.keys()].sort(compareText);
  const numberOf = new Map(order.map((key, number) => [key, number]));
  return {
    numbers: Int32Array.from(keys, (key) => numberOf.get(key) ?? 0),
    members: order.map((key) => members.get(key) ?? []),
  };
}

function setKey(values: readonly string[]): string {
  return JSON.stringify([...new Set(values)].sort(compareText));
}
