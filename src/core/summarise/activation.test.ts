import { activationRate } from './activation';

const codes = (code: string, count: number): string[] => Array.from({ length: count }, () => code);

describe('activationRate', () => {
  test('gives the published check figure of 24.05 % for 2,223 in services and 7,019 unemployed', () => {
    const rate = activationRate([
      ...codes('07', 1200),
      ...codes('08', 1023),
      ...codes('02', 7000),
      ...codes('03', 19),
    ]);
    expect(Number((rate! * 100).toFixed(2))).toBe(24.05);
  });

  test('leaves out those who are neither unemployed nor in services', () => {
    expect(activationRate(['02', '08', '00', '01', '05', null])).toBe(0.5);
  });

  test('is not a number where nobody counts', () => {
    expect(activationRate(['01', null])).toBeNull();
  });
});
