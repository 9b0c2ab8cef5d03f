import { CommandError } from '../app/command-error';
import type { CommandErrorCode } from '../app/command-error';
import { LANGUAGES } from '../i18n/language';
import type { Language } from '../i18n/language';
import { textsOf } from '../i18n/texts';
import { WorkbookError } from '../workbook/workbook-error';
import type { WorkbookErrorCode } from '../workbook/workbook-error';
import { refusalOf } from './sentences';
import { UsageError } from './usage-error';
import type { UsageCode } from './usage-error';

const USAGE: Readonly<Record<UsageCode, number>> = {
  'unknown-command': 2,
  'unknown-option': 2,
  'option-without-value': 2,
  'no-input': 2,
  'too-many-inputs': 2,
  'no-output': 2,
  'output-is-input': 2,
  'bad-date': 2,
  'bad-language': 2,
};
const COMMAND: Readonly<Record<CommandErrorCode, number>> = {
  'no-client-list': 3,
  'several-client-lists': 3,
  'sheet-is-no-client-list': 3,
  'no-such-sheet': 3,
  'no-coach-sheet': 3,
  'no-such-profile': 2,
  'bad-profile': 2,
};
const WORKBOOK: Readonly<Record<WorkbookErrorCode, number>> = {
  'not-found': 3,
  'not-a-workbook': 3,
  'old-format': 3,
  encrypted: 3,
  damaged: 3,
  'too-large': 3,
  exists: 2,
  'not-writable': 2,
  'no-such-sheet': 3,
};
/** The sentences of these have nothing to name. */
const WITHOUT_DETAIL: readonly string[] = ['no-input', 'no-output', 'no-client-list'];

const refusals = [
  ...entries(USAGE).map(([code, exit]) => ({ code, exit, error: new UsageError(code, 'DETAIL') })),
  ...entries(COMMAND).map(([code, exit]) => ({ code, exit, error: new CommandError(code, ['DETAIL']) })),
  ...entries(WORKBOOK).map(([code, exit]) => ({ code, exit, error: new WorkbookError(code, 'DETAIL') })),
];

describe.each(LANGUAGES)('in %s', (language) => {
  test.each(refusals)('$code has one plain sentence and exit code $exit', ({ code, exit, error }) => {
    const { sentence, exitCode } = refusalOf(error, language);
    expect(exitCode).toBe(exit);
    expect(sentence).toMatch(/^\S.{15,}$/);
    expect(sentence).not.toContain('undefined');
    if (!WITHOUT_DETAIL.includes(code)) expect(sentence).toContain('DETAIL');
  });

  test('a fault of the program is told without its message', () => {
    const { sentence, exitCode } = refusalOf(new Error('010190-901X'), language);
    expect(exitCode).toBe(3);
    expect(sentence).toBe(textsOf(language).errors.unexpected());
    expect(sentence).not.toContain('010190');
  });
});

test('every refusal has a sentence of its own in each language', () => {
  for (const { error } of refusals) {
    const sentences = LANGUAGES.map((language: Language) => refusalOf(error, language).sentence);
    expect(new Set(sentences).size).toBe(LANGUAGES.length);
  }
});

function entries<K extends string, V>(record: Readonly<Record<K, V>>): [K, V][] {
  return Object.entries(record) as [K, V][];
}
