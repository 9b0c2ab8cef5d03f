import type { Evaluation } from './evaluation';
import { excelFunction } from './excel-function';
import { CellFailure, HOST } from './run.fixture';

const answering =
  (evaluation: Evaluation): (() => Promise<Evaluation>) =>
  () =>
    Promise.resolve(evaluation);

describe('a function in Excel', () => {
  test('spills the answers, with an error in the cell that has none', async () => {
    const cells = [[31], [{ reason: 'Ei ole päivä.' }], ['']];
    const age = excelFunction(2, HOST, answering({ ok: true, cells, tooLarge: 'Liikaa.' }));
    expect(await age([['1.1.1990'], ['x'], [0]], null)).toEqual([
      [31],
      [new CellFailure('#VALUE!', 'Ei ole päivä.')],
      [''],
    ]);
  });

  test('fails with the sentence where the formula cannot be computed', async () => {
    const age = excelFunction(2, HOST, answering({ ok: false, sentence: 'Tunnista päivä.' }));
    await expect(age('x', null)).rejects.toEqual(new CellFailure('#VALUE!', 'Tunnista päivä.'));
  });

  test('fails where the answers are more than Excel takes', async () => {
    const cells = [['x'.repeat(2_000_000)]];
    const age = excelFunction(2, HOST, answering({ ok: true, cells, tooLarge: 'Liikaa.' }));
    await expect(age('x', null)).rejects.toEqual(new CellFailure('#VALUE!', 'Liikaa.'));
  });

  test('fails with the reason where nothing computes', async () => {
    const age = excelFunction(2, HOST, () => Promise.reject(new Error('Avaa paneeli uudelleen.')));
    await expect(age('x', null)).rejects.toEqual(new CellFailure('#VALUE!', 'Avaa paneeli uudelleen.'));
  });

  test('hands over its own arguments only, as plain data', async () => {
    const asked: unknown[] = [];
    const age = excelFunction(2, HOST, (values) => {
      asked.push(...values);
      return Promise.resolve({ ok: true, cells: [['']], tooLarge: 'Liikaa.' });
    });
    const invocation: Record<string, unknown> = { functionName: 'IKA' };
    invocation.self = invocation;
    class ErrorOfExcel {
      readonly code = '#N/A';
      readonly toJSON = () => null;
    }
    await age(
      [
        ['1.1.1990', 5],
        [new ErrorOfExcel(), true],
      ],
      null,
      invocation,
    );
    expect(structuredClone(asked)).toEqual([
      [
        ['1.1.1990', 5],
        [{ code: '#N/A' }, true],
      ],
      null,
    ]);
  });
});
