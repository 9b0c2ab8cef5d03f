import { roomIn } from './plan-room';

const coaches = (...loads: readonly number[]) => loads.map((after) => ({ after }));

test.each([
  [
    'everybody gets a place',
    { assigned: 90, capacity: 100, coaches: coaches(50, 40) },
    { coaches: 2, free: 10 },
  ],
  [
    'who is left without a place takes none',
    { assigned: 100, capacity: 100, coaches: coaches(50, 50) },
    { coaches: 2, free: 0 },
  ],
  [
    'a coach who is away gives nobody a place',
    { assigned: 50, capacity: 50, coaches: coaches(50, 0) },
    { coaches: 1, free: 0 },
  ],
  ['nobody is to be placed', { assigned: 0, capacity: 50, coaches: coaches(0) }, { coaches: 0, free: 50 }],
])('%s', (_, plan, figures) => {
  expect(roomIn(plan)).toEqual(figures);
});
