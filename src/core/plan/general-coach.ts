import type { Coach } from '../model/coach';

/** A coach who is not there yet: a general one for all municipalities who speaks Finnish. `number` makes the id. */
export function generalCoach(number: number, name: string, fte: number): Coach {
  return {
    // No id of a sheet begins so: it would be a formula.
    id: `=${number}`,
    name,
    fte,
    ownLimit: null,
    specialities: [],
    languages: ['fi'],
    municipalities: [],
    absentFrom: null,
    absentTo: null,
  };
}
