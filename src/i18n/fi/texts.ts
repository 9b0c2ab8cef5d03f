import type { RuleText } from '../rule-text';
import { commandLine } from './command-line';
import { errors } from './errors';
import { functions } from './functions';
import { profileProblems } from './profile-problems';
import { rules } from './rules';
import { sheets } from './sheets';
import { taskpane } from './taskpane';

const ruleTexts: Readonly<Record<keyof typeof rules, RuleText>> = rules;

/** Every text of the program in Finnish. */
export const texts = { commandLine, errors, functions, profileProblems, rules: ruleTexts, sheets, taskpane };

/** The shape of a language: that of Finnish. A text that is missing elsewhere is a compile error. */
export type Texts = typeof texts;
