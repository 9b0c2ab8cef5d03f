import { MUNICIPALITY, skillFaults } from './faults';
import { likeness } from './likeness';
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

/** Merges like clients. O(clients + distinct values × distinct skills and areas). */
export function groupClients(clients: readonly ClientToPlace[], staff: Staff): Kinds {
  const { skills, areas, numberOf } = staff;
  const needs = [...new Set(clients.map((client) => client.need))].sort((a, b) =>
    compareText(a ?? '', b ?? ''),
  );
  const needOf = new Map(needs.map((need, number) => [need, number]));
  const languages = likeness(
    clients.map((client) => client.serviceLanguage),
    skills,
    (skill, language) => language === null || skill.languages.has(language),
  );
  const places = likeness(
    clients.map((client) => client.municipality),
    areas,
    (area, municipality) => municipality === null || area.size === 0 || area.has(municipality),
  );
  const wants = needs.flatMap((need) => languages.takes.map((spoken) => ({ need, spoken })));

  const classes = [...new Set(clients.map(({ spread = null }) => spread))].sort((a, b) =>
    a === null ? -1 : b === null ? 1 : compareText(a, b),
  );
  const numberOfClass = new Map(classes.map((name, number) => [name, number]));

  const placeCount = places.takes.length;
  const ofClass = wants.length * placeCount;
  const presentOf = new Int32Array(clients.length);
  const codes = new Int32Array(clients.length);
  clients.forEach((client, i) => {
    const language = languages.classOf.get(client.serviceLanguage) ?? 0;
    const want = (needOf.get(client.need) ?? 0) * languages.takes.length + language;
    const place = places.classOf.get(client.municipality) ?? 0;
    codes[i] = (numberOfClass.get(client.spread ?? null) ?? 0) * ofClass + want * placeCount + place;
    presentOf[i] = client.presentCoach === null ? -1 : (numberOf.get(client.presentCoach) ?? -1);
  });
  const distinct = Int32Array.from(new Set(codes)).sort();
  const kindOfCode = new Int32Array(classes.length * ofClass);
  distinct.forEach((code, kind) => (kindOfCode[code] = kind));

  return {
    kindOf: codes.map((code) => kindOfCode[code] ?? 0),
    presentOf,
    count: distinct.length,
    wantCount: wants.length,
    wantOf: distinct.map((code) => Math.floor((code % ofClass) / placeCount)),
    placeOf: distinct.map((code) => code % placeCount),
    classOf: distinct.map((code) => Math.floor(code / ofClass)),
    classes,
    skillFaults: Uint8Array.from(
      wants.flatMap(({ need, spoken }) =>
        skills.map((skill, i) => skillFaults(need, spoken[i] ?? false, skill.specialities)),
      ),
    ),
    covers: Uint8Array.from(places.takes.flatMap((row) => row.map(Number))),
  };
}

/** The faults of a kind of client with a team's coaches, the change of coach aside. */
export function faultsOfKind(kinds: Kinds, staff: Staff, kind: number, team: number): number {
  const { skill, area } = staff.teams[team] ?? { skill: 0, area: 0 };
  const want = kinds.wantOf[kind] ?? 0;
  const covered = kinds.covers[(kinds.placeOf[kind] ?? 0) * staff.areas.length + area] === 1;
  return (kinds.skillFaults[want * staff.skills.length + skill] ?? 0) | (covered ? 0 : MUNICIPALITY);
}
