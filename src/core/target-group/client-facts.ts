import type { Benefit } from '../model/client-list';
import type { LocalDate } from '../model/local-date';
import type { Ternary } from '../model/ternary';
import type { Fact } from './fact';

/** What is known of one client, as far as the target group depends on it. */
export interface ClientFacts {
  /** Code of the home municipality (kotikunta). */
  readonly municipality: Fact<string>;
  /** Residence in the area where it was decided before and the municipality is withheld; else `null`. */
  readonly residenceKnown: Ternary | null;
  readonly employmentCode: Fact<string>;
  readonly benefit: Fact<Benefit>;
  readonly earningsRelatedRight: Fact<boolean>;
  /** `null`: neither an identity code nor a column tells it. */
  readonly birthDate: LocalDate | null;
  /** ISO 3166-1 alpha-2 code. */
  readonly nationality: Fact<string>;
  /** ISO 639 code. */
  readonly motherTongue: Fact<string>;
  readonly jobSearchStart: Fact<LocalDate>;
  /** The day on which the client became a client of the trial (Kokeiluun siirtynyt). */
  readonly memberSince: Fact<LocalDate>;
}
