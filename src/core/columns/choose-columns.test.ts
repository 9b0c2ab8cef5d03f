import { plainGrid } from '../model/grid';
import type { ColumnChoice } from './choose-columns';
import { chooseColumns } from './choose-columns';
import type { ListCandidate } from './find-client-list';
import type { ColumnMatch } from './match-columns';

const none = { field: null, confidence: 0, question: null, duplicateOf: null } as const;
const columns: readonly ColumnMatch[] = [
  { ...none, column: 0, heading: 'Hetu', field: 'personId', confidence: 0.99 },
  { ...none, column: 1, heading: 'Alkanut', question: 'unemploymentStart' },
  { ...none, column: 2, heading: 'Kunta', field: 'municipality', confidence: 0.95 },
  { ...none, column: 3, heading: 'Huom!' },
];
const candidate: ListCandidate = {
  grid: plainGrid('Lista', []),
  headerRow: 0,
  columns,
  beside: [],
  filledRows: 3,
  weight: 8,
  score: 20,
};

const fieldsAfter = (...choices: ColumnChoice[]) =>
  chooseColumns(candidate, choices).columns.map(({ field, duplicateOf, question }) =>
    duplicateOf === null ? (field ?? (question === null ? null : `${question}?`)) : `(${duplicateOf})`,
  );

test.each<[string, readonly ColumnChoice[], readonly (string | null)[]]>([
  ['no choice changes nothing', [], ['personId', 'unemploymentStart?', 'municipality', null]],
  [
    'a question answered yes',
    [{ heading: 'Alkanut', field: 'unemploymentStart' }],
    ['personId', 'unemploymentStart', 'municipality', null],
  ],
  [
    'a question answered no is asked no more',
    [{ heading: 'Alkanut', field: null }],
    ['personId', null, 'municipality', null],
  ],
  [
    'a field taken from the column that held it',
    [{ heading: 'Huom!', field: 'municipality' }],
    ['personId', 'unemploymentStart?', '(municipality)', 'municipality'],
  ],
  [
    'a question about a field that another column was chosen for is a duplicate',
    [{ heading: 'Huom!', field: 'unemploymentStart' }],
    ['personId', '(unemploymentStart)', 'municipality', 'unemploymentStart'],
  ],
  [
    'the last of two choices for one field',
    [
      { heading: 'Alkanut', field: 'notes' },
      { heading: 'Huom!', field: 'notes' },
    ],
    ['personId', 'unemploymentStart?', 'municipality', 'notes'],
  ],
  [
    'a heading that is gone',
    [{ heading: 'Muu', field: 'notes' }],
    ['personId', 'unemploymentStart?', 'municipality', null],
  ],
])('%s', (_, choices, expected) => {
  expect(fieldsAfter(...choices)).toEqual(expected);
});
