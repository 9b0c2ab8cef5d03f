import type { RuleDoc } from '../rule-doc';

/** In alphabetical order. */
export const ruleDocs = {
  'person-id-check-character': {
    why: 'The code holds a slip of the keyboard, so the age of the client is not known and the code may be somebody else’s.',
    example: '010594-9022',
    source: 'Government Decree on the Population Information System 128/2010, section 2',
  },
} satisfies Readonly<Record<string, RuleDoc>>;
