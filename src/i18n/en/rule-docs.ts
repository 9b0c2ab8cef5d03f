import type { RuleDoc } from '../rule-doc';

/** In alphabetical order. */
export const ruleDocs = {
  'coach-misspelt': {
    why: 'The client would change coaches for nothing, because the present one is not recognised.',
    example: 'Valmentajja Ville, where the list has Valmentaja Ville',
    source: 'Damerau–Levenshtein distance 1 (F. J. Damerau 1964); limits by decision',
  },
  'date-before-1990': {
    why: 'A wrong year makes somebody unemployed for decades, which shows in the service track and in the durations of the summary.',
    example: '1.3.1921 as the start of unemployment',
    source: 'Decision: the limit is 1.1.1990',
  },
  'edge-spaces': {
    why: 'Filters and pivot tables count a word and the same word with a space as two values, so that counts are split.',
    example: '“Savonlinna ”',
    source: 'RFC 4180, section 2.4: spaces are part of a field',
  },
  'formula-like-text': {
    why: 'Another program may run the text as a formula when the list is opened as CSV, and a formula can fetch or send data.',
    example: '=1+1',
    source: 'OWASP: CSV Injection',
  },
  'invisible-characters': {
    why: 'A value copied from a web page or another program looks right, but searches and filters do not find it.',
    example: 'Savon-linna (with an invisible soft hyphen for the hyphen)',
    source: 'Unicode 16.0, section 23.2: Layout Controls',
  },
  mojibake: {
    why: 'A garbled name ends up in letters, and a town or language is not recognised, so that the client is left for review.',
    example: 'MÃ¤ntyharju',
    source: 'WHATWG Encoding Standard: UTF-8 and windows-1252',
  },
  'number-precision-lost': {
    why: 'The zeros at the end look like digits, but a call or letter goes to the wrong person.',
    example: '3.58446E+11',
    source: 'Microsoft: Excel specifications and limits (number precision 15 digits)',
  },
  'person-id-check-character': {
    why: 'The code holds a slip of the keyboard, so the age of the client is not known and the code may be somebody else’s.',
    example: '010594-9022',
    source: 'Government Decree on the Population Information System 128/2010, section 2',
  },
  placeholder: {
    why: 'Read as data, a placeholder would put the client into a wrong group. What is missing has to be found out.',
    example: 'unknown',
    source: 'Decision: what is missing becomes neither yes nor no',
  },
  'person-id-scientific': {
    why: 'Without it the client has neither code nor age. What is restored is still a conclusion, so a person confirms it.',
    example: '1.0105E+84',
    source: 'Decree 128/2010, section 2, as amended by 690/2022 (the mark E)',
  },
  'text-too-long': {
    why: 'Text pasted by mistake breaks letters and labels, and may hold data of another client.',
    example: 'a name of more than 80 characters',
    source: 'E-mail: RFC 5321, 4.5.3.1.3 (at most 254 characters); the other limits by decision',
  },
  'wrong-type': {
    why: 'Columns have shifted or a paste went to the wrong place, so that the value belongs to another field.',
    example: '57130 as a post town',
    source: 'Decision: the kinds of fields are in src/core/values/field-parsers.ts',
  },
} satisfies Readonly<Record<string, RuleDoc>>;
