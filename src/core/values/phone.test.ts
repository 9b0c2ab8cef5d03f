import fc from 'fast-check';
import { reading, unusable } from '../model/reading';
import { phoneParser } from './phone';

const parse = phoneParser();

describe('a phone number', () => {
  test.each([
    ['044 555 1234'],
    ['0445551234'],
    ['044-555 1234'],
    ['044\u2011555 1234'],
    ['044/5551234'],
    ['(044) 555 1234'],
    ['044.555.1234'],
    ['+358 44 555 1234'],
    ['+358 (0)44 555 1234'],
    ['+3580445551234'],
    ['00358 44 5551234'],
    ['358445551234'],
    [358445551234],
    ['puh. 044 555 1234'],
    ['puh.044 555 1234'],
    ['Puhelin: 044 555 1234'],
    ['p 044 555 1234'],
    ['GSM (044) 555 1234'],
    ['matkapuhelin +358 44 555 1234'],
    ['matkapuh. 044 555 1234'],
    ['mob 044 555 1234'],
    ['tel. 044 555 1234'],
    ['Telefon 044 555 1234'],
    ['+ 358 44 555 1234'],
    ['+358(0)44 555 1234'],
    ['00358 (0) 44 555 1234'],
    ['358 (0)44 555 1234'],
    ['044 5551234(työ)'],
    ['044 5551234 (työ)'],
  ])('%j is understood', (cell) => {
    expect(parse(cell)).toEqual(reading('+358445551234'));
  });

  test.each([
    ['015 555 123', '+35815555123'],
    ['+46 70 123 45 67', '+46701234567'],
    ['+4612345678', '+4612345678'],
    ['044 003 5804', '+358440035804'],
    ['040 358 0358', '+358403580358'],
    ['+46 123 4567', '+461234567'],
    ['+123 456 789 012 345', '+123456789012345'],
    ['0046 70 1234567', '+46701234567'],
    ['+372 5123 4567', '+37251234567'],
  ])('%j is %s', (cell, number) => {
    expect(parse(cell)).toEqual(reading(number));
  });

  test.each([
    [445551234, '+358445551234'],
    ['44 555 1234', '+358445551234'],
    [15555123, '+35815555123'],
  ])('%j has lost its zero', (cell, number) => {
    expect(parse(cell)).toEqual(reading(number, { code: 'leading-zero' }));
  });

  test('letter O for zero is repaired', () => {
    expect(parse('O44 555 1234')).toEqual(reading('+358445551234', { code: 'repaired' }));
    expect(parse('044 555 1o34')).toEqual(reading('+358445551034', { code: 'repaired' }));
    expect(parse('puh. o44 555 1234')).toEqual(reading('+358445551234', { code: 'repaired' }));
  });

  test.each([['044 555 1234,'], ['044 555 1234 ;'], ['/ 044 555 1234']])(
    'a separator at an end of %j is no second number',
    (cell) => {
      expect(parse(cell)).toEqual(reading('+358445551234'));
    },
  );

  test.each([
    ['044 555 1234, 050 555 4567'],
    ['044 555 1234 / 050 555 4567'],
    ['0445551234 0505554567'],
    ['044 555 1234 tai 050 555 4567'],
    ['044 555 1234\n050 555 4567'],
    ['puh; 044 555 1234'],
  ])('of several, %j, the first counts', (cell) => {
    expect(parse(cell)).toEqual(reading('+358445551234', { code: 'several' }));
  });

  test.each([
    '12',
    'puh',
    'ei ole',
    '-',
    '5551234',
    '04455512345678',
    'Etu 044 5551234',
    '+',
    0,
    true,
    '+46 1234',
    '+1234567890123456',
    '12345678901',
    '1234567',
    '044 5551234 (työ) x',
    '+358044',
    'epuh. 044 5551234',
    '044 555 1234 ei',
    '12+358445551234',
  ])('%j has not the form of one', (cell) => {
    expect(parse(cell)).toEqual(unusable('format'));
  });

  test('canonical numbers read as themselves, Finnish ones also as they are written at home', () => {
    fc.assert(
      fc.property(fc.integer({ min: 4_000_000, max: 5_099_999_999 }), (national) => {
        const canonical = `+358${national}`;
        expect(parse(canonical)).toEqual(reading(canonical));
        expect(parse(`0${national}`)).toEqual(reading(canonical));
        expect(parse(`0${String(national).replace(/^(\d\d)(\d{3})/, '$1 $2 ')}`)).toEqual(reading(canonical));
      }),
      { seed: 20210331, numRuns: 500 },
    );
  });
});
