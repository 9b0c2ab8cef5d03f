import { counted } from '../../counted';
import type { assign as fi } from '../../fi/pane/assign';

/** Texts of the step Share out. */
export const assign: typeof fi = {
  unplanned: 'No proposal has been made yet.',
  planNow: 'Make a proposal',
  coachSheet:
    'Sharing out needs a sheet of coaches: one row for each, under the headings Coach, ID and Working time %. There may also be Target groups, Languages, Municipalities, Absent from and Absent to.',
  noCoaches: 'The workbook has no coaches',
  planAgain: 'Work it out again',
  plannedAgain: (changes) =>
    `The proposal was worked out again: ${counted(changes, 'change', 'changes')} of coach.`,
  summary: {
    title: 'Proposal',
    assigned: (clients, coaches) =>
      `${counted(clients, 'client gets', 'clients get')} a place with ${counted(coaches, 'coach', 'coaches')}.`,
    changes: (clients) =>
      clients === '0'
        ? 'Nobody changes coach.'
        : `${counted(clients, 'client changes', 'clients change')} coach.`,
    room: (capacity, free) =>
      `There ${capacity === '1' ? 'is' : 'are'} ${counted(capacity, 'place', 'places')}, which leaves ${free} free.`,
    written: 'The proposal is written in the list.',
    note: 'The proposal goes into two columns to the right of the list. Your own column of coaches stays as it is.',
    apply: (cells) => `Write the proposal in the list: ${counted(cells, 'cell', 'cells')}`,
    applied: (clients) =>
      `The proposal was written in the list: ${counted(clients, 'client', 'clients')} got a coach.`,
  },
  shortage: {
    title: (clients) => `${counted(clients, 'client is', 'clients are')} left without a coach`,
    places: (fte) =>
      `There are too few places: ${fte} more full-time ${fte === '1' ? 'equivalent is' : 'equivalents are'} needed. Add to somebody’s working time or add a coach, then work it out again.`,
    locks: 'More clients are locked than the limits of their coaches allow. Unlock some.',
    full: 'Coaches have more clients on the list than their limits allow. Assign everybody anew or allow some moves.',
  },
  coaches: {
    title: 'Coaches',
    load: (load, limit) => `${load} / ${limit}`,
    flow: (before, after, arrivals, departures) =>
      `now ${before} → ${after}, ${arrivals} arriving, ${departures} leaving`,
  },
  coach: {
    suits: 'Suits',
    workingTime: 'Working time',
    percent: (percent) => `${percent}%`,
    limit: 'Limit',
    before: 'Clients now',
    after: 'After sharing out',
    weightedAfter: 'Weighted caseload',
    arrivals: 'Arrive',
    departures: 'Leave',
    unplaced: 'No longer assigned',
    clients: 'Clients',
  },
  absence: {
    title: 'Absence',
    note: 'An absent coach takes no clients if the reference date falls within the absence. The proposal is worked out again at once.',
    from: 'Absent from',
    to: 'Absent to',
    wrongOrder: 'The last day is before the first.',
    set: 'Mark as absent',
    standing: (from, to) => `Absent ${from}–${to}.`,
    remove: 'Take the absence back',
    ofSheet: 'The absence stands on the sheet of coaches. Change it there.',
    told: (coach, changes) =>
      `${coach} is marked as absent. The proposal was worked out again: ${counted(changes, 'change', 'changes')} of coach.`,
    removed: (coach, changes) =>
      `${coach}: the absence was taken back. The proposal was worked out again: ${counted(changes, 'change', 'changes')} of coach.`,
  },
  histogram: {
    title: 'How full coaches are, now and after',
    label: 'Chart: how many coaches are in each band of load against the limit, now and after sharing out',
    table: 'Show as a table',
    band: 'Load of the limit',
    before: 'Now',
    after: 'After sharing out',
    unit: 'Coaches',
    bands: {
      'under-50': 'under 50%',
      '50-79': '50–79%',
      '80-94': '80–94%',
      '95-99': '95–99%',
      full: '100%',
      over: 'over 100%',
    },
  },
  clients: {
    title: 'Who changes and why',
    label: 'Clients in the order of the list',
    loading: 'Loading …',
    none: 'There are no clients here.',
    count: (clients) => counted(clients, 'client', 'clients'),
    kinds: {
      moves: 'Changes coach',
      new: 'Gets a coach',
      'no-place': 'Is left without a coach',
      'lock-over-limit': 'Locked beyond the limit',
      'coach-over-limit': 'The coach has too many clients',
      keeps: 'Keeps the coach',
    },
    ofCoach: (kind, coach) => `${kind}: ${coach}`,
    row: (row) => `Row ${row}`,
    nobody: 'no coach',
    lockHint: 'A locked client keeps the present coach.',
    lock: (client) => `Lock: ${client}`,
    unlock: (client) => `Unlock: ${client}`,
    lockedInList: 'Locked in the list',
    told: (client, coach) => `Locked: ${client}, coach ${coach}.`,
    unlocked: (client) => `Unlocked: ${client}.`,
    locked: (clients) => `Locked here (${clients})`,
  },
};
