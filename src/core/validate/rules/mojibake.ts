import { FIELDS } from '../../model/field';
import { onRemark } from '../on-remark';
import type { CellRule } from '../rule';

/** UTF-8 that was read as Windows-1252: the letters å, ä and ö have become two signs each. It is read as it was before. */
export const mojibake: CellRule = {
  level: 'cell',
  meta: { id: 'mojibake', severity: 'warning', fields: FIELDS, repair: 'doubtful' },
  check: onRemark('mojibake'),
};
