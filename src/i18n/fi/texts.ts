import type { RuleText } from '../rule-text';
import { commandLine } from './command-line';
import { engine } from './engine';
import { errors } from './errors';
import { fieldNames } from './field-names';
import { functions } from './functions';
import { profileProblems } from './profile-problems';
import { rules } from './rules';
import { sheets } from './sheets';

const ruleTexts: Readonly<Record<keyof typeof rules, RuleText>> = rules;

/** Every text of the program in Finnish. */
export const texts = {
  commandLine,
  engine,
  errors,
  fieldNames,
  functions,
  profileProblems,
  rules: ruleTexts,
  sheets,
};

/** The shape of a language: that of Finnish. A text that is missing elsewhere is a compile error. */
export type Texts = typeof texts;
