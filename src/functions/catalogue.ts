import { age } from './age';
import { benefit } from './benefit';
import { birthDate } from './birth-date';
import { checkPersonId } from './check-person-id';
import type { CustomFunction } from './custom-function';
import { language } from './language';
import { municipality } from './municipality';
import { nationality } from './nationality';
import { nextDeadline } from './next-deadline';
import { postalCode } from './postal-code';
import { targetGroup } from './target-group';
import { unemployment } from './unemployment';

/** Every function, in the order of the documentation. One that is not listed here does not exist in Excel. */
export const CATALOGUE: readonly CustomFunction[] = [
  checkPersonId,
  birthDate,
  age,
  targetGroup,
  municipality,
  language,
  nationality,
  benefit,
  postalCode,
  unemployment,
  nextDeadline,
];
