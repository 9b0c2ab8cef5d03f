import { onShared } from '../people-sharing';
import type { ListRule } from '../rule';

/** More than three people of the list have the same phone number. */
export const phoneShared: ListRule = {
  level: 'list',
  meta: { id: 'phone-shared', severity: 'info', fields: ['phone'], repair: null },
  check: onShared('phone'),
};
