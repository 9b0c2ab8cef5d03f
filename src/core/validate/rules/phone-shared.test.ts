import { clientListOf } from '../../model/client-list.fixture';
import { fromIso } from '../../model/local-date';
import { reportsOfList } from '../rule.fixture';
import { phoneShared } from './phone-shared';

const phone = '+358445550000';
const person = (number: number) => ({
  personId: { code: `010190-${number}X`, birthDate: fromIso('1990-01-01')!, temporary: true },
  phone,
});

describe('phone-shared', () => {
  test('speaks of each row of four people who share it', () => {
    const list = clientListOf([person(900), person(901), {}, person(902), person(903)]);
    expect(reportsOfList(phoneShared, list)).toEqual([
      [0, {}],
      [1, {}],
      [3, {}],
      [4, {}],
    ]);
  });

  test('is silent about three people, though one of them has several rows', () => {
    const list = clientListOf([person(900), person(901), person(902), person(902), person(902)]);
    expect(reportsOfList(phoneShared, list)).toEqual([]);
  });

  test('counts rows without an identity code as people', () => {
    expect(
      reportsOfList(phoneShared, clientListOf([{ phone }, { phone }, { phone }, { phone }])),
    ).toHaveLength(4);
  });
});
