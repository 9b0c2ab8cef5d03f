import type { Texts } from '../fi/texts';
import { commandLine } from './command-line';
import { engine } from './engine';
import { errors } from './errors';
import { fieldNames } from './field-names';
import { functions } from './functions';
import { profileProblems } from './profile-problems';
import { rules } from './rules';
import { sheets } from './sheets';

/** Every text of the program in English. */
export const texts: Texts = {
  commandLine,
  engine,
  errors,
  fieldNames,
  functions,
  profileProblems,
  rules,
  sheets,
};
