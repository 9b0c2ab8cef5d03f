import type { ClientColumns } from '../model/client-list';
import type { Decision } from '../model/decision';
import { SUPPORT_SIGNS } from '../model/profile';
import type { ClientGroup } from '../model/profile';
import type { Ternary } from '../model/ternary';
import { deriveBasics } from './basics';
import { day, HOLIDAYS } from './calendar.fixture';
import { columnOf, UNREADABLE } from './judged-column.fixture';
import { deriveServices } from './services';
import type { ServiceRules } from './services';

const REFERENCE = day('2022-09-30');

const NAMES = { fi: 'Toimipiste', sv: 'Verksamhetsställe', en: 'Office' };
const RULES: ServiceRules = {
  servicePoints: {
    points: ['juva', 'main', 'te-office'].map((id) => ({ id, names: NAMES, address: null })),
    rules: [{ point: 'juva', municipalities: ['178'] }, { point: 'main' }],
    outside: [{ point: 'juva', municipalities: ['740'] }, { point: 'te-office' }],
  },
  deadlines: [
    { from: day('2013-01-01'), firstInterviewWorkingDays: null, discussionMonths: 3 },
    { from: day('2022-05-02'), firstInterviewWorkingDays: 5, discussionMonths: 3 },
  ],
  serviceTrack: { independentBelowWeeks: 13, supportedBy: SUPPORT_SIGNS },
};

function decided(membership: Ternary, ...groups: readonly ClientGroup[]): Decision {
  const answer = (group: ClientGroup): Ternary => (groups.includes(group) ? 'yes' : 'no');
  return {
    membership,
    residence: membership,
    status: 'yes',
    reasons: [],
    groups: {
      noEarningsRelated: answer('noEarningsRelated'),
      young: answer('young'),
      immigrant: answer('immigrant'),
      foreignLanguage: answer('foreignLanguage'),
    },
  };
}

function servicesOf(columns: ClientColumns, decisions: readonly Decision[]) {
  const count = decisions.length;
  const list = { count, rows: Int32Array.from({ length: count }, (_, index) => index + 2), columns };
  const basics = deriveBasics(list, REFERENCE);
  return deriveServices(list, basics, decisions, RULES, HOLIDAYS, REFERENCE);
}

test('a client under a non-disclosure order is not sent to a point by municipality', () => {
  const columns = {
    municipality: columnOf(['178', '178', '740']),
    nonDisclosure: columnOf([false, true, true]),
  };
  const { servicePoint } = servicesOf(columns, [decided('yes'), decided('yes'), decided('no')]);
  expect(servicePoint).toEqual(['juva', 'main', 'te-office']);
});

test('deadlines are told of clients and of those not yet decided, not of others', () => {
  const columns = {
    jobSearchStart: columnOf([day('2022-09-28'), day('2022-09-28'), day('2022-09-28'), UNREADABLE]),
    lastContact: columnOf([null, null, null, day('2022-06-15')]),
  };
  const decisions = [decided('yes'), decided('review'), decided('no'), decided('yes')];
  expect(servicesOf(columns, decisions).nextDeadline).toEqual([
    { kind: 'first-interview', date: day('2022-10-05'), overdue: false },
    { kind: 'first-interview', date: day('2022-10-05'), overdue: false },
    null,
    { kind: 'discussion', date: day('2022-09-15'), overdue: true },
  ]);
});

test("an officer's assessment stands; without one a track is proposed to clients", () => {
  const columns = {
    serviceNeed: columnOf(['much-support' as const, null, null, UNREADABLE, null, 'independent' as const]),
    unemploymentStart: columnOf(Array.from({ length: 6 }, () => day('2022-08-30'))),
    motherTongue: columnOf(['ru', 'ru', 'fi', 'fi', 'fi', 'fi']),
  };
  const decisions = ['yes', 'yes', 'yes', 'yes', 'no', 'no'] as const;
  const { serviceTrack } = servicesOf(
    columns,
    decisions.map((membership) => decided(membership)),
  );
  expect(serviceTrack).toEqual([
    { value: 'much-support', proposed: false, reasons: [] },
    { value: 'supported', proposed: true, reasons: ['service-language'] },
    { value: 'independent', proposed: true, reasons: ['short-unemployment'] },
    { value: null, proposed: true, reasons: ['assessment-unreadable'] },
    null,
    { value: 'independent', proposed: false, reasons: [] },
  ]);
});

test('clients without an assessment after the last day of the first interview are listed', () => {
  const columns = {
    serviceNeed: columnOf([null, null, null, 'supported' as const, null]),
    jobSearchStart: columnOf(['2022-09-22', '2022-09-23', '2022-01-01', '2022-09-01', '2022-09-01'].map(day)),
  };
  const decisions = [decided('yes'), decided('yes'), decided('yes'), decided('yes'), decided('no')];
  expect([...servicesOf(columns, decisions).assessmentOverdue]).toEqual([1, 0, 0, 0, 0]);
  const withoutColumn = { jobSearchStart: columns.jobSearchStart };
  expect([...servicesOf(withoutColumn, decisions).assessmentOverdue]).toEqual([0, 0, 0, 0, 0]);
});

test('referrals are the specialists that the cell names', () => {
  const columns = { referral: columnOf([['terveydenhoitaja'], null, UNREADABLE]) };
  const { referrals } = servicesOf(columns, [decided('yes'), decided('yes'), decided('yes')]);
  expect(referrals).toEqual([['terveydenhoitaja'], [], []]);
});
