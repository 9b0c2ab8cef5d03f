import { callOf, inShape } from './call';
import { cells, option, optionalCells } from './custom-function';
import { textsOf } from '../i18n/texts';

const PARAMETERS = [cells('person'), optionalCells('benefit'), option('date')];
const TEXTS = textsOf('fi').functions;

describe('the arguments of a formula', () => {
  test.each([
    ['a value without a range', ['a', null, null], { count: 1, cells: [['a'], undefined], options: [null] }],
    ['a column', [[['a'], ['b']], null, 5], { count: 2, cells: [['a', 'b'], undefined], options: [5] }],
    [
      'a block, row by row',
      [
        [
          ['a', 'b'],
          ['c', 'd'],
        ],
        null,
        null,
      ],
      { count: 4, cells: [['a', 'b', 'c', 'd'], undefined], options: [null] },
    ],
    [
      'a single cell for all',
      [[['a'], ['b']], [['x']], null],
      {
        count: 2,
        cells: [
          ['a', 'b'],
          ['x', 'x'],
        ],
        options: [null],
      },
    ],
    [
      'one person and many benefits',
      ['a', [['x'], ['y']], null],
      {
        count: 2,
        cells: [
          ['a', 'a'],
          ['x', 'y'],
        ],
        options: [null],
      },
    ],
    ['an option in a cell', ['a', null, [['x']]], { count: 1, cells: [['a'], undefined], options: ['x'] }],
    ['an empty cell that is given', ['a', [[0]], 0], { count: 1, cells: [['a'], [null]], options: [null] }],
    [
      'truth values',
      [[[true], [false]], null, null],
      { count: 2, cells: [[true, false], undefined], options: [null] },
    ],
    [
      'an error value',
      [[[{ code: '#N/A' }]], null, null],
      { count: 1, cells: [[{ error: '#N/A' }], undefined], options: [null] },
    ],
    [
      'what is no value of a cell',
      [[[{ functionName: 'IKA' }]], null, null],
      { count: 1, cells: [[null], undefined], options: [null] },
    ],
  ])('are read from %s', (_, values, call) => {
    expect(callOf(PARAMETERS, values, TEXTS).call).toEqual(call);
  });

  test.each([
    ['of different length', [[['a'], ['b']], [['x'], ['y'], ['z']], null]],
    ['side by side and one below another', [[['a'], ['b']], [['x', 'y']], null]],
  ])('are refused where ranges are %s', (_, values) => {
    expect(() => callOf(PARAMETERS, values, TEXTS)).toThrow(TEXTS.refusals.unequalShapes());
  });

  test('get their answers in the shape of the range', () => {
    expect(inShape([['a'], ['b'], ['c'], ['d']], { rows: 2, columns: 2 })).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    expect(
      inShape(
        [
          ['a', 1],
          ['b', 2],
        ],
        { rows: 2, columns: 1 },
      ),
    ).toEqual([
      ['a', 1],
      ['b', 2],
    ]);
  });
});
