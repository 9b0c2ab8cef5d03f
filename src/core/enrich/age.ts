import type { AgeClass } from '../model/derived';
import type { LocalDate } from '../model/local-date';
import { fullYears } from '../model/local-date';

/** Age in full years on the reference date. */
export function ageOn(birthDate: LocalDate, referenceDate: LocalDate): number {
  return fullYears(birthDate, referenceDate);
}

export function ageClassOf(age: number): AgeClass {
  if (age < 25) return 'under-25';
  if (age < 30) return '25-29';
  return age < 55 ? '30-54' : '55-or-over';
}
