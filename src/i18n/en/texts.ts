import type { Texts } from '../fi/texts';
import { commandLine } from './command-line';
import { errors } from './errors';
import { functions } from './functions';
import { profileProblems } from './profile-problems';
import { rules } from './rules';
import { sheets } from './sheets';
import { taskpane } from './taskpane';

/** Every text of the program in English. */
export const texts: Texts = { commandLine, errors, functions, profileProblems, rules, sheets, taskpane };
