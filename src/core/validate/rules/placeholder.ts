import type { Field } from '../../model/field';
import { FIELDS } from '../../model/field';
import { onRemark } from '../on-remark';
import type { CellRule } from '../rule';

const OTHERWISE: ReadonlySet<Field> = new Set(['nonDisclosure', 'coach', 'notes']);

/**
 * A sign or a word that stands where data should be: `?`, `ei tiedossa`. Coaches and non-disclosure orders have rules of
 * their own, and in notes anything may stand.
 */
export const placeholder: CellRule = {
  level: 'cell',
  meta: {
    id: 'placeholder',
    severity: 'error',
    fields: FIELDS.filter((field) => !OTHERWISE.has(field)),
    repair: null,
  },
  check: onRemark('placeholder'),
};
