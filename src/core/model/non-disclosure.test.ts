import { clientListOf } from './client-list.fixture';
import { FIELDS } from './field';
import { isWithheldField, isWithheldRow } from './non-disclosure';

test('an order withholds municipality, address and phone, and nothing else', () => {
  expect(FIELDS.filter(isWithheldField)).toEqual([
    'streetAddress',
    'postalCode',
    'city',
    'municipality',
    'phone',
  ]);
});

test.each([
  [true, true],
  [false, false],
  [undefined, false],
])('a row marked %p is withheld: %p', (nonDisclosure, expected) => {
  const marked = nonDisclosure === undefined ? {} : { nonDisclosure };
  const list = clientListOf([marked, { nonDisclosure: false }]);
  expect(isWithheldRow(list, 0)).toBe(expected);
});

test('a list without the column has no withheld rows', () => {
  expect(isWithheldRow(clientListOf([{ city: 'Mikkeli' }]), 0)).toBe(false);
});
