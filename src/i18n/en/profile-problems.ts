import type { profileProblems as fi } from '../fi/profile-problems';

/** What is wrong with a profile file. `path` is the place in the profile; empty only where the whole file is meant. */
export const profileProblems: typeof fi = {
  missing: (path) => `${path}: the value is missing`,
  'unknown-key': (path) => `${path}: the name is not known`,
  'not-text': (path) => `${path}: a text belongs here`,
  'not-a-number': (path) => `${path}: a number belongs here`,
  'not-a-whole-number': (path) => `${path}: a whole number belongs here`,
  'not-a-list': (path) => `${path}: a list belongs here`,
  'not-a-group': (path) =>
    path === '' ? 'the file has no profile in JSON format' : `${path}: a group of named values belongs here`,
  'not-one-of': (path) => `${path}: the value is not one of those allowed`,
  'not-a-date': (path) => `${path}: write the date in the form 2021-03-31`,
  'not-an-id': (path) => `${path}: an id may have only a–z, 0–9 and hyphens`,
  'not-a-municipality-code': (path) => `${path}: a municipality code has three digits, for example 740`,
  'not-an-employment-code': (path) => `${path}: an employment code has two digits, for example 02`,
  'not-a-penalty': (path) => `${path}: a whole number 0–1000 or never belongs here`,
  'not-a-weight': (path) => `${path}: a number 0.01–10 belongs here, two decimals at most`,
  'empty-text': (path) => `${path}: the text is missing`,
  'empty-list': (path) => `${path}: the list is empty`,
  'too-small': (path) => `${path}: the number is too small`,
  'too-large': (path) => `${path}: the number is too large`,
  repeated: (path) => `${path}: the same value is there twice`,
  'counted-both-ways': (path) =>
    `${path}: the same code is both in the list counted and in the list notCounted`,
  'not-in-order': (path) => `${path}: the dates are not in order`,
  'ends-before-it-begins': (path) => `${path}: the validity ends before it begins`,
  'unknown-point': (path) => `${path}: the service point is not among those of the profile`,
  'last-rule-has-condition': (path) => `${path}: the last rule must not have a condition`,
  'rule-without-condition-before-last': (path) => `${path}: only the last rule may be without a condition`,
  'unknown-setting': () => 'the setting is not known',
  'repeated-setting': (path) => `${path}: the setting is there twice; the first one holds`,
  'not-a-section': (path) => `${path}: a section belongs here: table, charts, trend or check`,
  'missing-column': (path) => `${path}: the column is missing, and a list cannot be worked on without it`,
  invalid: (path) => `${path}: the value is not accepted`,
};
