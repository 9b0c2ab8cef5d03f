import type { FieldValues } from '../../model/client-list';
import { clientListOf } from '../../model/client-list.fixture';
import { valueOf } from '../../model/judged-column';
import { FACTS, reportsOf } from '../rule.fixture';
import { missingColumn } from './missing-column';

const { personId } = FACTS.list.columns;
const COMPLETE: Partial<FieldValues> = {
  personId: valueOf(personId, 0)!,
  municipality: '740',
  benefit: 'none',
  motherTongue: 'fi',
  nationality: 'FI',
};

function missingWithout(fields: readonly (keyof FieldValues)[], more: Partial<FieldValues> = {}) {
  const client = { ...COMPLETE, ...more };
  for (const field of fields) Reflect.deleteProperty(client, field);
  return reportsOf(missingColumn, { list: clientListOf([client]) });
}

describe('missing-column', () => {
  test.each(['personId', 'municipality', 'benefit', 'motherTongue', 'nationality'] as const)(
    'names %s where no column holds it',
    (field) => {
      expect(missingWithout([field])).toEqual([[{ field }, { field }]]);
    },
  );

  test('names all that are missing, in a fixed order', () => {
    expect(
      missingWithout(['nationality', 'personId'], { lastName: 'Testi' }).map(([params]) => params.field),
    ).toEqual(['personId', 'nationality']);
  });

  test('is silent where every column is there', () => {
    expect(missingWithout([])).toEqual([]);
  });

  test('takes the right to an earnings-related allowance in place of the benefit', () => {
    expect(missingWithout(['benefit'], { earningsRelatedRight: false })).toEqual([]);
  });

  test('wants identity codes even where birth dates are there', () => {
    expect(missingWithout(['personId'], { birthDate: valueOf(personId, 0)!.birthDate })).toEqual([
      [{ field: 'personId' }, { field: 'personId' }],
    ]);
  });
});
