/** Why a command refuses to go on. One sentence in i18n for each; the list itself is never at fault silently. */
export type CommandErrorCode =
  /** No sheet looks like a list of clients. */
  | 'no-client-list'
  /** Several sheets look equally like the list of clients: `details` names them. */
  | 'several-client-lists'
  /** The sheet asked for has no headings that are known. */
  | 'sheet-is-no-client-list'
  /** No sheet of the name asked for. */
  | 'no-such-sheet'
  /** The list has headings and not a single client: `details` names its sheet. */
  | 'empty-list'
  /** The workbook has no sheet of coaches, so nobody can be shared out. */
  | 'no-coaches'
  /** The file of coaches has no sheet of coaches. */
  | 'no-coach-sheet'
  /** No client stands on the row asked for. */
  | 'no-such-client'
  /** No repairs have been planned, or they have been made already. */
  | 'no-plan'
  /** Cells whose proposal is accepted, but none is made for them. */
  | 'nothing-to-accept'
  /** No file of that name for changes, or not one that a repair made. */
  | 'bad-changes'
  /** Not a day of the calendar. */
  | 'bad-date'
  /** A value that the profile's setting cannot have. */
  | 'bad-setting'
  /** What a word is to mean is no value of its field, or not for certain. */
  | 'unclear-meaning'
  /** Not made by a split. */
  | 'not-a-handout'
  /** The column of tokens or the hidden sheet is gone from a file of a split. */
  | 'no-tokens'
  /** A merge needs the whole list, one of them, and at least one part. */
  | 'no-whole-list'
  | 'several-whole-lists'
  | 'no-parts'
  /** A part of another profile, month or split than the whole list. */
  | 'other-profile'
  | 'other-month'
  | 'other-handout'
  /** Given as last month's result, but no run made it. */
  | 'previous-no-result'
  /** Given as last month's result, but of the same month or a later one. */
  | 'previous-not-earlier'
  /** No shipped profile of that name. */
  | 'no-such-profile'
  /** A profile file with mistakes: `details` lists them, one sentence each. */
  | 'bad-profile'
  /** No file of that name for a layout, or one with mistakes. */
  | 'no-such-layout'
  | 'bad-layout';

/** A refusal with a code. `details` are names of sheets, files or profiles: never cell content. */
export class CommandError extends Error {
  readonly code: CommandErrorCode;
  readonly details: readonly string[];

  constructor(code: CommandErrorCode, details: readonly string[] = [], options?: ErrorOptions) {
    super(code, options);
    this.name = 'CommandError';
    this.code = code;
    this.details = details;
  }
}
