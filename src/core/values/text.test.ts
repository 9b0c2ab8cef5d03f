import { reading } from '../model/reading';
import { textParser } from './text';

test.each([
  ['Olavinkatu 27\u00A0F', 'Olavinkatu 27 F'],
  ['rivi 1 \r\n\r\n rivi 2', 'rivi 1\n\nrivi 2'],
  [27, '27'],
])('free text %j is kept', (cell, text) => {
  expect(textParser()(cell)).toEqual(reading(text));
});
