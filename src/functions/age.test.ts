import { answerTo, CONTEXT, errorOf } from './run.fixture';

describe('IKA', () => {
  test.each([
    ['today', '010190-999W', null, 31],
    ['on the day before a birthday', '010190-999W', '31.12.2019', 29],
    ['on a birthday, given as a date', '010190-999W', 43831, 30],
    ['of a birth date', 32874, null, 31],
    ['of a birth date in text', '1.1.1990', null, 31],
    ['of one born on a leap day, on 28.2. of a common year', '29.2.1992', '28.2.2021', 28],
    ['of one born on a leap day, on 1.3. of a common year', '29.2.1992', '1.3.2021', 29],
    ['for an empty date as today', '010190-999W', 0, 31],
  ])('counts full years %s', (_, cell, date, years) => {
    expect(answerTo('IKA', [[cell]], date)).toBe(years);
  });

  test.each([
    ['a faulty code', '010190-999P', errorOf('person-id-check-character')],
    ['one not yet born', '010190-999W', errorOf('person-id-future'), '31.12.1989'],
    ['a day that does not exist', '31.2.1990', errorOf('date-impossible')],
    ['a date without a day', '2.1990', errorOf('date-without-day')],
    ['a birth date to come', '1.4.2021', errorOf('date-future')],
    ['words', 'ei tiedossa', `#VALUE! ${CONTEXT.texts.reasons.notPerson}`],
    ['a number that was a code', 1.0105e84, errorOf('person-id-number')],
    ['an error value', { code: '#N/A' }, errorOf('cell-error-value', { error: '#N/A' })],
  ])('tells why there is no age for %s', (_, cell, reason, date: string | null = null) => {
    expect(answerTo('IKA', [[cell]], date)).toBe(reason);
  });

  test('gives nothing for an empty cell', () => {
    expect(answerTo('IKA', [[0]])).toBe('');
  });
});
