import fc from 'fast-check';
import type { Spelling } from './cluster';
import { groupSpellings } from './group-spellings';

const spelling = (text: string, cells = 1): Spelling => ({ text, cells, row: 1 });
const groupsOf = (...texts: readonly (string | readonly [string, number])[]) =>
  groupSpellings(texts.map((text) => (typeof text === 'string' ? spelling(text) : spelling(...text)))).map(
    (group) => group.map(({ text }) => text),
  );

describe('spellings are grouped', () => {
  test.each<[string, string[], string[][]]>([
    ['by their fingerprint', ['Tuki, Kelan', 'kelan TUKI'], [['Tuki, Kelan', 'kelan TUKI']]],
    ['across spaces', ['tm tukki', 'tmtukki'], [['tm tukki', 'tmtukki']]],
    ['across a wrong letter', ['tukiraha', 'tukiroha'], [['tukiraha', 'tukiroha']]],
    ['across a letter too many', ['tukiraha', 'tukkiraha'], [['tukiraha', 'tukkiraha']]],
    ['across two letters swapped', ['tukiraha', 'tukirhaa'], [['tukiraha', 'tukirhaa']]],
    [
      'across two slips in a long word',
      ['kuntoutusraha', 'kontoutusrha'],
      [['kontoutusrha', 'kuntoutusraha']],
    ],
    ['not across two slips in a short one', ['tukiraha', 'tokiroha'], [['tokiroha'], ['tukiraha']]],
    ['not across a slip in four letters', ['tuki', 'tuku'], [['tuki'], ['tuku']]],
    ['not across other digits', ['palvelu 1', 'palvelu 2'], [['palvelu 1'], ['palvelu 2']]],
    ['not across digits parted otherwise', ['luokka 1-2', 'luokka 12'], [['luokka 1-2', 'luokka 12']]],
  ])('%s', (_, texts, groups) => {
    expect(groupsOf(...texts)).toEqual(groups);
  });

  test('most cells first, ties by text, in groups and among them', () => {
    expect(groupsOf('bbbbb', ['tukiraha', 2], ['tukirahaa', 5], ['ccccc', 3], 'aaaaa')).toEqual([
      ['tukirahaa', 'tukiraha'],
      ['ccccc'],
      ['aaaaa'],
      ['bbbbb'],
    ]);
  });

  test('around the spelling of most cells, not from neighbour to neighbour', () => {
    expect(groupsOf('abcdhg', 'abcdeg', ['abcdef', 9])).toEqual([['abcdef', 'abcdeg'], ['abcdhg']]);
  });

  const texts = fc.uniqueArray(
    fc.oneof(
      fc.string({ unit: fc.constantFrom('t', 'u', 'k', 'i', ' ', '1'), minLength: 1, maxLength: 12 }),
      fc.constantFrom(
        'kuntoutusraha',
        'kuntoutusrahaa',
        'raha, kuntoutus',
        'abcdef',
        'abcdeg',
        'abcdhg',
        'abckhg',
      ),
    ),
    { maxLength: 40 },
  );
  const spellings = texts.chain((all) =>
    fc
      .array(fc.integer({ min: 1, max: 4 }), { minLength: all.length, maxLength: all.length })
      .map((counts) => all.map((text, index) => spelling(text, counts[index]))),
  );

  test('each into one group, whatever their order', () => {
    const shuffled = spellings.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, ([all, again]) => {
        const groups = groupSpellings(all);
        expect(new Set(groups.flat())).toEqual(new Set(all));
        expect(groups.flat()).toHaveLength(all.length);
        expect(groupSpellings(again)).toEqual(groups);
      }),
      { seed: 20210331, numRuns: 200 },
    );
  });

  test('many thousands of them soon', () => {
    const many = Array.from({ length: 20_000 }, (_, index) =>
      spelling(`sana${(index * 7919).toString(36).replace(/\d/g, 'x')}toinen`),
    );
    const since = performance.now();
    expect(groupSpellings(many).flat()).toHaveLength(many.length);
    expect(performance.now() - since).toBeLessThan(5000);
  });
});
