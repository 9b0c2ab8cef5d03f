import { onRemark } from '../on-remark';
import type { CellRule } from '../rule';

/** White space before or after the words, or doubled between them: filters and pivot tables take it for another word. */
export const edgeSpaces: CellRule = {
  level: 'cell',
  meta: {
    id: 'edge-spaces',
    severity: 'info',
    fields: [
      'lastName',
      'firstNames',
      'fullName',
      'streetAddress',
      'city',
      'municipality',
      'motherTongue',
      'nationality',
      'serviceLanguage',
      'benefit',
      'earningsRelatedRight',
      'serviceNeed',
      'referral',
      'nonDisclosure',
      'coach',
      'locked',
      'notes',
    ],
    repair: 'safe',
  },
  check: onRemark('spaces'),
};
