import { reading, unusable } from '../model/reading';
import { refusing } from './refusing';
import { textParser } from './text';

describe('a parser that refuses types', () => {
  test.each([[true], [false], [44_000]])('cannot use %j', (cell) => {
    expect(refusing(textParser(), 'boolean', 'number')(cell)).toEqual(unusable('wrong-type'));
  });

  test.each([
    ['true', 'true'],
    [44_000, '44000'],
  ])('reads %j as the parser alone does', (cell, text) => {
    expect(refusing(textParser(), 'boolean')(cell)).toEqual(reading(text));
  });
});
