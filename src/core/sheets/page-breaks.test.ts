import { pageBreaks } from './page-breaks';

/** Rows of one cell; 1,000 points wide, so that a page holds some 80 of them. */
const rows = (count: number) => Array.from({ length: count }, () => ['x']);
const WIDTHS = [190];

test.each([
  ['what fits on one page has no breaks', [3, 40, 70], []],
  ['a part that would be torn begins a new page', [3, 40, 100], [40]],
  ['each page is filled as far as it goes', [3, 40, 70, 110, 140, 170, 200], [70, 140]],
  ['a part higher than a page is torn where it is', [3, 200], []],
  ['after such a part the rest of its last page is filled', [3, 100, 110, 200], [110]],
  ['nothing has no breaks', [0], []],
])('%s', (_, parts, expected) => {
  expect(pageBreaks(parts, rows(parts.at(-1)!), WIDTHS)).toEqual(expected);
});

test('rows of several lines take more room, a narrow sheet holds fewer rows', () => {
  const tall = rows(100).map((row, index) => (index < 40 ? ['x\nx'] : row));
  expect(pageBreaks([0, 40, 70, 100], tall, WIDTHS)).toEqual([40]);
  expect(pageBreaks([0, 30, 60], rows(60), [20])).toEqual([30]);
});
