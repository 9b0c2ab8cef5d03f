import type { LocalDate } from '../core/model/local-date';
import { fromIso } from '../core/model/local-date';
import { UsageError } from './usage-error';

/** What a plan is to take for true, as the options `--absent`, `--more`, `--limit` and `--lock` say. */
export interface GivenConditions {
  readonly absences: readonly GivenAbsence[];
  /** Working time of each new coach, 0–1. */
  readonly more: readonly number[];
  readonly limit: number | null;
  /** Worksheet rows (1-based). */
  readonly lockedRows: readonly number[];
}

export const NOTHING_GIVEN: GivenConditions = { absences: [], more: [], limit: null, lockedRows: [] };

interface GivenAbsence {
  /** Name or id. */
  readonly coach: string;
  /** `null`: from the reference date on. */
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
}

interface ConditionWords {
  readonly absent?: readonly string[] | undefined;
  readonly more?: readonly string[] | undefined;
  readonly limit?: string | undefined;
  readonly lock?: string | undefined;
}

/** Reads the options. Throws `UsageError`. */
export function readConditions({
  absent = [],
  more = [],
  limit,
  lock = '',
}: ConditionWords): GivenConditions {
  return {
    absences: absent.map(readAbsence),
    more: more.flatMap(wordsOf).map((word) => readNumber(word.replace(/%$/, ''), 1, 100, 'bad-more') / 100),
    limit: limit === undefined ? null : readNumber(limit, 0, 100, 'bad-limit'),
    lockedRows: wordsOf(lock).map((word) => readNumber(word, 1, 1_048_576, 'bad-row')),
  };
}

/** `Virtanen`, `Virtanen=2021-04-01` or `Virtanen=2021-04-01..2021-06-30`. */
function readAbsence(text: string): GivenAbsence {
  const match = /^\s*([^=]*?)\s*(?:=\s*(\d{4}-\d{2}-\d{2})(?:\.\.(\d{4}-\d{2}-\d{2}))?)?\s*$/.exec(text);
  const [, coach = '', begins, ends] = match ?? [];
  const from = begins === undefined ? null : fromIso(begins);
  const to = ends === undefined ? null : fromIso(ends);
  const isDateless = (begins !== undefined && from === null) || (ends !== undefined && to === null);
  if (coach === '' || isDateless || (from !== null && to !== null && to < from))
    throw new UsageError('bad-absence', text);
  return { coach, from, to };
}

function readNumber(
  word: string,
  least: number,
  most: number,
  code: 'bad-more' | 'bad-limit' | 'bad-row',
): number {
  const number = /^\d{1,7}$/.test(word) ? Number(word) : NaN;
  if (!(number >= least && number <= most)) throw new UsageError(code, word);
  return number;
}

function wordsOf(text: string): string[] {
  return text.split(/[\s,;]+/).filter((word) => word !== '');
}
