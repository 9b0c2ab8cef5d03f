import { reading, unusable } from '../model/reading';
import { nameParser, splitFullName } from './name';

describe('a name', () => {
  test.each([
    ['Virtanen', 'Virtanen'],
    ['af\u00A0Hällström', 'af Hällström'],
    ["O'Neil-MÄKI", "O'Neil-MÄKI"],
    ['Анна', 'Анна'],
  ])('%j keeps its letters and case', (cell, name) => {
    expect(nameParser()(cell)).toEqual(reading(name));
  });

  test.each([
    ['placeholder', '?'],
    ['placeholder', '-'],
    ['placeholder', 'Tuntematon'],
    ['format', 123],
    ['format', '1.3.2021'],
  ])('is unusable as %s: %j', (code, cell) => {
    expect(nameParser()(cell)).toEqual(unusable(code));
  });

  test.each([
    ['Virtanen Matti Juhani', 'Virtanen', 'Matti Juhani'],
    ['Virtanen, Matti', 'Virtanen', 'Matti'],
    ['  Virtanen   Matti ', 'Virtanen', 'Matti'],
    [' Virtanen ,Matti ', 'Virtanen', 'Matti'],
    [', Matti', '', 'Matti'],
    ['zum Berg Ursula', 'zum Berg', 'Ursula'],
    ['Mäki Virtanen, Maija', 'Mäki Virtanen', 'Maija'],
    ['von der Leyen Ursula', 'von der Leyen', 'Ursula'],
    ['AF HÄLLSTRÖM LIISA', 'AF HÄLLSTRÖM', 'LIISA'],
    ['Virtanen-Korhonen Maija', 'Virtanen-Korhonen', 'Maija'],
    ['Nguyen', 'Nguyen', ''],
    ['van', 'van', ''],
    ['van der', 'van der', ''],
  ])('%j is split', (text, lastName, firstNames) => {
    expect(splitFullName(text)).toEqual({ lastName, firstNames });
  });
});
