import { reading, unusable } from '../model/reading';
import { emailParser } from './email';

const parse = emailParser();

describe('an e-mail address', () => {
  test.each([
    ['etu.suku@example.fi', 'etu.suku@example.fi'],
    ['Etu.Suku@Example.FI', 'Etu.Suku@example.fi'],
    ['a+b_c-d@sub.example.com', 'a+b_c-d@sub.example.com'],
    ['a@pöytä.fi', 'a@pöytä.fi'],
    ['a@b.fi', 'a@b.fi'],
    ['etu@palvelu7.fi', 'etu@palvelu7.fi'],
  ])('%j is read', (cell, address) => {
    expect(parse(cell)).toEqual(reading(address));
  });

  test.each([
    ['mailto:etu@example.fi'],
    ['Etu Suku <etu@example.fi>'],
    ['etu @ example.fi'],
    ['etu @example.fi'],
    ['etu@example. fi'],
    ['etu@example.fi.'],
    ['etu@example.fi;'],
    ['etu@example.fi.;'],
  ])('%j is repaired', (cell) => {
    expect(parse(cell)).toEqual(reading('etu@example.fi', { code: 'repaired' }));
  });

  test('two addresses with a slash between are not read as one', () => {
    expect(parse('etu/suku@example.fi')).toEqual(reading('etu/suku@example.fi', { code: 'repaired' }));
  });

  test.each([
    'etu@example.fi; suku@example.fi',
    'etu@example.fi, suku@example.fi',
    'etu@example.fi suku@example.fi',
    'etu@example.fi;suku@example.fi',
    'etu@example.fi;, suku@example.fi',
    'etu@example.fi/suku@example.fi',
    'etu@example.fi / suku@example.fi',
  ])('of several, %j, the first counts', (cell) => {
    expect(parse(cell)).toEqual(reading('etu@example.fi', { code: 'several' }));
  });

  test('that no mail can carry is remarked on', () => {
    const address = `etu@${'pitka.'.repeat(42)}fi`;
    expect(parse(address.slice(4))).toEqual(unusable('format'));
    expect(parse(address)).toEqual(
      reading(address, { code: 'too-long', params: { length: 258, limit: 254 } }),
    );
    expect(parse(address.slice(0, 250) + address.slice(254))).toEqual(
      reading(address.slice(0, 250) + address.slice(254)),
    );
    expect(parse(address.replace('pitka.', '@')).value).toBeNull();
  });

  test.each([
    'asiakas@',
    'ei ole',
    'etu.suku(at)example.fi',
    'etu suku@example.fi',
    'Etu <etu@example.fi> töissä',
    'omailto:etu@example.fi',
    ';',
    'etu@example,fi',
    'etu@example',
    'etu..suku@example.fi',
    '.etu@example.fi',
    'etu@-example.fi',
    'åke@example.fi',
    `${'a'.repeat(65)}@example.fi`,
    '-',
    5,
  ])('%j has not the form of one', (cell) => {
    expect(parse(cell)).toEqual(unusable('format'));
  });
});
