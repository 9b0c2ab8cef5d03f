import { reading, unusable } from '../model/reading';
import { employmentCodeParser } from './employment-code';

const parse = employmentCodeParser(['00', '01', '02', '03', '04', '05', '06', '07', '08']);

describe('an employment code', () => {
  test.each([
    ['02', '02'],
    ['02 Työtön', '02'],
    ['02 - Työtön', '02'],
    ['02: työtön', '02'],
    ['(02) Työtön', '02'],
    ['02 kesken', '02'],
    ['02,00', '02'],
    ['Työllistetty', '00'],
    ['Sysselsatt med stöd', '00'],
    ['Yleisillä työmarkkinoilla', '01'],
    ['Employed', '01'],
    ['Lyhennetty työviikko', '04'],
    ['Työvoiman ulkopuolella', '05'],
    ['Työttömyyseläke', '06'],
    ['Työtön', '02'],
    ['tyoton', '02'],
    ['LOMAUTETTU', '03'],
    ['Työllistymistä edistävässä palvelussa', '07'],
    ['00', '00'],
  ])('%j is %s', (cell, code) => {
    expect(parse(cell)).toEqual(reading(code));
  });

  test.each([
    ['2', '02'],
    [2, '02'],
    [0, '00'],
    ['2.0', '02'],
    ['2,00', '02'],
    ['8 Koulutuksessa', '08'],
  ])('%j has lost its zero', (cell, code) => {
    expect(parse(cell)).toEqual(reading(code, { code: 'leading-zero' }));
  });

  test.each(['17', 17, '9', '020', '02/03', '02 Lomautettu', '2 kk', '2.5', '-2', '?', true])(
    '%j is unknown',
    (cell) => {
      expect(parse(cell)).toEqual(unusable('unknown'));
    },
  );

  test('only codes that the profile speaks of are known', () => {
    expect(employmentCodeParser(['02', '17'])('17')).toEqual(reading('17'));
    expect(employmentCodeParser(['02'])('Lomautettu')).toEqual(unusable('unknown'));
  });
});
