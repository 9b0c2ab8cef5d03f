import { clientListOf } from '../../model/client-list.fixture';
import { fromIso } from '../../model/local-date';
import { reportsOfList } from '../rule.fixture';
import { personUnderTwoCodes } from './person-under-two-codes';

const person = (code: string, lastName: string, firstNames: string, born = '1990-01-01') => ({
  personId: { code, birthDate: fromIso(born)!, temporary: true },
  lastName,
  firstNames,
});
const told = (...people: readonly Parameters<typeof person>[]) =>
  reportsOfList(personUnderTwoCodes, clientListOf(people.map((values) => person(...values))));

describe('person-under-two-codes', () => {
  test.each([
    ['the same name', 'Testinen', 'Maija'],
    ['a letter less', 'Testnen', 'Maija'],
    ['two letters swapped', 'Tetsinen', 'Maija'],
    ['another case and no dots', 'TESTINEN', 'maijä'],
  ])('speaks of the later of two codes with %s', (_, lastName, firstNames) => {
    expect(told(['a', 'Testinen', 'Maija'], ['b', lastName, firstNames])).toEqual([[1, { row: 2 }]]);
  });

  test.each<[string, ...Parameters<typeof person>]>([
    ['the same code again: that is a repeated row', 'a', 'Testinen', 'Maija'],
    ['a twin', 'b', 'Testinen', 'Matti'],
    ['another birthday', 'b', 'Testinen', 'Maija', '1990-01-02'],
    ['no name', 'b', '', ''],
  ])('is silent about %s', (_, ...other) => {
    expect(told(['a', 'Testinen', 'Maija'], other)).toEqual([]);
  });

  test('is silent about short names a letter apart', () => {
    expect(told(['a', 'Aho', 'Eva'], ['b', 'Aho', 'Eeva'])).toEqual([]);
  });

  test('names the first of several, and speaks once of each code', () => {
    expect(
      told(
        ['a', 'Testinen', 'Maija'],
        ['b', 'Testinen', 'Maija'],
        ['b', 'Testinen', 'Maija'],
        ['a', 'Testinen', 'Maija'],
        ['c', 'Testinen', 'Maija'],
      ),
    ).toEqual([
      [1, { row: 2 }],
      [4, { row: 2 }],
    ]);
  });

  test('compares two hundred people of one birthday and no more', () => {
    const people = Array.from({ length: 200 }, (_, index): Parameters<typeof person> => [
      `${index}`,
      'Testinen',
      'Maija'.repeat(3 + index),
    ]);
    const again = (code: string): Parameters<typeof person> => [code, 'Testinen', 'Maija'.repeat(3)];
    expect(told(...people.slice(1), people[0]!, again('x'))).toEqual([]);
    expect(told(...people.slice(1), again('x'), again('y'))).toEqual([]);
    expect(told(...people.slice(2), again('x'), again('y'))).toEqual([[199, { row: 200 }]]);
  });

  test('reads a name in one column too', () => {
    const one = (code: string, fullName: string) => ({
      personId: { code, birthDate: fromIso('1990-01-01')!, temporary: true },
      fullName,
    });
    const list = clientListOf([one('a', 'Testinen, Maija'), one('b', 'Testinen Maija')]);
    expect(reportsOfList(personUnderTwoCodes, list)).toEqual([[1, { row: 2 }]]);
  });
});
