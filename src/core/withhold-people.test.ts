import { clientListOf } from './model/client-list.fixture';
import { isWithheldRow } from './model/non-disclosure';
import { withholdPeople } from './withhold-people';

/** Marks of rows and the first row of the same person (-1: this is it) → rows that are withheld. */
test.each<[string, (boolean | undefined)[], number[], boolean[]]>([
  ['a marked row', [true, false], [-1, -1], [true, false]],
  ['a later row of a marked person', [true, undefined, undefined], [-1, 0, -1], [true, true, false]],
  ['an earlier row of a person marked later', [undefined, undefined, true], [-1, 0, 0], [true, true, true]],
  ['a row that says no, where another says yes', [false, true, false], [-1, 0, -1], [true, true, false]],
  ['nobody, where nobody is marked', [false, undefined, false], [-1, 0, -1], [false, false, false]],
])('withholds %s', (_, marks, repeats, expected) => {
  const list = clientListOf(
    marks.map((nonDisclosure, client) => ({
      lastName: `Testi ${client}`,
      ...(nonDisclosure === undefined ? {} : { nonDisclosure }),
    })),
  );
  const withheld = withholdPeople(list, Int32Array.from(repeats));
  expect(marks.map((_mark, client) => isWithheldRow(withheld, client))).toEqual(expected);
  expect(withheld.columns.lastName).toBe(list.columns.lastName);
});

test('leaves a list without the column as it is', () => {
  const list = clientListOf([{ city: 'Mikkeli' }]);
  expect(withholdPeople(list, Int32Array.of(-1))).toBe(list);
});
