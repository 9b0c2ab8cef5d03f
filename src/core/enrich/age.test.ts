import { ageClassOf, ageOn } from './age';
import { day } from './calendar.fixture';

test.each([
  ['1996-03-31', 25],
  ['1996-04-01', 24],
  ['2004-02-29', 17],
])('born on %s: %i on 31.3.2021', (birthDate, age) => {
  expect(ageOn(day(birthDate), day('2021-03-31'))).toBe(age);
});

test.each([
  [0, 'under-25'],
  [24, 'under-25'],
  [25, '25-29'],
  [29, '25-29'],
  [30, '30-54'],
  [54, '30-54'],
  [55, '55-or-over'],
  [101, '55-or-over'],
] as const)('a person of %i is in the class %s', (age, ageClass) => {
  expect(ageClassOf(age)).toBe(ageClass);
});
