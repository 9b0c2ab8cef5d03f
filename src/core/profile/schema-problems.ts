import type * as z from 'zod/mini';
import type { FileProblem, ProblemCode } from '../model/file-problem';
import { pathText } from '../model/file-problem';
import type { FindingParams } from '../model/finding';

/**
 * What a schema finds wrong in a file of settings, in the order of the schema. `ofUnion` is what to say of a value that is
 * none of several kinds.
 */
export function schemaProblems(
  issues: readonly z.core.$ZodIssue[],
  ofUnion: ProblemCode,
): readonly FileProblem[] {
  return issues.flatMap((issue) => problemsOf(issue, ofUnion));
}

const TYPE_PROBLEMS: Readonly<Record<string, ProblemCode>> = {
  string: 'not-text',
  number: 'not-a-number',
  int: 'not-a-whole-number',
  array: 'not-a-list',
  object: 'not-a-group',
};

const FORMAT_PROBLEMS: Readonly<Record<string, ProblemCode>> = {
  'iso-date': 'not-a-date',
  id: 'not-an-id',
  'municipality-code': 'not-a-municipality-code',
  'employment-code': 'not-an-employment-code',
  safeint: 'not-a-whole-number',
};

function problemsOf(issue: z.core.$ZodIssue, ofUnion: ProblemCode): FileProblem[] {
  const at = (code: ProblemCode, params: FindingParams = {}): FileProblem[] => [
    { path: pathText(issue.path), code, params },
  ];
  if (issue.input === undefined) return at('missing');
  switch (issue.code) {
    case 'invalid_type':
      return at(TYPE_PROBLEMS[issue.expected] ?? 'invalid');
    case 'invalid_format':
      return at(FORMAT_PROBLEMS[issue.format] ?? 'invalid');
    case 'invalid_value':
      return at('not-one-of', { allowed: issue.values.join(', ') });
    case 'invalid_union':
      return at(ofUnion);
    case 'invalid_key':
      return at('unknown-key');
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: pathText([...issue.path, key]),
        code: 'unknown-key',
        params: {},
      }));
    case 'too_small':
      if (issue.origin === 'array') return at('empty-list');
      if (issue.origin === 'string') return at('empty-text');
      return at('too-small', { minimum: Number(issue.minimum) });
    case 'too_big':
      return at('too-large', { maximum: Number(issue.maximum) });
    case 'not_multiple_of':
    case 'invalid_element':
      return at('invalid');
    case 'custom':
      return at('not-a-weight');
  }
}
