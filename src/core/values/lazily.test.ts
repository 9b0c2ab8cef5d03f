import { lazily, remembered, rememberedFor } from './lazily';

test('a lazy value is made once, when it is first asked for', () => {
  const make = jest.fn(() => undefined);
  const value = lazily(make);
  expect(make).not.toHaveBeenCalled();
  value();
  value();
  expect(make).toHaveBeenCalledTimes(1);
});

test('a value is made once for each key', () => {
  const make = jest.fn((key: { name: string }) => key.name.length);
  const lengthOf = rememberedFor(make);
  const key = { name: 'Savonlinna' };
  expect([lengthOf(key), lengthOf(key), lengthOf({ name: 'Juva' })]).toEqual([10, 10, 4]);
  expect(make).toHaveBeenCalledTimes(2);
});

test('a value is made once for each number or text', () => {
  const make = jest.fn((key: number) => (key === 0 ? undefined : key * 2));
  const twice = remembered(make);
  expect([twice(0), twice(3), twice(0), twice(3)]).toEqual([undefined, 6, undefined, 6]);
  expect(make).toHaveBeenCalledTimes(2);
});
