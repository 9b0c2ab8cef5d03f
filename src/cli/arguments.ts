import { parseArgs } from 'node:util';
import type { LocalDate } from '../core/model/local-date';
import { fromIso } from '../core/model/local-date';
import type { Language } from '../i18n/language';
import { isLanguage } from '../i18n/language';

export interface RunArguments {
  readonly command: 'run' | 'check';
  readonly input: string;
  readonly output: string | null;
  readonly profile: string | null;
  readonly date: LocalDate | null;
  readonly sheet: string | null;
  readonly coaches: string | null;
  readonly report: string | null;
  readonly includeReview: boolean;
  readonly force: boolean;
  readonly quiet: boolean;
}

export type Arguments =
  | RunArguments
  | { readonly command: 'profiles' }
  | { readonly command: 'help' }
  | { readonly command: 'version' };

export type UsageCode =
  | 'unknown-command'
  | 'unknown-option'
  | 'option-without-value'
  | 'no-input'
  | 'too-many-inputs'
  | 'no-output'
  | 'output-is-input'
  | 'bad-date'
  | 'bad-language';

/** A command line that cannot be understood. `detail` is the word at fault. */
export class UsageError extends Error {
  constructor(
    readonly code: UsageCode,
    readonly detail = '',
  ) {
    super(code);
    this.name = 'UsageError';
  }
}

const OPTIONS = {
  output: { type: 'string', short: 'o' },
  profile: { type: 'string' },
  date: { type: 'string' },
  sheet: { type: 'string' },
  coaches: { type: 'string' },
  report: { type: 'string' },
  lang: { type: 'string' },
  'include-review': { type: 'boolean' },
  force: { type: 'boolean' },
  quiet: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

/**
 * Reads the words after the program's name. Every mistake is a `UsageError` (exit code 2).
 * The language is read apart (`languageOf`), so that even a mistake is told in it.
 */
export function readArguments(words: readonly string[]): Arguments {
  const { values, positionals } = parse(words);
  const [command, ...inputs] = positionals;
  if (values.version === true) return { command: 'version' };
  if (values.help === true || command === undefined || command === 'help') return { command: 'help' };
  if (values.lang !== undefined && !isLanguage(values.lang))
    throw new UsageError('bad-language', values.lang);
  if (command === 'profiles') return { command };
  if (command !== 'run' && command !== 'check') throw new UsageError('unknown-command', command);

  const [input, ...more] = inputs;
  if (input === undefined) throw new UsageError('no-input');
  if (more.length > 0) throw new UsageError('too-many-inputs', more.join(' '));
  if (command === 'run' && values.output === undefined) throw new UsageError('no-output');
  return {
    command,
    input,
    output: command === 'run' ? (values.output ?? null) : null,
    profile: values.profile ?? null,
    date: values.date === undefined ? null : readDate(values.date),
    sheet: values.sheet ?? null,
    coaches: values.coaches ?? null,
    report: values.report ?? null,
    includeReview: values['include-review'] ?? false,
    force: values.force ?? false,
    quiet: values.quiet ?? false,
  };
}

/** The language asked for with `--lang`, Finnish where none or a strange one is. */
export function languageOf(words: readonly string[]): Language {
  const index = words.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const value =
    words[index]?.includes('=') === true ? words[index].slice('--lang='.length) : words[index + 1];
  return index >= 0 && value !== undefined && isLanguage(value) ? value : 'fi';
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true, strict: true });
  } catch (error) {
    const code = (error as { code?: unknown }).code;
    const word = /'([^' ]+)/.exec((error as Error).message)?.[1] ?? '';
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') throw new UsageError('unknown-option', word);
    if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') throw new UsageError('option-without-value', word);
    throw error;
  }
}

function readDate(text: string): LocalDate {
  const date = fromIso(text);
  if (date === null) throw new UsageError('bad-date', text);
  return date;
}
