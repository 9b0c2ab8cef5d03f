import { parseArgs } from 'node:util';
import type { LocalDate } from '../core/model/local-date';
import type { PlacementWay } from '../core/model/placement';
import { dateParts, fromIso } from '../core/model/local-date';
import type { Language } from '../i18n/language';
import { isLanguage } from '../i18n/language';
import type { GivenConditions } from './read-conditions';
import { readConditions } from './read-conditions';
import { UsageError } from './usage-error';

/** What the commands that read a client list share. */
export interface ListArguments {
  readonly input: string;
  /** A shipped profile's id or a JSON file; `null`: the workbook's own, else the default. */
  readonly profile: string | null;
  /** `null`: today. */
  readonly date: LocalDate | null;
  readonly sheet: string | null;
  readonly coaches: string | null;
  /** A file, or `-` for stdout. */
  readonly report: string | null;
  readonly includeReview: boolean;
  readonly way: PlacementWay;
  readonly conditions: GivenConditions;
  /** Last month's result to compare with. */
  readonly previous: string | null;
  /** A JSON file that lays out the summary. */
  readonly layout: string | null;
  readonly force: boolean;
  readonly quiet: boolean;
}

/** Files of one split, the whole list among them. */
export interface MergeArguments {
  readonly command: 'merge';
  readonly inputs: readonly string[];
  readonly output: string;
  readonly force: boolean;
  readonly quiet: boolean;
}

/** The month's client list, to be filled in. */
export interface TemplateArguments {
  readonly command: 'template';
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  readonly output: string;
  readonly profile: string | null;
  /** Last month's result. */
  readonly previous: string | null;
  /** A JSON file; `null`: the layout that comes with the program. */
  readonly layout: string | null;
  readonly force: boolean;
  readonly quiet: boolean;
}

/** `check --fix`: what can be mended, and the mended list where an output is given. */
export interface FixArguments extends ListArguments {
  readonly command: 'fix';
  readonly output: string | null;
  /** Addresses of cells whose doubtful proposal is taken. */
  readonly accept: readonly string[];
  /** A file for the change set. */
  readonly changes: string | null;
}

/** A mended workbook back as it was. */
export interface UndoArguments {
  readonly command: 'undo';
  readonly input: string;
  readonly changes: string;
  readonly output: string;
  readonly force: boolean;
  readonly quiet: boolean;
}

export type Arguments =
  | (ListArguments & { readonly command: 'run'; readonly output: string })
  | (ListArguments & { readonly command: 'check' })
  /** Tells of a plan and writes nothing: `what-if` beside the plan without conditions. */
  | (ListArguments & { readonly command: 'what-if' | 'plan' })
  | FixArguments
  | UndoArguments
  /** `isPublic`: as it may be published. */
  | (ListArguments & { readonly command: 'summary'; readonly output: string; readonly isPublic: boolean })
  /** `output` is a folder. */
  | (ListArguments & { readonly command: 'split'; readonly output: string })
  | MergeArguments
  | TemplateArguments
  | { readonly command: 'profiles' }
  | { readonly command: 'help' }
  | { readonly command: 'version' };

export type RunArguments = Extract<Arguments, { command: 'run' }>;
export type SummaryArguments = Extract<Arguments, { command: 'summary' }>;
export type SplitArguments = Extract<Arguments, { command: 'split' }>;
export type PlanArguments = Extract<Arguments, { command: 'what-if' | 'plan' }>;
export type CheckArguments = Extract<Arguments, { command: 'check' }>;

const OPTIONS = {
  output: { type: 'string', short: 'o' },
  profile: { type: 'string' },
  date: { type: 'string' },
  sheet: { type: 'string' },
  coaches: { type: 'string' },
  report: { type: 'string' },
  month: { type: 'string' },
  previous: { type: 'string' },
  layout: { type: 'string' },
  lang: { type: 'string' },
  'include-review': { type: 'boolean' },
  'new-only': { type: 'boolean' },
  moves: { type: 'string' },
  absent: { type: 'string', multiple: true },
  more: { type: 'string', multiple: true },
  limit: { type: 'string' },
  lock: { type: 'string' },
  public: { type: 'boolean' },
  fix: { type: 'boolean' },
  accept: { type: 'string' },
  changes: { type: 'string' },
  force: { type: 'boolean' },
  quiet: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

/**
 * Reads the words after the program's name. Every mistake is a `UsageError` (exit code 2). Of an option that is given
 * twice the last counts. The language is read apart (`languageOf`), so that even a mistake is told in it.
 */
export function readArguments(words: readonly string[]): Arguments {
  const { values, positionals } = parse(words);
  const [command, ...inputs] = positionals;
  if (values.version === true) return { command: 'version' };
  if (values.help === true || command === undefined || command === 'help') return { command: 'help' };
  if (values.lang !== undefined && !isLanguage(values.lang))
    throw new UsageError('bad-language', values.lang);
  if (values.public === true && command !== 'summary') throw new UsageError('public-elsewhere');
  const sharesOut = command === 'run' || command === 'assign';
  const tellsOfPlan = command === 'what-if' || command === 'plan';
  if ((values['new-only'] === true || values.moves !== undefined) && !sharesOut && !tellsOfPlan)
    throw new UsageError('way-elsewhere');
  const isConditional = [values.absent, values.limit, values.lock].some((value) => value !== undefined);
  if (isConditional && !sharesOut && !tellsOfPlan) throw new UsageError('conditions-elsewhere');
  if (values.more !== undefined && command !== 'what-if') throw new UsageError('more-elsewhere');
  const isFix = command === 'check' && values.fix === true;
  const isMisplaced =
    (values.fix === true && !isFix) ||
    (values.accept !== undefined && !isFix) ||
    (values.changes !== undefined && !isFix && command !== 'undo');
  if (isMisplaced) throw new UsageError('fix-elsewhere');
  if (command === 'profiles') return { command };
  if (command === 'merge') {
    if (inputs.length === 0) throw new UsageError('no-input');
    const { output, force = false, quiet = false } = values;
    if (output === undefined) throw new UsageError('no-output');
    return { command, inputs, output, force, quiet };
  }
  if (command === 'template') {
    if (inputs.length > 0) throw new UsageError('too-many-inputs', inputs.join(' '));
    if (values.month === undefined) throw new UsageError('no-month');
    const { output, profile = null, previous = null, layout = null, force = false, quiet = false } = values;
    const { year, month } = readMonth(values.month);
    if (output === undefined) throw new UsageError('no-output');
    return { command, year, month, output, profile, previous, layout, force, quiet };
  }
  if (command === 'undo') return undoArguments(inputs, values);
  if (!sharesOut && !tellsOfPlan && command !== 'check' && command !== 'summary' && command !== 'split')
    throw new UsageError('unknown-command', command);

  const [input, ...more] = inputs;
  if (input === undefined || input === '') throw new UsageError('no-input');
  if (more.length > 0) throw new UsageError('too-many-inputs', more.join(' '));
  const shared: ListArguments = {
    input,
    profile: values.profile ?? null,
    date: values.date === undefined ? null : readDate(values.date),
    sheet: values.sheet ?? null,
    coaches: values.coaches ?? null,
    report: values.report ?? null,
    previous: values.previous ?? null,
    layout: values.layout ?? null,
    includeReview: values['include-review'] ?? false,
    way: wayOf(values['new-only'] ?? false, values.moves),
    conditions: readConditions(values),
    force: values.force ?? false,
    quiet: values.quiet ?? false,
  };
  if (isFix) {
    const { output = null, accept = '', changes = null } = values;
    return { command: 'fix', output, accept: readCells(accept), changes, ...shared };
  }
  if (command === 'check' || tellsOfPlan) return { command, ...shared };
  if (values.output === undefined) throw new UsageError('no-output');
  const { output } = values;
  if (command === 'summary') return { command, output, isPublic: values.public ?? false, ...shared };
  return { command: sharesOut ? 'run' : command, output, ...shared };
}

/** The language asked for with `--lang`, Finnish where none or a strange one is. */
export function languageOf(words: readonly string[]): Language {
  const { lang } = parseArgs({ args: [...words], options: OPTIONS, strict: false }).values;
  return typeof lang === 'string' && isLanguage(lang) ? lang : 'fi';
}

function parse(words: readonly string[]) {
  const args = { args: [...words], options: OPTIONS, allowPositionals: true } as const;
  // Judged by tokens, not by the messages of a strict parse: those are made for people and change with Node.
  for (const token of parseArgs({ ...args, strict: false, tokens: true }).tokens) {
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    if (!isOption(name)) throw new UsageError('unknown-option', rawName);
    const takesValue = OPTIONS[name].type === 'string';
    // `--sheet --force`: the value was forgotten. A lone `-` is stdout.
    const forgotten = value === undefined || value === '' || (!inlineValue && /^-./.test(value));
    if (takesValue ? forgotten : value !== undefined) throw new UsageError('option-without-value', rawName);
  }
  return parseArgs({ ...args, strict: true });
}

function isOption(name: string): name is keyof typeof OPTIONS {
  return Object.hasOwn(OPTIONS, name);
}

function undoArguments(
  inputs: readonly string[],
  { output, changes, force = false, quiet = false }: ReturnType<typeof parse>['values'],
): UndoArguments {
  const [input, ...more] = inputs;
  if (input === undefined || input === '') throw new UsageError('no-input');
  if (more.length > 0) throw new UsageError('too-many-inputs', more.join(' '));
  if (changes === undefined) throw new UsageError('no-changes');
  if (output === undefined) throw new UsageError('no-output');
  return { command: 'undo', input, changes, output, force, quiet };
}

/** How clients are shared out: afresh, the new ones alone, or with at most so many changes of coach. */
function wayOf(newOnly: boolean, moves: string | undefined): PlacementWay {
  if (moves === undefined) return newOnly ? { kind: 'new-only' } : { kind: 'all' };
  if (newOnly) throw new UsageError('two-ways');
  if (!/^\d{1,7}$/.test(moves)) throw new UsageError('bad-moves', moves);
  return { kind: 'rebalance', moves: Number(moves) };
}

function readCells(text: string): string[] {
  const words = text.split(/[\s,;]+/).filter((word) => word !== '');
  return words.map((word) => {
    const cell = word.toUpperCase();
    if (!/^[A-Z]{1,3}[1-9]\d{0,6}$/.test(cell)) throw new UsageError('bad-cell', word);
    return cell;
  });
}

function readDate(text: string): LocalDate {
  const date = fromIso(text);
  if (date === null) throw new UsageError('bad-date', text);
  return date;
}

function readMonth(text: string): { readonly year: number; readonly month: number } {
  const first = fromIso(`${text}-01`);
  if (first === null) throw new UsageError('bad-month', text);
  return dateParts(first);
}
