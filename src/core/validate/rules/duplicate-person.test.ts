import type { ClientList, PersonId } from '../../model/client-list';
import { judgeColumn } from '../../model/judged-column';
import { fromIso } from '../../model/local-date';
import { EMPTY, reading, unusable } from '../../model/reading';
import { reportsOfList } from '../rule.fixture';
import { duplicatePerson } from './duplicate-person';

const BIRTH_DATE = fromIso('1990-01-10')!;

/** The list of clients with these codes, from worksheet row 5 on; a code without a mark stands for an unusable one. */
function listOf(codes: readonly (string | null)[]): ClientList {
  const personId = judgeColumn<PersonId>(0, 'Hetu', codes, (cell) => {
    if (typeof cell !== 'string') return EMPTY;
    return cell.length < 11
      ? unusable('format')
      : reading({ code: cell, birthDate: BIRTH_DATE, temporary: true });
  });
  return {
    count: codes.length,
    rows: Int32Array.from(codes, (_, client) => client + 5),
    columns: { personId },
  };
}

function reported(codes: readonly (string | null)[]): { client: number; row: string | number | undefined }[] {
  return reportsOfList(duplicatePerson, listOf(codes)).map(([client, { row }]) => ({ client, row }));
}

describe('duplicate-person', () => {
  test('speaks of each later row of a person and names the first', () => {
    expect(reported(['100190-999P', '110190-900J', '100190-999P', '100190-999P'])).toEqual([
      { client: 2, row: 5 },
      { client: 3, row: 5 },
    ]);
  });

  test.each([
    ['people of their own', ['100190-999P', '110190-900J']],
    ['two people whose codes differ by the mark alone', ['100190-999P', '100190Y999P']],
    ['empty cells', [null, null]],
    ['codes that cannot be used', ['100190', '100190']],
    ['a list without clients', []],
  ])('is silent about %s', (_, codes) => {
    expect(reported(codes)).toEqual([]);
  });
});
