import type { CellValue } from '../model/cell';
import { clientListOf } from '../model/client-list.fixture';
import { decisionOf } from '../model/decision.fixture';
import { plainGrid } from '../model/grid';
import { fromIso } from '../model/local-date';
import type { StaffKind } from '../model/staff-column';
import type { Ternary } from '../model/ternary';
import type { Completed } from './completion-findings';
import { completionFindings, completionNotRun } from './completion-findings';

const names = (name: string) => ({ fi: name, sv: `${name} sv`, en: `${name} en` });

interface Derived {
  readonly age?: number | null;
  readonly weeks?: number | null;
  readonly longTerm?: Ternary;
  readonly membership?: Ternary;
  readonly young?: boolean;
  readonly servicePoint?: string | null;
}

/** A list of one client in row 2, whose staff wrote `cell` into column C; and what the program worked out. */
function completedOf(kind: StaffKind, cell: CellValue, derived: Derived): Completed {
  const { age = null, weeks = null, longTerm = 'review', membership = 'review', young = false } = derived;
  return {
    grid: plainGrid('Lista', [
      ['Hetu', 'Kotikunta', 'Oma'],
      ['x', 'y', cell],
    ]),
    list: clientListOf([{ birthDate: fromIso('1990-01-01')! }]),
    profile: {
      servicePoints: {
        points: [
          { id: 'ohjaamo', names: names('Nuorten Ohjaamo'), address: null },
          { id: 'toimisto', names: names('Kokeilutoimisto'), address: null },
        ],
        rules: [],
        outside: [],
      },
    },
    basics: {
      birthDate: [null],
      age: [age],
      ageClass: [null],
      municipality: [null],
      withheld: new Uint8Array(1),
      motherTongue: [null],
      nationality: [null],
      unemploymentWeeks: [weeks],
      durationClass: [null],
      longTermUnemployed: [longTerm],
    },
    decisions: [decisionOf(membership, young ? ['young'] : [])],
    services: {
      servicePoint: [derived.servicePoint ?? null],
      nextDeadline: [null],
      serviceTrack: [null],
      assessmentOverdue: new Uint8Array(1),
      referrals: [[]],
    },
    staffColumns: [{ kind, column: 2 }],
  };
}

describe('a value that staff filled in by hand', () => {
  test('is told at its cell where the program found out otherwise', () => {
    expect(completionFindings(completedOf('age', 29, { age: 30 }))).toEqual([
      {
        rule: 'staff-value-differs',
        severity: 'warning',
        row: 2,
        column: 'C',
        field: null,
        repair: null,
        params: { derived: 'age' },
      },
    ]);
  });

  test.each<[StaffKind, CellValue, Derived]>([
    ['age', '29', { age: 30 }],
    ['unemploymentWeeks', 51, { weeks: 52 }],
    ['longTermUnemployed', 'ei', { longTerm: 'yes' }],
    ['longTermUnemployed', 'x', { longTerm: 'no' }],
    ['membership', 'kyllä', { membership: 'no' }],
    ['membership', 'nej', { membership: 'yes' }],
    ['young', 'on', { young: false }],
    ['noEarningsRelated', 'kyllä', {}],
    ['servicePoint', 'kokeilutoimisto', { servicePoint: 'ohjaamo' }],
    ['servicePoint', 'Kokeilutoimisto sv', { servicePoint: 'ohjaamo' }],
  ])('differs: %s %j', (kind, cell, derived) => {
    expect(completionFindings(completedOf(kind, cell, derived))).toHaveLength(1);
  });

  test.each<[string, StaffKind, CellValue, Derived]>([
    ['the same number', 'age', 30, { age: 30 }],
    ['the same number as text', 'age', '30', { age: 30 }],
    ['a fraction of the same year', 'age', 30.9, { age: 30 }],
    ['an empty cell', 'age', null, { age: 30 }],
    ['words', 'age', 'kolmekymmentä', { age: 30 }],
    ['an age that is not known', 'age', 30, {}],
    ['the same answer', 'membership', 'Kyllä', { membership: 'yes' }],
    ['an answer for a person to decide', 'membership', 'ei', { membership: 'review' }],
    ['words that are no answer', 'membership', 'ehkä', { membership: 'no' }],
    ['the same place in another language', 'servicePoint', 'Nuorten Ohjaamo en', { servicePoint: 'ohjaamo' }],
    ['a place by a name of the staff’s own', 'servicePoint', 'Keskusta', { servicePoint: 'ohjaamo' }],
    ['a place that is not decided', 'servicePoint', 'Kokeilutoimisto', {}],
  ])('does not differ: %s', (_, kind, cell, derived) => {
    expect(completionFindings(completedOf(kind, cell, derived))).toEqual([]);
  });

  test('is as grave as the profile says, and not looked at where it says off', () => {
    const completed = completedOf('age', 29, { age: 30 });
    const under = (setting: 'error' | 'off') =>
      completionFindings({
        ...completed,
        profile: { ...completed.profile, rules: { 'staff-value-differs': setting } },
      });
    expect(under('error')).toMatchObject([{ severity: 'error' }]);
    expect(under('off')).toEqual([]);
  });

  test('is told of as not looked at only where the profile says off', () => {
    const id = 'staff-value-differs';
    expect(completionNotRun({ rules: { [id]: 'off' } })).toEqual([{ rule: id, why: 'off', fields: [] }]);
    expect(completionNotRun({ rules: { [id]: 'error' } })).toEqual([]);
  });
});
