import { nameIndex } from './name-index';

describe('an index of names', () => {
  const index = nameIndex([
    ['Mäntyharju', 1],
    ['Väli', 2],
    ['Vali', 3],
    ['Pälä', 4],
    ['Pala-', 5],
    ['Påla', 6],
    ['MÄNTYHARJU', 7],
    ['Hämé', 8],
    ['Häme', 8],
  ]);

  test.each([
    ['mäntyharju', 1, 'as written'],
    ['mantyharju', 1, 'without its dots'],
    ['väli', 2, 'with dots where another has none'],
    ['vali', 3, 'without dots where another has them'],
    ['pälä', 4, 'as written though bare forms collide'],
    ['hame', 8, 'without dots where both names mean the same'],
  ])('finds %s → %i: %s', (name, value) => {
    expect(index.find(name)).toBe(value);
  });

  test('a bare form that could be two names is none', () => {
    expect(index.find('pala')).toBeUndefined();
  });

  test('an empty name stands for nothing', () => {
    expect(nameIndex([['', 1]]).find('')).toBeUndefined();
  });

  test('an unknown name is none', () => {
    expect(index.find('narnia')).toBeUndefined();
  });
});
