import { answerTo, errorOf } from './run.fixture';

describe('KESTO', () => {
  test.each([
    ['whole weeks', '1.10.2020', null, 25],
    ['a week less a day', '25.3.2021', 'viikot', 0],
    ['a day of 0 weeks, told as 0', '31.3.2021', null, 0],
    ['the class', 44105, 'luokka', '3–6 kk'],
    ['the class in any language', '31.3.2019', 'class', '2 vuotta tai yli'],
    ['nothing for an empty cell', 0, null, ''],
    ['a start to come', '1.4.2021', null, errorOf('date-future')],
    ['an unknown result', '1.10.2020', 'kuukaudet', 'throws'],
  ])('gives %s', (_, start, result, answer) => {
    const ask = () => answerTo('KESTO', [[start]], result);
    if (answer === 'throws') expect(ask).toThrow('Kirjoita tulokseksi jokin näistä: "viikot", "luokka".');
    else expect(ask()).toBe(answer);
  });

  test('counts to the day that is given', () => {
    expect(answerTo('KESTO', [['1.3.2021']], null, '8.3.2021')).toBe(1);
  });
});
