import { fingerprint } from './fingerprint';

describe('the fingerprint', () => {
  test.each([
    [' Kelan\u00A0 TUKI ', 'kelan tuki'],
    ['Tuki, Kelan; tuki', 'kelan tuki'],
    ['Työ–markkina.tuki+', 'tyomarkkinatuki'],
    ['Mäntyharju / Ström', 'mantyharju strom'],
    ['1-2', '1 2'],
    ['12', '12'],
    ['+?', ''],
  ])('of %j is %j', (text, key) => {
    expect(fingerprint(text)).toBe(key);
  });
});
