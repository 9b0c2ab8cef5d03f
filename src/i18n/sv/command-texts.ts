import type { CommandTexts } from '../fi/command-texts';
import { commandLine } from './command-line';
import { handout } from './handout';
import { planning } from './planning';
import { profileProblems } from './profile-problems';
import { published } from './published';
import { repairs } from './repairs';
import { template } from './template';
import { usage } from './usage';

/** The texts of the command line in Swedish. */
export const commandTexts: CommandTexts = {
  commandLine,
  handout,
  planning,
  profileProblems,
  published,
  repairs,
  template,
  usage,
};
