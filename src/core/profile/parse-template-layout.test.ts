import clientList from '../../../templates/client-list.json';
import { parseTemplateLayout } from './parse-template-layout';

/** The shipped layout with one change made to a copy of its JSON. */
function problemsOf(change: (json: typeof clientList) => void): unknown {
  const json = structuredClone(clientList);
  change(json);
  const result = parseTemplateLayout(json);
  return result.ok ? [] : result.problems;
}

function without(field: string): (json: typeof clientList) => void {
  return (json) => {
    json.columns = json.columns.filter((column) => column.field !== field);
  };
}

test('the shipped layout is sound', () => {
  expect(parseTemplateLayout(clientList)).toEqual({ ok: true, layout: clientList });
});

test.each<[string, (json: typeof clientList) => void]>([
  ['a column that is only useful may be left out', without('phone')],
  ['columns may stand in any order', (json) => json.columns.reverse()],
  ['one column of names will do', (json) => (json.columns[0]!.field = 'fullName')],
])('%s', (_, change) => {
  expect(problemsOf(change)).toEqual([]);
});

test.each<[string, (json: typeof clientList) => void, string, string]>([
  ['no identity codes', without('personId'), 'personId', 'missing-column'],
  [
    'no column that tells whose address is secret',
    without('nonDisclosure'),
    'nonDisclosure',
    'missing-column',
  ],
  ['no names', without('lastName'), 'lastName', 'missing-column'],
  ['a column twice', (json) => json.columns.push(json.columns[0]!), 'columns[26].field', 'repeated'],
  ['an unknown field', (json) => (json.columns[0]!.field = 'shoeSize'), 'columns[0].field', 'not-one-of'],
  ['an unknown check', (json) => (json.columns[1]!.entry = 'maybe'), 'columns[1].entry', 'not-one-of'],
  ['a width of nothing', (json) => (json.columns[2]!.width = 0), 'columns[2].width', 'too-small'],
  ['too many rows', (json) => (json.leastRows = 1e6), 'leastRows', 'too-large'],
  ['no columns', (json) => (json.columns = []), 'columns', 'empty-list'],
])('%s: the place is told', (_, change, path, code) => {
  expect(problemsOf(change)).toEqual([expect.objectContaining({ path, code })]);
});

test.each([null, 'text', [], 7])('%j is no layout', (json) => {
  expect(parseTemplateLayout(json).ok).toBe(false);
});
