import { judgementOf } from '../rule.fixture';
import { nonDisclosureShowsAddress } from './non-disclosure-shows-address';

describe('non-disclosure-shows-address', () => {
  test.each(['municipality', 'postalCode', 'city', 'streetAddress', 'phone'] as const)(
    'speaks where %s is filled, and does not tell it',
    (field) => {
      expect(judgementOf(nonDisclosureShowsAddress, { nonDisclosure: true, [field]: 'x' })).toEqual({});
    },
  );

  test.each([
    ['nothing of that kind is filled', { nonDisclosure: true, email: 'asiakas@example.fi' }],
    ['there is no order', { nonDisclosure: false, phone: '+358445550000' }],
    ['nobody said whether there is one', { phone: '+358445550000' }],
  ])('is silent where %s', (_, client) => {
    expect(judgementOf(nonDisclosureShowsAddress, client)).toBeNull();
  });
});
