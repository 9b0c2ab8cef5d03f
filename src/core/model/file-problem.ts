import type { FindingParams } from './finding';

/** What can be wrong with a file of settings (a profile, a layout) or with a row of the settings sheet. i18n makes the sentence. */
export type ProblemCode =
  | 'missing'
  | 'unknown-key'
  | 'not-text'
  | 'not-a-number'
  | 'not-a-whole-number'
  | 'not-a-list'
  | 'not-a-group'
  | 'not-one-of'
  | 'not-a-date'
  | 'not-an-id'
  | 'not-a-municipality-code'
  | 'not-an-employment-code'
  | 'not-a-penalty'
  | 'not-a-weight'
  | 'empty-text'
  | 'empty-list'
  | 'too-small'
  | 'too-large'
  | 'repeated'
  | 'counted-both-ways'
  | 'not-in-order'
  | 'ends-before-it-begins'
  | 'unknown-point'
  | 'last-rule-has-condition'
  | 'rule-without-condition-before-last'
  | 'unknown-setting'
  | 'repeated-setting'
  | 'not-a-section'
  /** A column that the template cannot do without: the path is its field. */
  | 'missing-column'
  | 'invalid';

/** Something that a manager must mend before a file or a setting can be used. */
export interface FileProblem {
  /** Where in the file: `servicePoints.rules[2].point`; empty for the whole. */
  readonly path: string;
  readonly code: ProblemCode;
  readonly params: FindingParams;
}

/** The path of a value in a file as people write it: `['rules', 2, 'point']` → `rules[2].point`. */
export function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '');
}
