import { reading, unusable } from '../model/reading';
import { nationalityParser } from './nationality';

const countries = [
  ['AF', 'Afganistan', 'Afghanistan', 'Afghanistan'],
  ['BA', 'Bosnia ja Hertsegovina', 'Bosnien och Hercegovina', 'Bosnia & Herzegovina'],
  ['CD', 'Kongon demokraattinen tasavalta', 'Kongo-Kinshasa', 'Congo - Kinshasa'],
  ['EE', 'Viro', 'Estland', 'Estonia'],
  ['EG', 'Egypti', 'Egypten', 'Egypt'],
  ['FI', 'Suomi', 'Finland', 'Finland'],
  ['GB', 'Iso-Britannia', 'Storbritannien', 'United Kingdom'],
  ['IQ', 'Irak', 'Irak', 'Iraq'],
  ['LK', 'Sri Lanka', 'Sri Lanka', 'Sri Lanka'],
  ['NA', 'Namibia', 'Namibia', 'Namibia'],
  ['NE', 'Niger', 'Niger', 'Niger'],
  ['NG', 'Nigeria', 'Nigeria', 'Nigeria'],
  ['RU', 'Venäjä', 'Ryssland', 'Russia'],
  ['SE', 'Ruotsi', 'Sverige', 'Sweden'],
  ['SO', 'Somalia', 'Somalia', 'Somalia'],
  ['TH', 'Thaimaa', 'Thailand', 'Thailand'],
  ['UA', 'Ukraina', 'Ukraina', 'Ukraine'],
  ['US', 'Yhdysvallat', 'USA', 'United States'],
  ['XX', 'kansalaisuudeton', 'statslös', 'Stateless'],
].map(([code = '', fi = '', sv = '', en = '']) => ({ code, fi, sv, en }));
const parse = nationalityParser({ countries });

describe('a nationality', () => {
  test.each([
    ['Suomi', 'FI'],
    ['suomi', 'FI'],
    ['FI', 'FI'],
    ['fin', 'FI'],
    ['suomalainen', 'FI'],
    ['Suomen kansalainen', 'FI'],
    ['finsk medborgare', 'FI'],
    ['Finnish', 'FI'],
    ['FI Suomi', 'FI'],
    ['FI - Suomi', 'FI'],
    ['Suomi (FIN)', 'FI'],
    ['venaja', 'RU'],
    ['venäläinen', 'RU'],
    ['Venäjän federaatio', 'RU'],
    ['RUS', 'RU'],
    ['ryss', 'RU'],
    ['virolainen', 'EE'],
    ['Eesti', 'EE'],
    ['Estonia', 'EE'],
    ['ruotsalainen', 'SE'],
    ['ukrainalainen', 'UA'],
    ['somalialainen', 'SO'],
    ['irakilainen', 'IQ'],
    ['afganistanilainen', 'AF'],
    ['egyptiläinen', 'EG'],
    ['srilankalainen', 'LK'],
    ['thaimaalainen', 'TH'],
    ['nigerialainen', 'NG'],
    ['nigeriläinen', 'NE'],
    ['britti', 'GB'],
    ['Iso\u2011Britannia', 'GB'],
    ['U.S.A.', 'US'],
    ['amerikkalainen', 'US'],
    ['Bosnia', 'BA'],
    ['Bosnia ja Hertsegovina', 'BA'],
    ['DR Kongo', 'CD'],
    ['kansalaisuudeton', 'XX'],
    ['statslös', 'XX'],
    ['XX', 'XX'],
    ['XXA', 'XX'],
    ['Namibia', 'NA'],
  ])('%j is %s', (cell, code) => {
    expect(parse(cell)).toEqual(reading(code));
  });

  test.each([
    ['Suomi, Venäjä', 'FI'],
    ['Venäjä/Suomi', 'FI'],
    ['Viro ja Suomi', 'FI'],
    ['Suomi-Ruotsi', 'FI'],
    ['RU+FI', 'FI'],
    ['Venäjä, Viro', 'RU'],
    ['Suomi, Bosnia ja Hertsegovina', 'FI'],
  ])('of several, %j, %s counts', (cell, code) => {
    expect(parse(cell)).toEqual(reading(code, { code: 'several' }));
  });

  test.each([
    ['Somlia', 'SO', 'Somalia'],
    ['Ukrania', 'UA', 'Ukraina'],
    ['suomalianen', 'FI', 'Suomi'],
  ])('%j is a slip for %s', (cell, code, suggestion) => {
    expect(parse(cell)).toEqual(reading(code, { code: 'typo', params: { suggestion } }));
  });

  test.each(
    '?|-|ei tiedossa|tuntematon|muu|ulkomaalainen|ei suomi|muu kuin suomi|Suomi (haettu)|Suomi?|Suomi, xyz|Kongo|na|EU|Viru'.split(
      '|',
    ),
  )('%j is unknown', (cell) => {
    expect(parse(cell)).toEqual(unusable('unknown'));
  });

  test.each([
    ['AE', 'yhdistyneet arabiemiirikunnat'],
    ['BA', 'bosnia'],
    ['BY', 'vitryssland'],
    ['CD', 'kongo-kinshasa'],
    ['CI', 'ivory coast'],
    ['CN', 'kiinan kansantasavalta'],
    ['CV', 'cabo verde'],
    ['CZ', 'tšekin tasavalta'],
    ['EE', 'eesti'],
    ['GB', 'englanti'],
    ['GE', 'gruusia'],
    ['IR', 'iranin islamilainen tasavalta'],
    ['KG', 'kirgistan'],
    ['KR', 'korean tasavalta'],
    ['MK', 'makedonia'],
    ['MM', 'myanmar'],
    ['NL', 'hollanti'],
    ['PS', 'palestiina'],
    ['RU', 'venäjän federaatio'],
    ['SY', 'syyrian arabitasavalta'],
    ['SZ', 'swazimaa'],
    ['TR', 'turkey'],
    ['US', 'usa'],
    ['XX', 'valtioton'],
  ])('%s is also called %s', (code, name) => {
    // Names of the register that say nothing, so that only the other name can be what is known.
    const register = { countries: [{ code, fi: 'y', sv: 'å', en: 'z' }] };
    expect(nationalityParser(register)(name)).toEqual(reading(code));
  });
});
