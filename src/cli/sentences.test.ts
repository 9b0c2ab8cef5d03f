import { CommandError } from '../app/command-error';
import { commandTextsOf } from '../i18n/command-texts';
import { LANGUAGES } from '../i18n/language';
import type { Language } from '../i18n/language';
import { textsOf } from '../i18n/texts';
import { WorkbookError } from '../workbook/workbook-error';
import { refusalOf } from './sentences';
import { UsageError } from './usage-error';

/** Wrong usage. All other refusals are about the input. */
const USAGE: readonly string[] = [
  'no-such-profile',
  'bad-profile',
  'no-such-layout',
  'bad-layout',
  'previous-no-result',
  'previous-not-earlier',
  'nothing-to-accept',
  'bad-changes',
  'exists',
  'not-writable',
];

const { command, workbook } = textsOf('fi').errors;
const { usage } = commandTextsOf('fi');
const refusals = [
  ...entries(usage).map(([code, say]) => ({ code, exit: 2, say, error: new UsageError(code, 'DETAIL') })),
  ...entries(command).map(([code, say]) => ({
    code,
    exit: exitOf(code),
    say,
    error: new CommandError(code, ['DETAIL']),
  })),
  ...entries(workbook).map(([code, say]) => ({
    code,
    exit: exitOf(code),
    say,
    error: new WorkbookError(code, 'DETAIL'),
  })),
];

function exitOf(code: string): number {
  return USAGE.includes(code) ? 2 : 3;
}

describe.each(LANGUAGES)('in %s', (language) => {
  test.each(refusals)('$code has one plain sentence and exit code $exit', ({ exit, say, error }) => {
    const { sentence, exitCode } = refusalOf(error, language);
    expect(exitCode).toBe(exit);
    expect(sentence).toMatch(/^\S.{15,}$/);
    expect(sentence).not.toContain('undefined');
    // Only a sentence that takes the detail can name it.
    if (say.length > 0) expect(sentence).toContain('DETAIL');
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
