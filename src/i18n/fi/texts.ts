import type { RuleText } from '../rule-text';
import { commandLine } from './command-line';
import { errors } from './errors';
import { profileProblems } from './profile-problems';
import { rules } from './rules';
import { sheets } from './sheets';
import { taskpane } from './taskpane';

const ruleTexts: Readonly<Record<keyof typeof rules, RuleText>> = rules;

/** Every text of the program in Finnish. Its shape is what the other languages must have. */
export const texts = { commandLine, errors, profileProblems, rules: ruleTexts, sheets, taskpane };
