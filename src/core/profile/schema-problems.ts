import type * as z from 'zod/mini';
import type { FindingParams } from '../model/finding';
import { pathText } from './problem';
import type { ProblemCode, ProfileProblem } from './problem';

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

/** What an issue of the schema means to the person who edits the file, with its place. */
export function problemsOf(issue: z.core.$ZodIssue): ProfileProblem[] {
  const at = (code: ProblemCode, params: FindingParams = {}): ProfileProblem[] => [
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
      // Penalties are the only values of two kinds in a profile.
      return at('not-a-penalty');
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
    case 'invalid_key':
    case 'invalid_element':
    case 'custom':
      return at('invalid');
  }
}
