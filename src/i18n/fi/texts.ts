import type { RuleText } from '../rule-text';
import { engine } from './engine';
import { errors } from './errors';
import { fieldNames } from './field-names';
import { functions } from './functions';
import { rules } from './rules';
import { sheets } from './sheets';

const ruleTexts: Readonly<Record<keyof typeof rules, RuleText>> = rules;

/** The texts of the program but those of the command line, in Finnish. */
export const texts = {
  engine,
  errors,
  fieldNames,
  functions,
  rules: ruleTexts,
  sheets,
};

/** The shape of a language: that of Finnish. A text that is missing elsewhere is a compile error. */
export type Texts = typeof texts;
