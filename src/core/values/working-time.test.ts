import type { CellValue } from '../model/cell';
import { unusable } from '../model/reading';
import { workingTimeParser } from './working-time';

const readWorkingTime = workingTimeParser();

describe('working time', () => {
  test.each<[CellValue, number | null]>([
    [100, 1],
    [50, 0.5],
    [1, 1],
    [0.5, 0.5],
    [0, 0],
    ['0,5', 0.5],
    ['50 %', 0.5],
    ['100%', 1],
    ['80', 0.8],
    ['1 %', 0.01],
    ['kokoaikainen', 1],
    ['puolipäiväinen', 0.5],
    ['Heltid', 1],
    [150, 1],
    ['150 %', 1],
    [1.5, 1],
    [-50, null],
    ['ei', null],
    ['ei täysi', null],
    ['vain puolet', null],
    [{ error: '#N/A' }, null],
  ])('%j is %j', (cell, fte) => {
    expect(readWorkingTime(cell).value).toBe(fte);
  });

  test('that cannot be read is told so', () => {
    expect(readWorkingTime('ei')).toEqual(unusable('unreadable'));
  });

  test('above full time has a remark', () => {
    expect(readWorkingTime(150).remarks).toEqual([{ code: 'above-full-time' }]);
    expect(readWorkingTime(100).remarks).toEqual([]);
  });
});
