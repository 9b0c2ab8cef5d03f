import { partKey, relationshipsKey, targetKey } from './read-part-name';

test.each([
  ['xl/Workbook.xml', 'xl/workbook.xml'],
  ['xl\\worksheets\\sheet1.xml', 'xl/worksheets/sheet1.xml'],
  ['/xl/workbook.xml', 'xl/workbook.xml'],
])('%s is the part %s', (name, key) => {
  expect(partKey(name)).toBe(key);
});

test.each([
  ['xl/workbook.xml', 'worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
  ['xl/workbook.xml', '/xl/worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
  ['xl/worksheets/sheet1.xml', '../tables/Table1.xml', 'xl/tables/table1.xml'],
  ['xl/workbook.xml', './styles.xml', 'xl/styles.xml'],
  ['xl/workbook.xml', '../../../../etc/passwd', 'etc/passwd'],
  ['', 'xl/workbook.xml', 'xl/workbook.xml'],
  ['xl/workbook.xml', '\\xl\\styles.xml', 'xl/styles.xml'],
])('from %j, %j leads to %s', (source, target, key) => {
  expect(targetKey(source, target)).toBe(key);
});

test.each([
  ['', '_rels/.rels'],
  ['workbook.xml', '_rels/workbook.xml.rels'],
  ['xl/workbook.xml', 'xl/_rels/workbook.xml.rels'],
])('the relationships of %j are in %s', (key, part) => {
  expect(relationshipsKey(key)).toBe(part);
});
