/** What is wrong with a command line. One sentence in i18n for each. */
export type UsageCode =
  | 'unknown-command'
  | 'unknown-option'
  /** The value is forgotten, or given to an option that takes none. */
  | 'option-without-value'
  | 'no-input'
  | 'too-many-inputs'
  | 'no-output'
  /** A file to be written is one of those to be read. */
  | 'output-is-input'
  | 'report-is-output'
  | 'no-month'
  | 'bad-month'
  | 'bad-date'
  | 'bad-language'
  /** `--accept` or `--changes` with another command than `check --fix` and `undo`. */
  | 'fix-elsewhere'
  | 'no-changes'
  | 'bad-cell'
  /** `--new-only` or `--moves` with a command that shares nobody out. */
  | 'way-elsewhere'
  | 'two-ways'
  | 'bad-moves'
  /** `--absent`, `--limit` or `--lock` with a command that shares nobody out; `--more` with another than `what-if`. */
  | 'conditions-elsewhere'
  | 'more-elsewhere'
  | 'bad-absence'
  | 'bad-more'
  | 'bad-limit'
  | 'bad-row'
  /** A name that is no coach's, or not one coach's alone. */
  | 'unknown-coach'
  /** A row to be locked holds no client, or one without a coach. */
  | 'no-client-on-row'
  | 'nobody-to-keep'
  /** `--public` with another command than `summary`. */
  | 'public-elsewhere';

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
