import { openRoom } from './room';

function room(spare: readonly number[], teamsOf: readonly (readonly number[])[]) {
  const left = Int32Array.from(spare);
  return { left, ...openRoom(teamsOf.length, left, (kind, team) => teamsOf[kind]?.includes(team) ?? false) };
}

test('a chain of moves makes room', () => {
  //  kind 0 ─ teams 0, 1    kind 1 ─ teams 0, 2    kind 2 ─ team 0;   one place each
  const { placeKind, left } = room([1, 1, 1], [[0, 1], [0, 2], [0]]);
  expect([placeKind(1), placeKind(0), placeKind(2)]).toEqual([true, true, true]);
  expect([...left]).toEqual([0, 0, 0]);
});

test('where no chain helps, the newcomer stays out and the others stay in', () => {
  const { placeKind, left } = room([1, 5], [[0], [0, 1]]);
  expect([placeKind(0), placeKind(0), placeKind(1), placeKind(0)]).toEqual([true, false, true, false]);
  expect([...left]).toEqual([0, 4]);
});

test('one who never moves still makes others move', () => {
  const { placeKind, placeAt } = room([1, 1], [[0, 1]]);
  expect([placeKind(0), placeAt(0), placeAt(0), placeKind(0)]).toEqual([true, true, false, false]);
});
