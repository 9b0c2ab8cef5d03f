import { MUNICIPALITY, skillFaults } from './faults';
import { likeness } from './likeness';
import { numberValues } from './numbering';
import type { ClientToPlace } from './problem';
import type { Staff } from './teams';
import { compareText } from './text-order';

/**
 * The clients with like ones merged. A *kind* is a *want* (need and service language) at a *place* (municipality) of one
 * *class* that is to be spread evenly, or of none; languages and municipalities that no coach tells apart are one. All numbers come from content, never from rows.
 */
export interface Kinds {
  readonly kindOf: Int32Array;
  /** Number of each client's present coach, −1 for none. */
  readonly presentOf: Int32Array;
  readonly count: number;
  readonly wantCount: number;
  readonly wantOf: Int32Array;
  readonly placeOf: Int32Array;
  readonly classOf: Int32Array;
  /** The classes in text order; `null`, where there is such a client, first. */
  readonly classes: readonly (string | null)[];
  /** Faults by want and skill: `[want × skills + skill]`. */
  readonly skillFaults: Uint8Array;
  /** 1 where an area's coaches are for a place's clients: `[place × areas + area]`. */
  readonly covers: Uint8Array;
}

/** Merges like clients; without `withClasses` no class is to be spread. O(clients + distinct values × distinct skills and areas). */
export function groupClients(clients: readonly ClientToPlace[], staff: Staff, withClasses = true): Kinds {
  const { skills, areas, numberOf } = staff;
  const need = numberValues(clients, (client) => client.need);
  const language = numberValues(clients, (client) => client.serviceLanguage);
  const municipality = numberValues(clients, (client) => client.municipality);
  const present = numberValues(clients, (client) => client.presentCoach);
  const spread = numberValues(clients, (client) => (withClasses ? (client.spread ?? null) : null));

  const needs = [...need.values].sort((a, b) => compareText(a ?? '', b ?? ''));
  const languages = likeness(
    language.values,
    skills,
    (skill, spoken) => spoken === null || skill.languages.has(spoken),
  );
  const places = likeness(
    municipality.values,
    areas,
    (area, code) => code === null || area.size === 0 || area.has(code),
  );
  const wants = needs.flatMap((wanted) => languages.takes.map((spoken) => ({ need: wanted, spoken })));
  const classes = [...spread.values].sort((a, b) => (a === null ? -1 : b === null ? 1 : compareText(a, b)));

  const placeCount = places.takes.length;
  const ofClass = wants.length * placeCount;
  // A client's code is the sum of what its values add to it.
  const ofNeed = need.values.map((value) => needs.indexOf(value) * languages.takes.length * placeCount);
  const ofLanguage = language.values.map((value) => (languages.classOf.get(value) ?? 0) * placeCount);
  const ofPlace = municipality.values.map((value) => places.classOf.get(value) ?? 0);
  const ofSpread = spread.values.map((value) => classes.indexOf(value) * ofClass);
  const coachOf = present.values.map((id) => (id === null ? -1 : (numberOf.get(id) ?? -1)));
  const kindOf = new Int32Array(clients.length);
  const presentOf = new Int32Array(clients.length);
  const kindOfCode = new Int32Array(classes.length * ofClass).fill(-1);
  for (let i = 0; i < clients.length; i++) {
    const code =
      (ofSpread[spread.numberOf[i] ?? 0] ?? 0) +
      (ofNeed[need.numberOf[i] ?? 0] ?? 0) +
      (ofLanguage[language.numberOf[i] ?? 0] ?? 0) +
      (ofPlace[municipality.numberOf[i] ?? 0] ?? 0);
    kindOf[i] = code;
    kindOfCode[code] = 0;
    presentOf[i] = coachOf[present.numberOf[i] ?? 0] ?? -1;
  }
  const distinct: number[] = [];
  kindOfCode.forEach((occurs, code) => {
    if (occurs === -1) return;
    kindOfCode[code] = distinct.length;
    distinct.push(code);
  });
  for (let i = 0; i < clients.length; i++) kindOf[i] = kindOfCode[kindOf[i] ?? 0] ?? 0;

  return {
    kindOf,
    presentOf,
    count: distinct.length,
    wantCount: wants.length,
    wantOf: Int32Array.from(distinct, (code) => Math.floor((code % ofClass) / placeCount)),
    placeOf: Int32Array.from(distinct, (code) => code % placeCount),
    classOf: Int32Array.from(distinct, (code) => Math.floor(code / ofClass)),
    classes,
    skillFaults: Uint8Array.from(
      wants.flatMap(({ need: wanted, spoken }) =>
        skills.map((skill, i) => skillFaults(wanted, spoken[i] ?? false, skill.specialities)),
      ),
    ),
    covers: Uint8Array.from(places.takes.flatMap((row) => row.map(Number))),
  };
}

/** Whether an area's coaches are for the clients of a kind. */
export function isCovered({ covers, placeOf }: Kinds, { areas }: Staff, kind: number, area: number): boolean {
  return covers[(placeOf[kind] ?? 0) * areas.length + area] === 1;
}

/** The faults of a kind of client with a team's coaches, the change of coach aside. */
export function faultsOfKind(kinds: Kinds, staff: Staff, kind: number, team: number): number {
  const { skill, area } = staff.teams[team] ?? { skill: 0, area: 0 };
  const want = kinds.wantOf[kind] ?? 0;
  const faults = kinds.skillFaults[want * staff.skills.length + skill] ?? 0;
  return faults | (isCovered(kinds, staff, kind, area) ? 0 : MUNICIPALITY);
}
