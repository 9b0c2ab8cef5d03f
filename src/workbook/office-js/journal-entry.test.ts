import type { JournalEntry } from './journal-entry';
import { parseEntry, printEntry } from './journal-entry';

const change = {
  row: 1,
  column: 2,
  before: { value: 'ä < " & ]]> \u0001 \uFFFE', formula: null, format: 'General' },
  after: { value: { error: '#N/A' }, formula: 'A1<2', format: '@' },
  reason: { code: 'test', params: {} },
};
const rowKeys = new Map([[1, { columns: [0, 3], print: 12345 }]]);

describe('an entry of the journal', () => {
  test.each<JournalEntry>([
    { operation: 'draw-sheets' },
    { operation: 'write-derived-columns', sheet: "Lista & 'muut'" },
    { operation: 'apply-changes', changeSet: { sheet: 'Lista', changes: [change], rowKeys } },
  ])('reads back as it was written: $operation', (entry) => {
    expect(parseEntry(printEntry(entry).text)).toEqual(entry);
  });

  test('is text that XML takes without escapes', () => {
    const { text } = printEntry({ operation: 'apply-changes', changeSet: { sheet: 'L', changes: [change] } });
    expect(text).toMatch(/^[ -~]+$/);
    expect(text).not.toMatch(/[<>&]/);
  });

  test.each([
    'no JSON',
    '[]',
    '{"operation":"other"}',
    '{"operation":"apply-changes","changeSet":{"sheet":"L","changes":[{"row":-1}]}}',
    '{"operation":"apply-changes","changeSet":{"sheet":"L","changes":[],"rowKeys":[[1]]}}',
    '{"operation":"write-derived-columns"}',
  ])('is none where it is not whole: %s', (text) => {
    expect(parseEntry(text)).toBeNull();
  });
});
