import { range, writtenSheet } from './write.fixture';

test('wrapped text and large fonts get the height that they need', async () => {
  const sheet = await writtenSheet({
    cells: [['Otsikko'], ['lyhyt'], ['kaksi riviä riittää tälle'], ['a\nb\nc']],
    columnWidths: [20],
    styles: [
      { range: range(0, 0), style: 'title' },
      { range: range(1, 0, 3, 0), style: 'wrap' },
    ],
  });
  expect(
    [...sheet.matchAll(/<row r="(\d)"(?: ht="([\d.]+)")?/g)].map(([, row, height]) => [row, height]),
  ).toEqual([
    ['1', '24.75'],
    ['2', undefined],
    ['3', '30'],
    ['4', '45'],
  ]);
});
