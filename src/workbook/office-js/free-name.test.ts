import { freeName } from './free-name';

describe('freeName', () => {
  test.each([
    ['Loki', [], 'Loki'],
    ['Loki', ['LOKI'], 'Loki (2)'],
    ['Loki', ['Loki', 'Loki (2)'], 'Loki (3)'],
    ['x'.repeat(31), ['x'.repeat(31)], `${'x'.repeat(27)} (2)`],
  ])('%s beside %j', (wanted, taken, expected) => {
    expect(freeName(wanted, taken, 31)).toBe(expected);
  });
});
