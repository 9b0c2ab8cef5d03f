import { judgementOf } from '../rule.fixture';
import { postalCodeAgainstMunicipality } from './postal-code-against-municipality';

describe('postal-code-against-municipality', () => {
  test('speaks of a postcode of another municipality', () => {
    expect(judgementOf(postalCodeAgainstMunicipality, { postalCode: '50100', municipality: '740' })).toEqual(
      {},
    );
  });

  test.each([
    ['the municipality’s own postcode', { postalCode: '57130', municipality: '740' }],
    ['a postcode of which nobody knows the place', { postalCode: '99999', municipality: '740' }],
    ['no postcode', { municipality: '740' }],
    ['no municipality', { postalCode: '57130' }],
  ])('is silent about %s', (_, client) => {
    expect(judgementOf(postalCodeAgainstMunicipality, client)).toBeNull();
  });
});
