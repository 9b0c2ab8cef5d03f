import { clientListOf } from '../../model/client-list.fixture';
import { fromIso } from '../../model/local-date';
import { reportsOfList } from '../rule.fixture';
import { emailShared } from './email-shared';

const email = 'asiakas@example.fi';
const person = (number: number) => ({
  personId: { code: `010190-${number}X`, birthDate: fromIso('1990-01-01')!, temporary: true },
  email,
});

describe('email-shared', () => {
  test('speaks of each row of four people who share it', () => {
    const list = clientListOf([person(900), person(901), {}, person(902), person(903)]);
    expect(reportsOfList(emailShared, list)).toEqual([
      [0, {}],
      [1, {}],
      [3, {}],
      [4, {}],
    ]);
  });

  test('is silent about three people, though one of them has several rows', () => {
    const list = clientListOf([person(900), person(901), person(902), person(902), person(902)]);
    expect(reportsOfList(emailShared, list)).toEqual([]);
  });

  test('is silent about a list without the column, and about empty cells', () => {
    expect(reportsOfList(emailShared, clientListOf([{ phone: '+358445550000' }]))).toEqual([]);
    expect(reportsOfList(emailShared, clientListOf([{ email }, {}, {}, {}, {}, {}]))).toEqual([]);
  });

  test('does not count people under a non-disclosure order', () => {
    const withheld = { ...person(903), nonDisclosure: true };
    const list = clientListOf([person(900), person(901), person(902), withheld]);
    expect(reportsOfList(emailShared, list)).toEqual([]);
  });

  test('counts rows without an identity code as people', () => {
    expect(
      reportsOfList(emailShared, clientListOf([{ email }, { email }, { email }, { email }])),
    ).toHaveLength(4);
  });
});
