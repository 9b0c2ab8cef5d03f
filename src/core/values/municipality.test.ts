import { fromIso } from '../model/local-date';
import { reading, unusable } from '../model/reading';
import type { Municipality } from '../model/reference';
import { municipalityOn, municipalityParser } from './municipality';

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
  municipality('152', 'Isokyrö', 'Storkyro'),
  municipality('178', 'Juva'),
  municipality('213', 'Kangasniemi'),
  municipality('284', 'Koski Tl', 'Koskis'),
  municipality('405', 'Lappeenranta', 'Villmanstrand'),
  municipality('418', 'Lempäälä'),
  municipality('434', 'Loppi'),
  municipality('491', 'Mikkeli', 'S:t Michel'),
  municipality('503', 'Mynämäki', 'Virmo'),
  municipality('507', 'Mäntyharju'),
  municipality('564', 'Oulu', 'Uleåborg'),
  { ...municipality('588', 'Pertunmaa'), endedOn: merger, mergedInto: '507' },
  municipality('593', 'Pieksämäki'),
  municipality('601', 'Pihtipudas'),
  municipality('619', 'Punkalaidun'),
  municipality('740', 'Savonlinna', 'Nyslott'),
  municipality('893', 'Uusikaarlepyy', 'Nykarleby'),
  municipality('895', 'Uusikaupunki', 'Nystad'),
  municipality('922', 'Vesilahti'),
  municipality('936', 'Virrat', 'Virdois'),
  // Invented: ended and merged into what ended as well, into nothing, and into what no register knows.
  { ...municipality('981', 'Ensimmäinen'), endedOn: fromIso('2023-01-01')!, mergedInto: '588' },
  { ...municipality('982', 'Jatkoton'), endedOn: merger },
  { ...municipality('983', 'Kadonnut'), endedOn: merger, mergedInto: '999' },
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
    ['740,00', '740'],
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
    ['Uudenkaarlepyyn kaupunki', '893'],
    ['Isonkyrön kunta', '152'],
    ['Virtain kaupunki', '936'],
    ['Virtojen kaupunki', '936'],
    ['Virrat, Pirkanmaa', '936'],
    ['Pihtiputaan kunta', '601'],
    ['Punkalaitumen kunta', '619'],
    ['Koski', '284'],
    ['Koski Tl', '284'],
    ['Lembois', '418'],
    ['Vesilax', '922'],
    ['S:t.Michel', '491'],
    ['S.t. Michel', '491'],
    ['740: Savonlinna', '740'],
    ['740 . Savonlinna', '740'],
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
    ['Nystat', '895', 'Uusikaupunki'],
    ['Kangasnimi kunta', '213', 'Kangasniemi'],
    ['Pieksmki', '593', 'Pieksämäki'],
  ])('%j is a slip for %s', (cell, code, suggestion) => {
    expect(parse(cell)).toEqual(reading(code, { code: 'typo', params: { suggestion } }));
  });

  test.each([
    ['unknown', 'Narnia'],
    ['unknown', 'Lappi'],
    ['unknown', 'Viro'],
    ['unknown', 'Virno'],
    ['unknown', 'Uusikaupunkis kylä'],
    ['unknown', 'Lopi kk'],
    ['unknown', '7400'],
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

  test.each([
    ['981', '507'],
    ['982', null],
    ['983', null],
  ])('%s, which ended, is %s after the last merger', (code, expected) => {
    const after = municipalityParser({ municipalities }, merger)(code);
    expect(after.value).toBe(expected);
    if (expected === null) expect(after).toEqual(unusable('unknown'));
  });
});

describe('the municipality of a code on a day', () => {
  test.each([
    ['507', '507'],
    ['588', '507'],
    ['981', '507'],
    ['982', null],
    ['999', null],
  ])('%s is %s', (code, expected) => {
    expect(municipalityOn({ municipalities }, merger)(code)).toBe(expected);
  });
});
