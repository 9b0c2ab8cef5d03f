import shipped from '../../../templates/summary.json';
import { SUMMARY_TABLES } from '../model/summary';
import { parseSummaryLayout } from './parse-summary-layout';

test('the layout that comes with the program is sound and has every table', () => {
  const parsed = parseSummaryLayout(shipped);
  expect(parsed.ok).toBe(true);
  const tables = shipped.sections.flatMap((section) => ('table' in section ? [section.table] : []));
  expect(new Set(tables)).toEqual(new Set(SUMMARY_TABLES));
});

test('a municipality gives its own order and words', () => {
  const title = { fi: 'Iät', sv: 'Åldrar', en: 'Ages' };
  const json = {
    sections: [{ table: 'ageClass', title, bars: true }, { charts: ['ageClass'] }, { check: true }],
  };
  expect(parseSummaryLayout(json)).toEqual({ ok: true, layout: json });
});

test.each<[unknown, readonly (readonly [string, string])[]]>([
  [null, [['', 'not-a-group']]],
  [{}, [['sections', 'missing']]],
  [{ sections: [] }, [['sections', 'empty-list']]],
  [{ sections: [{ table: 'ages' }] }, [['sections[0]', 'not-a-section']]],
  [{ sections: [{ check: false }] }, [['sections[0]', 'not-a-section']]],
  [{ sections: [{ trend: ['clients'], months: 13 }] }, [['sections[0].trend[0]', 'invalid']]],
  [{ sections: [{ charts: [] }] }, [['sections[0].charts', 'empty-list']]],
  [{ sections: [{ table: 'groups' }], colour: 1 }, [['colour', 'unknown-key']]],
  [
    {
      sections: [
        { table: 'groups' },
        { charts: ['groups'] },
        { table: 'groups' },
        { charts: ['trend', 'groups'] },
      ],
    },
    [
      ['sections[2]', 'repeated'],
      ['sections[3]', 'repeated'],
    ],
  ],
])('%j is told where it is wrong', (json, expected) => {
  const parsed = parseSummaryLayout(json);
  expect(parsed.ok ? [] : parsed.problems.map(({ path, code }) => [path, code])).toEqual(expected);
});
