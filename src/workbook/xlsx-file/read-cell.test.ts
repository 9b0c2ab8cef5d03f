import { readCell } from './read-cell';

test.each<[string, string | null, string | null, unknown]>([
  ['', '44286', null, 44_286],
  ['n', '1.5E-3', null, 0.0015],
  ['', '0.1', null, 0.1],
  ['', '', null, null],
  ['', null, null, null],
  ['n', 'ei luku', null, 'ei luku'],
  ['n', 'Infinity', null, 'Infinity'],
  ['s', '1', null, 'toinen'],
  ['s', null, null, null],
  ['s', '', null, null],
  ['str', 'a_x000A_b', null, 'a\nb'],
  ['str', '', null, ''],
  ['inlineStr', null, 'rivi', 'rivi'],
  ['inlineStr', 'vain v', null, 'vain v'],
  ['b', '1', null, true],
  ['b', '0', null, false],
  ['e', '#N/A', null, { error: '#N/A' }],
  ['d', 'ei päivä', null, 'ei päivä'],
])('type %j, stored %j, inline %j', (type, stored, inline, value) => {
  expect(readCell(type, stored, inline, ['eka', 'toinen'])).toEqual(value);
});

test.each(['2', '-1', 'x', '0.5'])('shared string %s, which is not there, is damaged', (index) => {
  expect(() => readCell('s', index, null, ['eka', 'toinen'])).toThrow('damaged');
});
