import { counted } from '../../counted';
import type { complete as fi } from '../../fi/pane/complete';

/** Texts of the step Complete. */
export const complete: typeof fi = {
  unasked: 'Memberships have not been decided yet.',
  askNow: 'Decide memberships',
  membership: {
    title: 'Membership and target groups',
    membership: 'Membership',
    answers: { yes: 'Yes', review: 'Review', no: 'No' },
    review: (clients) =>
      `${counted(clients, 'client', 'clients')} must be decided by you, because something is missing or unclear. The column Reason says what.`,
  },
  columns: {
    title: 'Derived columns',
    note: 'The columns go to the right of the list. Your own columns stay as they are.',
    groups: {
      membership: 'Membership and reasons',
      service: 'Service and deadlines',
      person: 'Recognised personal details',
    },
    chosen: (chosen, all) => `${chosen}/${all} chosen`,
    open: (group) => `Show columns: ${group}`,
    stands: 'in the list',
    preview: (cells, columns, clients) =>
      `Fills ${counted(cells, 'cell', 'cells')}: ${counted(columns, 'column', 'columns')} × ${counted(clients, 'client', 'clients')} to the right of the list.`,
    removed: (columns) => `Removed from the list: ${columns}.`,
    nothing: 'Choose at least one column.',
    apply: (cells) => `Fill ${counted(cells, 'cell', 'cells')}`,
    remove: (columns) => `Remove ${counted(columns, 'column', 'columns')}`,
  },
  told: {
    filled: (columns) => `Filled ${counted(columns, 'column', 'columns')} to the right of the list.`,
    removed: 'The derived columns were removed from the list.',
    plainRange:
      'The list is no Excel table. Make it one in the step List, and its rows stay together when sorted.',
    lostRows: (rows) =>
      `${counted(rows, 'row', 'rows')} changed during the work and were not filled. Do the same again.`,
  },
  why: {
    title: 'Why?',
    label: 'See why a client is in the target group, or is not',
    hint: 'Row number or a part of the name, for example 17 or Virtanen',
    search: 'Search',
    found: (clients) => `Found ${counted(clients, 'client', 'clients')}.`,
    first: (clients) =>
      `Here are the first ${clients}. Make the search narrower if the client is not among them.`,
    none: 'No client was found. Type a row number or a part of the name.',
    row: (row) => `Row ${row}`,
    membership: (answer) => `Membership: ${answer}`,
    reasons: 'Reasons',
    facts: 'Service and details',
    findings: 'Findings',
    noFindings: 'The row of this client has no findings.',
    show: 'Show the row on the sheet',
  },
};
