import { openRoom } from './room';

function room(spare: readonly number[], teamsOf: readonly (readonly number[])[]) {
  const left = Int32Array.from(spare);
  const { placeKind, placeAt } = openRoom(teamsOf, left);
  return { left, placeAt, placeKind: (kind: number) => placeKind(kind, 1) === 1, placeAll: placeKind };
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

test('several of a kind are as many as come one by one', () => {
  //  kind 0 ─ teams 0, 1 (one and two places)    kind 1 ─ team 0
  const { placeAll, left } = room([1, 2], [[0, 1], [0]]);
  expect([placeAll(0, 2), placeAll(1, 3), placeAll(0, 3)]).toEqual([2, 1, 0]);
  expect([...left]).toEqual([0, 0]);
});
