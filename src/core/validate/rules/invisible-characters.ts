import { FIELDS } from '../../model/field';
import { onRemark } from '../on-remark';
import type { CellRule } from '../rule';

/** Characters that nobody sees: the cell looks like its value, but no filter or look-up finds it. */
export const invisibleCharacters: CellRule = {
  level: 'cell',
  meta: { id: 'invisible-characters', severity: 'info', fields: FIELDS, repair: 'safe' },
  check: onRemark('invisible'),
};
