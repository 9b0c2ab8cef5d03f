import { commandLine } from './command-line';
import { handout } from './handout';
import { planning } from './planning';
import { profileProblems } from './profile-problems';
import { published } from './published';
import { repairs } from './repairs';
import { template } from './template';
import { usage } from './usage';

/** The texts of the command line in Finnish. */
export const commandTexts = {
  commandLine,
  handout,
  planning,
  profileProblems,
  published,
  repairs,
  template,
  usage,
};

/** The shape of a language: that of Finnish. */
export type CommandTexts = typeof commandTexts;
