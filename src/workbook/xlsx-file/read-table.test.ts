import { readTable } from './read-table';

const range = { firstRow: 4, lastRow: 20, firstColumn: 1, lastColumn: 3 };

test.each([
  [
    'name="T1" displayName="Asiakkaat" ref="B5:D21"',
    { name: 'Asiakkaat', range, hasHeader: true, hasTotals: false },
  ],
  ['name="T1" ref="B5:D21" totalsRowCount="1"', { name: 'T1', range, hasHeader: true, hasTotals: true }],
  ['name="T1" ref="B5:D21" headerRowCount="0"', { name: 'T1', range, hasHeader: false, hasTotals: false }],
  ['name="T1" ref="B:D"', null],
  ['ref="B5:D21"', null],
])('%s', (attributes, table) => {
  const xml = `<table id="1" ${attributes}><tableColumns><tableColumn id="1" name="Hetu"/></tableColumns></table>`;
  expect(readTable([new TextEncoder().encode(xml)])).toEqual(table);
});
