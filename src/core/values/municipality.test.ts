import { fromIso } from '../model/local-date';
import { reading, unusable } from '../model/reading';
import type { Municipality } from '../model/reference';
import { municipalityParser } from './municipality';

const merger = fromIso('2025-01-01')!;
const municipality = (code: string, fi: string, sv = fi): Municipality => ({
  code,
  fi,
  sv,
  en: fi,
  endedOn: null,
  mergedInto: null,
});
const municipalities: readonly Municipality[] = [
  municipality('046', 'Enonkoski'),
  municipality('091', 'Helsinki', 'Helsingfors'),
  municipality('139', 'Ii', 'Ijo'),
  municipality('178', 'Juva'),
  municipality('213', 'Kangasniemi'),
  municipality('405', 'Lappeenranta', 'Villmanstrand'),
  municipality('434', 'Loppi'),
  municipality('491', 'Mikkeli', 'S:t Michel'),
  municipality('507', 'Mäntyharju'),
  municipality('564', 'Oulu', 'Uleåborg'),
  { ...municipality('588', 'Pertunmaa'), endedOn: merger, mergedInto: '507' },
  municipality('593', 'Pieksämäki'),
  municipality('740', 'Savonlinna', 'Nyslott'),
  municipality('895', 'Uusikaupunki', 'Nystad'),
];
const parse = municipalityParser({ municipalities }, fromIso('2021-03-31')!);

describe('a municipality', () => {
  test.each([
    ['Savonlinna', '740'],
    ['SAVONLINNA', '740'],
    ['Savonlinnan kaupunki', '740'],
    ['savonlinnan', '740'],
    ['Savonlinnassa', '740'],
    ['Nyslott', '740'],
    ['Nyslotts stad', '740'],
    [740, '740'],
    ['740', '740'],
    ['740,0', '740'],
    ['740 Savonlinna', '740'],
    ['740 - Savonlinna', '740'],
    ['Savonlinna (740)', '740'],
    ['Savonlinna 740', '740'],
    ['Savonlinna, Suomi', '740'],
    ['Savonlinna/Nyslott', '740'],
    ['City of Savonlinna', '740'],
    [91, '091'],
    ['91', '091'],
    ['Helsingin kaupunki', '091'],
    ['Helsingfors', '091'],
    ['Mikkeli, Etelä-Savo', '491'],
    ['S:t Michel', '491'],
    ['Sankt Michel', '491'],
    ['St. Michel', '491'],
    ['ST MICHEL', '491'],
    ['Juvan kunta', '178'],
    ['Juva kommun', '178'],
    ['Jockas', '178'],
    ['Mantyharju', '507'],
    ['Mäntyharjun kunta', '507'],
    ['Pieksämäen kaupunki', '593'],
    ['Enonkosken kunta', '046'],
    ['Kangasniemellä', '213'],
    ['Uudenkaupungin kaupunki', '895'],
    ['Iin kunta', '139'],
    ['Pertunmaa', '588'],
    [588, '588'],
  ])('%j is %s', (cell, code) => {
    expect(parse(cell)).toEqual(reading(code));
  });

  test.each([
    ['Savonlina', '740', 'Savonlinna'],
    ['Savon linna', '740', 'Savonlinna'],
    ['Mikeli', '491', 'Mikkeli'],
    ['Mikkelli', '491', 'Mikkeli'],
    ['Lappenrata', '405', 'Lappeenranta'],
    ['Mäntyhaju', '507', 'Mäntyharju'],
    ['Pertunma', '588', 'Pertunmaa'],
    ['Juvva', '178', 'Juva'],
    ['Nyslot', '740', 'Savonlinna'],
  ])('%j is a slip for %s', (cell, code, suggestion) => {
    expect(parse(cell)).toEqual(reading(code, { code: 'typo', params: { suggestion } }));
  });

  test.each([
    ['unknown', 'Narnia'],
    ['unknown', 'Lappi'],
    ['unknown', 'Oulo'],
    ['unknown', 'I'],
    ['unknown', '999'],
    ['unknown', 0],
    ['unknown', 740.5],
    ['unknown', '-'],
    ['unknown', 'Mikkeli, muuttanut Juvalle'],
    ['ambiguous', 'Mikkeli / Juva'],
    ['ambiguous', '740 Mikkeli'],
  ])('is unusable as %s: %j', (code, cell) => {
    expect(parse(cell)).toEqual(unusable(code));
  });

  test.each([
    ['2024-12-31', reading('588')],
    ['2025-01-01', reading('507', { code: 'merged', params: { name: 'Pertunmaa', into: 'Mäntyharju' } })],
  ])('that was merged on 1.1.2025 is, on %s, what it was on that day', (iso, expected) => {
    const parseThen = municipalityParser({ municipalities }, fromIso(iso)!);
    expect(parseThen('Pertunmaan kunta')).toEqual(expected);
    expect(parseThen('588')).toEqual(expected);
  });
});
