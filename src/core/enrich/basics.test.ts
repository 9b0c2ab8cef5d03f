import type { ClientColumns, PersonId } from '../model/client-list';
import { deriveBasics } from './basics';
import { day } from './calendar.fixture';
import { columnOf, UNREADABLE } from './judged-column.fixture';

const REFERENCE = day('2021-03-31');

function listOf(count: number, columns: ClientColumns) {
  return { count, rows: Int32Array.from({ length: count }, (_, index) => index + 2), columns };
}

function born(iso: string): PersonId {
  return { code: `900-${iso}`, birthDate: day(iso), temporary: true };
}

test('the date of birth is taken from the identity code, else from its own column', () => {
  const list = listOf(5, {
    personId: columnOf([born('1990-01-31'), UNREADABLE, null, UNREADABLE, born('2021-04-01')]),
    birthDate: columnOf([day('1980-01-01'), day('1985-05-05'), null, UNREADABLE, null]),
  });
  expect(deriveBasics(list, REFERENCE)).toMatchObject({
    birthDate: [day('1990-01-31'), day('1985-05-05'), null, null, null],
    age: [31, 35, null, null, null],
    ageClass: ['30-54', '30-54', null, null, null],
  });
});

test('codes, durations and non-disclosure orders stand row by row', () => {
  const list = listOf(3, {
    municipality: columnOf(['740', UNREADABLE, '740']),
    motherTongue: columnOf(['fi', null, 'ru']),
    nationality: columnOf(['FI', 'EE', UNREADABLE]),
    unemploymentStart: columnOf([day('2020-03-31'), null, day('2021-03-01')]),
    nonDisclosure: columnOf([null, false, true]),
  });
  expect(deriveBasics(list, REFERENCE)).toEqual({
    birthDate: [null, null, null],
    age: [null, null, null],
    ageClass: [null, null, null],
    municipality: ['740', null, '740'],
    withheld: Uint8Array.from([0, 0, 1]),
    motherTongue: ['fi', null, 'ru'],
    nationality: ['FI', 'EE', null],
    unemploymentWeeks: [52, null, 4],
    durationClass: ['1-to-2-years', null, 'under-3-months'],
    longTermUnemployed: ['yes', 'review', 'no'],
  });
});

test('a list without any column still has a value in every row', () => {
  const basics = deriveBasics(listOf(2, {}), REFERENCE);
  for (const column of Object.values(basics)) expect(column).toHaveLength(2);
});
