import { reading, unusable } from '../model/reading';
import { serviceNeedParser } from './service-need';

const parse = serviceNeedParser();

describe('a service need', () => {
  test.each([
    ['Itsenäinen', 'independent'],
    ['itsenainen', 'independent'],
    ['ei tarvitse tukea', 'independent'],
    ['självständig', 'independent'],
    ['TUETTU', 'supported'],
    ['tarvitsee tukea.', 'supported'],
    ['paljon tukea', 'much-support'],
    ['mycket stöd', 'much-support'],
    ['much-support', 'much-support'],
    ['kohtalainen tuen tarve', 'supported'],
    ['vahva tuki!!', 'much-support'],
  ])('%j is %s', (cell, need) => {
    expect(parse(cell)).toEqual(reading(need));
  });

  test.each(['1', 3, 'Palvelulinja 2', '?', 'tu.ettu', 'tuettu / itsenäinen'])('%j is unknown', (cell) => {
    expect(parse(cell)).toEqual(unusable('unknown'));
  });
});
