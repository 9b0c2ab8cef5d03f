import type { Field } from '../../model/field';
import { FIELDS } from '../../model/field';
import { onRemark } from '../on-remark';
import type { CellRule } from '../rule';

const ANYTHING: ReadonlySet<Field> = new Set(['earningsRelatedRight', 'nonDisclosure', 'locked', 'notes']);

/** TRUE or FALSE where it answers no question, or a number where words belong: the value is in the wrong column. */
export const wrongType: CellRule = {
  level: 'cell',
  meta: {
    id: 'wrong-type',
    severity: 'error',
    fields: FIELDS.filter((field) => !ANYTHING.has(field)),
    repair: null,
  },
  check: onRemark('wrong-type'),
};
