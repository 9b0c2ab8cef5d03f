import { assign } from './assign';
import { placeWorth } from './place-worth';
import type { AssignmentProblem, ClientToPlace, CoachSeat } from './problem';
import { mixedProblem } from './testing/mixed-problem';
import { DEFAULT_PENALTIES } from './testing/service-area';

const coach = (id: string, limit: number, rest: Partial<CoachSeat> = {}): CoachSeat => ({
  id,
  limit,
  specialities: [],
  languages: ['fi'],
  municipalities: [],
  ...rest,
});
const client = (key: number, rest: Partial<ClientToPlace> = {}): ClientToPlace => ({
  key,
  order: { since: null, tieBreak: String(key) },
  presentCoach: null,
  locked: false,
  need: null,
  serviceLanguage: null,
  municipality: null,
  ...rest,
});
const worthIn = (problem: AssignmentProblem) => placeWorth(problem, assign(problem));

describe('the worth of a place', () => {
  // Both want Russian; the one coach who speaks it has a place for one of them.
  const russians: AssignmentProblem = {
    clients: [client(0, { serviceLanguage: 'ru' }), client(1, { serviceLanguage: 'ru' })],
    coaches: [coach('A', 1, { languages: ['fi', 'ru'] }), coach('B', 5)],
    penalties: DEFAULT_PENALTIES,
  };

  test('is what the client who would take it costs elsewhere', () => {
    expect(worthIn(russians).coaches).toEqual([5, 0]);
  });

  test('is nothing with somebody new who is like those with places left, and the same with one who can more', () => {
    const { ofNew } = worthIn(russians);
    expect(ofNew({ specialities: [], languages: ['fi'], municipalities: [] })).toBe(0);
    expect(ofNew({ specialities: [], languages: ['ru'], municipalities: [] })).toBe(5);
    expect(ofNew({ specialities: ['youth'], languages: ['ru'], municipalities: [] })).toBe(4);
    expect(ofNew({ specialities: [], languages: ['ru'], municipalities: ['740'] })).toBe(5);
  });

  test('is nothing where no place is free but nobody would gain by one', () => {
    const { coaches, ofNew } = worthIn({ ...russians, coaches: [coach('A', 2, { languages: ['ru'] })] });
    expect(coaches).toEqual([0]);
    expect(ofNew({ specialities: [], languages: ['ru'], municipalities: [] })).toBe(0);
  });

  test('is nothing to those who are locked', () => {
    const locked = russians.clients.map((one) => ({ ...one, presentCoach: 'B', locked: true }));
    const { coaches, ofNew } = worthIn({ ...russians, clients: locked });
    expect(coaches).toEqual([0, 0]);
    expect(ofNew({ specialities: [], languages: ['ru'], municipalities: [] })).toBe(0);
  });

  test('is never less than what one more place saves', () => {
    let saving = 0;
    for (let seed = 1; seed <= 400; seed++) {
      const problem = mixedProblem(14, 4, seed);
      const result = assign(problem);
      if (result.unplaced.length > 0) continue;
      const worth = placeWorth(problem, result);
      const savedBy = (coaches: readonly CoachSeat[]): number =>
        result.penalty - assign({ ...problem, coaches }).penalty;
      problem.coaches.forEach((seat, at) => {
        const saved = savedBy(problem.coaches.with(at, { ...seat, limit: seat.limit + 1 }));
        expect(saved).toBeLessThanOrEqual(worth.coaches[at]!);
        if (result.loads[at]! < seat.limit) expect(worth.coaches[at]).toBe(0);
        if (saved > 0) saving++;
      });
      const somebody = coach('new', 1, { specialities: ['immigrants'], languages: ['fi', 'ru'] });
      expect(savedBy([...problem.coaches, somebody])).toBeLessThanOrEqual(worth.ofNew(somebody));
    }
    // Else the comparison would have compared nothing.
    expect(saving).toBeGreaterThan(50);
  });
});
