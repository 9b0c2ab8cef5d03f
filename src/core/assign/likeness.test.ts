import { likeness } from './likeness';

const speaks = (set: ReadonlySet<string>, value: string | null): boolean => value === null || set.has(value);

test('values are alike when the same sets take them', () => {
  const { classOf, takes } = likeness(
    ['fi', 'so', 'ar', 'sv', null],
    [new Set(['fi']), new Set(['fi', 'sv'])],
    speaks,
  );
  expect(classOf.get('so')).toBe(classOf.get('ar'));
  expect(classOf.get('fi')).toBe(classOf.get(null));
  expect(takes[classOf.get('sv')!]).toEqual([false, true]);
  expect(takes).toHaveLength(3);
});

test('the order of values decides nothing', () => {
  const sets = [new Set(['fi']), new Set(['sv'])];
  const forward = likeness(['fi', 'sv', 'ru'], sets, speaks);
  const backward = likeness(['ru', 'sv', 'fi'], sets, speaks);
  expect(forward.takes).toEqual(backward.takes);
  expect([...forward.classOf].sort()).toEqual([...backward.classOf].sort());
});
