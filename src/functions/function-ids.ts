import type { FunctionId } from './custom-function';

/**
 * The functions that Excel is told of, with their numbers of parameters: all that the page needs to know of them. A test
 * holds it against the catalogue.
 */
export const FUNCTIONS: Readonly<Record<FunctionId, number>> = {
  'HETU.TARKISTA': 1,
  'HETU.SYNTYMAAIKA': 1,
  IKA: 2,
  KOHDERYHMA: 12,
  KUNTA: 3,
  KIELI: 2,
  KANSALAISUUS: 2,
  ETUUS: 1,
  POSTINUMERO: 2,
  KESTO: 3,
  ERAPAIVA: 5,
};
