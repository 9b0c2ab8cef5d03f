import { planFigures } from './plan-figures';

const coaches = (...loads: readonly number[]) => loads.map((after) => ({ after }));

test.each([
  [
    'everybody gets a place',
    { clients: 90, assigned: 90, capacity: 100, coaches: coaches(50, 40) },
    { coaches: 2, free: 10, cells: 180 },
  ],
  [
    'who is left without a place fills one cell',
    { clients: 110, assigned: 100, capacity: 100, coaches: coaches(50, 50) },
    { coaches: 2, free: 0, cells: 210 },
  ],
  [
    'a coach who is away gives nobody a place',
    { clients: 50, assigned: 50, capacity: 50, coaches: coaches(50, 0) },
    { coaches: 1, free: 0, cells: 100 },
  ],
  [
    'nobody is to be placed',
    { clients: 0, assigned: 0, capacity: 50, coaches: coaches(0) },
    { coaches: 0, free: 50, cells: 0 },
  ],
])('%s', (_, plan, figures) => {
  expect(planFigures(plan)).toEqual(figures);
});
