import { isChoice, settingText, typedValue } from './setting-value';

const NEVER = [{ id: 'never', name: 'ei koskaan' }];
const PRIORITIES = [
  { id: 'longest-unemployed', name: 'pisin työttömyys' },
  { id: 'longest-job-search', name: 'pisin työnhaku' },
];
const plain = (value: number): string => String(value);

test('a number is shown as one, a word by its name', () => {
  expect(settingText(100, null, plain)).toBe('100');
  expect(settingText('never', NEVER, plain)).toBe('ei koskaan');
  expect(settingText('other', NEVER, plain)).toBe('other');
});

test.each([
  ['100', 100],
  [' 1 000 ', 1000],
  ['1\u00a0000', 1000],
  ['Ei koskaan', 'never'],
  ['ehkä', 'ehkä'],
  ['-5', '-5'],
  ['', ''],
])('“%s” is %s', (typed, value) => {
  expect(typedValue(typed, NEVER)).toBe(value);
});

test('a value is chosen where every possible one is a word, and typed where it may be a number', () => {
  const words = { key: 'priority', meaning: '', value: 'longest-unemployed', standard: 'longest-unemployed' };
  expect(isChoice({ ...words, choices: PRIORITIES })).toBe(true);
  expect(isChoice({ key: 'weight', meaning: '', value: 'never', standard: 10, choices: NEVER })).toBe(false);
  expect(isChoice({ key: 'weight', meaning: '', value: 'never', standard: 'never', choices: NEVER })).toBe(
    false,
  );
  expect(isChoice({ key: 'limit', meaning: '', value: 100, standard: 100, choices: null })).toBe(false);
});
