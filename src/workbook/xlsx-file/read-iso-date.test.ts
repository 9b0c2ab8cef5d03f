import { readIsoDate } from './read-iso-date';

test.each<[string, 1900 | 1904, number | undefined, string | undefined]>([
  ['2021-03-31', 1900, 44_286, 'yyyy-mm-dd'],
  ['2021-03-31', 1904, 42_824, 'yyyy-mm-dd'],
  ['2021-03-31T12:00:00', 1900, 44_286.5, 'yyyy-mm-dd hh:mm:ss'],
  ['2021-03-31T06:00:00.000Z', 1900, 44_286.25, 'yyyy-mm-dd hh:mm:ss'],
  ['2021-03-31T18:00+02:00', 1900, 44_286.75, 'yyyy-mm-dd hh:mm:ss'],
  ['18:00:00', 1900, 0.75, 'hh:mm:ss'],
  ['1900-03-01', 1900, 61, 'yyyy-mm-dd'],
  ['1900-02-28', 1900, undefined, undefined],
  ['1904-01-01', 1904, 0, 'yyyy-mm-dd'],
  ['1903-12-31', 1904, undefined, undefined],
  ['2021-02-30', 1900, undefined, undefined],
  ['31.3.2021', 1900, undefined, undefined],
  ['Z', 1900, undefined, undefined],
  ['', 1900, undefined, undefined],
])('%s in the system of %d', (text, dateSystem, serial, formatCode) => {
  const date = readIsoDate(text, dateSystem);
  expect([date?.serial, date?.formatCode]).toEqual([serial, formatCode]);
});
