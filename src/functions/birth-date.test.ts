import { answerTo, errorOf } from './run.fixture';

describe('HETU.SYNTYMAAIKA', () => {
  test.each([
    ['the serial number of the date', '010190-999W', 32874],
    ['a repaired code', '010190–999w', 32874],
    ['a faulty code', '010190-999P', errorOf('person-id-check-character')],
    ['an error value', { code: '#REF!' }, errorOf('cell-error-value', { error: '#REF!' })],
    ['an empty cell', 0, ''],
  ])('answers %s', (_, cell, answer) => {
    expect(answerTo('HETU.SYNTYMAAIKA', [[cell]])).toBe(answer);
  });
});
