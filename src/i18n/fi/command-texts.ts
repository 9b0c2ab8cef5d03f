import { commandLine } from './command-line';
import { handout } from './handout';
import { profileProblems } from './profile-problems';
import { template } from './template';

/** The texts of the command line in Finnish. */
export const commandTexts = { commandLine, handout, profileProblems, template };

/** The shape of a language: that of Finnish. */
export type CommandTexts = typeof commandTexts;
