import { decisionOf } from '../model/decision.fixture';
import { placeClients } from './place-clients';
import type { Person } from './placement-basis.fixture';
import { basisOf, coachOf } from './placement-basis.fixture';
import { staffNeeded } from './staff-needed';

describe('how many coaches it takes', () => {
  const people: Person[] = [
    { municipality: '740', decision: decisionOf('yes', ['young']) },
    { municipality: '740', decision: decisionOf('yes', ['immigrant']) },
    { municipality: '740' },
    { municipality: '593' },
    { municipality: '740', decision: decisionOf('no') },
  ];
  const coaches = [coachOf('A', { fte: 0.5, specialities: ['youth'] }), coachOf('B', { fte: 0.25 })];
  const basis = basisOf(people, coaches);
  const need = staffNeeded(basis, placeClients(basis));

  test('counts clients by the limit of a full-time coach, and who is left without', () => {
    // Half a post has one place; a quarter has none, so that its holder is not at work for clients.
    expect(need.all).toEqual({ key: null, clients: 4, without: 3, neededFte: 2 });
    expect(need.presentFte).toBe(0.5);
  });

  test('tells it by municipality, most clients first', () => {
    expect(need.municipalities.map(({ key, clients, neededFte }) => [key, clients, neededFte])).toEqual([
      ['740', 3, 1.5],
      ['593', 1, 0.5],
    ]);
  });

  test('tells it by speciality, beside who has it', () => {
    expect(
      need.specialities.map(({ key, clients, neededFte, presentFte }) => [
        key,
        clients,
        neededFte,
        presentFte,
      ]),
    ).toEqual([
      ['youth', 1, 0.5, 0.5],
      ['immigrants', 1, 0.5, 0],
      [null, 2, 1, 0],
    ]);
  });

  test('is nothing for nobody', () => {
    const nobody = basisOf([], coaches);
    expect(staffNeeded(nobody, placeClients(nobody)).all).toMatchObject({ clients: 0, neededFte: 0 });
  });
});
