import type { Rule } from './rule';
import { duplicatePerson } from './rules/duplicate-person';
import { personIdCheckCharacter } from './rules/person-id-check-character';

/** Every rule, in alphabetical order. */
export const CATALOGUE: readonly Rule[] = [duplicatePerson, personIdCheckCharacter];
