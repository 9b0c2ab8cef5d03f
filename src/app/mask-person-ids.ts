import { maskPersonId } from '../core/values/person-id';

/** Whatever has the form of an identity code, sound or not, with any kind of hyphen. */
const CODE = /(?<![\p{L}\p{N}])\d{6}[-+A-FU-Y\u2010-\u2015\u2212]\d{3}[0-9A-Z](?![\p{L}\p{N}])/giu;

/**
 * A heading or the name of a sheet, for streams, logs and reports: with nothing left of what looks like an identity code.
 */
export function maskPersonIds(text: string): string {
  return text.replace(CODE, (code) => maskPersonId(code, 'nothing'));
}
