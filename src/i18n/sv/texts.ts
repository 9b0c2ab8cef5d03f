import type { Texts } from '../fi/texts';
import { engine } from './engine';
import { errors } from './errors';
import { fieldNames } from './field-names';
import { functions } from './functions';
import { rules } from './rules';
import { sheets } from './sheets';

/** The texts of the program but those of the command line, in Swedish. */
export const texts: Texts = {
  engine,
  errors,
  fieldNames,
  functions,
  rules,
  sheets,
};
