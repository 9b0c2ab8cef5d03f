import type { ColumnMatch } from '../model/column-match';
import type { StaffKind } from '../model/staff-column';
import { staffColumns } from './staff-columns';

function matches(...headings: readonly string[]): ColumnMatch[] {
  return headings.map((heading, column) => ({
    column,
    heading,
    field: null,
    confidence: 0,
    question: null,
    duplicateOf: null,
  }));
}

const NOTHING_BEFORE: ReadonlySet<string> = new Set();

describe('the columns that staff fill by hand and the program derives', () => {
  test.each<[string, StaffKind]>([
    ['Ikä', 'age'],
    ['IKÄ (v.)', 'age'],
    ['Ålder', 'age'],
    ['Age', 'age'],
    ['Kuuluu kohderyhmään', 'membership'],
    ['Hör till målgruppen', 'membership'],
    ['Nuori', 'young'],
    ['Alle 30-vuotias', 'young'],
    ['Ei ansiopäivärahaa', 'noEarningsRelated'],
    ['Työttömyys, viikkoa', 'unemploymentWeeks'],
    ['Weeks unemployed', 'unemploymentWeeks'],
    ['Pitkäaikais-\ntyötön', 'longTermUnemployed'],
    ['PTT', 'longTermUnemployed'],
    ['Palvelupiste', 'servicePoint'],
    ['Serviceställe', 'servicePoint'],
  ])('are known by their headings: %j', (heading, kind) => {
    expect(staffColumns(matches('Hetu', heading), NOTHING_BEFORE)).toEqual([{ kind, column: 1 }]);
  });

  test.each(['Ikäluokka', 'Huollettavan ikä', 'Nuorisotakuu', 'Palvelu', 'Viikko', ''])(
    'are no others: %j',
    (heading) => {
      expect(staffColumns(matches(heading), NOTHING_BEFORE)).toEqual([]);
    },
  );

  test('are the staff’s own, not those that an earlier run added', () => {
    expect(staffColumns(matches('Nuori', 'Ikä'), new Set(['Nuori']))).toEqual([{ kind: 'age', column: 1 }]);
  });

  test('are not read twice: of two alike the first counts, and a column of a field is read as that', () => {
    const [age, again, taken] = matches('Ikä', 'Age', 'Nuori');
    const columns = [age!, again!, { ...taken!, field: 'notes' as const }];
    expect(staffColumns(columns, NOTHING_BEFORE)).toEqual([{ kind: 'age', column: 0 }]);
  });
});
