import type { ClientList } from './client-list';
import type { Field } from './field';
import { valueOf } from './judged-column';

const WITHHELD_FIELDS: ReadonlySet<Field> = new Set([
  'municipality',
  'postalCode',
  'city',
  'streetAddress',
  'phone',
]);

/**
 * Fields that are never shown of a client under a non-disclosure order (turvakielto): municipality, address and phone
 * (Act on the Population Information System 661/2009, 36–37 §).
 */
export function isWithheldField(field: Field): boolean {
  return WITHHELD_FIELDS.has(field);
}

/** True for a client under a non-disclosure order. */
export function isWithheldRow(list: ClientList, client: number): boolean {
  return valueOf(list.columns.nonDisclosure, client) === true;
}
