import { onShared } from '../people-sharing';
import type { ListRule } from '../rule';

/** More than three people of the list have the same e-mail address. */
export const emailShared: ListRule = {
  level: 'list',
  meta: { id: 'email-shared', severity: 'info', fields: ['email'], repair: null },
  check: onShared('email'),
};
