import fc from 'fast-check';
import { manifestFor } from '../../scripts/manifest-for-host.mjs';
import { brokenRules, committedManifest } from './committed-manifest';

const version = '0.1.0';
const part = (xml: string, place: RegExp) => place.exec(xml)?.[1];
const idOf = (xml: string) => part(xml, /<Id>(.*)<\/Id>/);

describe('the manifest for a host', () => {
  const url = 'https://addins.example.fi/omavalmentaja';
  const test1 = manifestFor(committedManifest, { url, name: 'Testi', version });

  test('names that host alone', () => {
    expect(test1).not.toContain('localhost');
    expect(test1).toContain('DefaultValue="https://addins.example.fi/omavalmentaja/taskpane.html"');
    expect(brokenRules(test1)).toEqual([]);
  });

  test('is the same with and without a slash at the end of the address', () => {
    expect(manifestFor(committedManifest, { url: `${url}/`, name: 'Testi', version })).toBe(test1);
  });

  test('carries its name in lists, on the ribbon and in the namespace of functions', () => {
    expect(test1).toContain('<DisplayName DefaultValue="Omavalmentaja (Testi)"');
    expect(test1).toContain('id="Product.Name" DefaultValue="Omavalmentaja (Testi)"');
    expect(test1).toContain('DefaultValue="OMAVALMENTAJA.TESTI"');
  });

  test('has no suffix in production', () => {
    const production = manifestFor(committedManifest, { url, version });
    expect(production).toContain('<DisplayName DefaultValue="Omavalmentaja" />');
    expect(production).toContain('DefaultValue="OMAVALMENTAJA"');
  });

  test('has an Id that stays the same at one address and differs at another', () => {
    // The UUID of version 5 of this address, as made by Python's uuid.uuid5(uuid.NAMESPACE_URL, …).
    expect(idOf(test1)).toBe('c27f1a42-56e3-5c78-9a74-ee3d57d170a9');
    expect(idOf(manifestFor(committedManifest, { url: 'https://addins.example.fi/test', version }))).not.toBe(
      idOf(test1),
    );
  });

  test('keeps an Id that is given', () => {
    const id = '11111111-2222-4333-8444-555555555555';
    expect(idOf(manifestFor(committedManifest, { url, id, version }))).toBe(id);
  });

  test('changes only the version on the development server', () => {
    const development = manifestFor(committedManifest, { version: '2.3.4' });
    expect(development).toBe(committedManifest.replace(/<Version>.*</, '<Version>1.2.3.4<'));
  });

  test.each([
    ['0.1.0', '1.0.1.0'],
    ['1.12.3', '1.1.12.3'],
    ['1.2.0-beta.1', '1.1.2.0'],
  ])('turns version %s into %s', (given, made) => {
    expect(part(manifestFor(committedManifest, { url, version: given }), /<Version>(.*)<\/Version>/)).toBe(
      made,
    );
  });

  test.each([
    ['an address without encryption', { url: 'http://addins.example.fi', version }, /https/],
    ['an address with a query', { url: `${url}?a=1`, version }, /https/],
    ['an address with a user', { url: 'https://me@addins.example.fi', version }, /https/],
    ['words for an address', { url: 'our server', version }, /https/],
    ['a name without letters', { url, name: '!', version }, /letter/],
    ['a version of two numbers', { url, version: '1.0' }, /three numbers/],
  ])('refuses %s', (_case, host, message) => {
    expect(() => manifestFor(committedManifest, host)).toThrow(message);
  });

  test('refuses a manifest where it finds no place for a value', () => {
    expect(() => manifestFor(committedManifest.replace(/<Id>.*/, ''), { url, version })).toThrow(/place/);
  });

  test('is sound for every address and name', () => {
    const name = fc
      .string({ minLength: 1, maxLength: 40, unit: 'grapheme-ascii' })
      .filter((text) => /[a-z0-9]/i.test(text));
    fc.assert(
      fc.property(fc.webUrl({ validSchemes: ['https'] }), name, (address, suffix) => {
        const made = manifestFor(committedManifest, { url: address, name: suffix, version });
        expect(brokenRules(made)).toEqual([]);
      }),
      { seed: 20210331, numRuns: 50 },
    );
  });
});
