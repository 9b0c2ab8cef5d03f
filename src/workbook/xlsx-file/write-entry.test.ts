import type { SheetPlan } from '../../core/sheets/sheet';
import { STYLES } from '../look';
import { checkPlans } from './write-check';
import { range, sheetPlan, writtenParts, writtenSheet } from './write.fixture';

const message = { title: 'Koodi', message: 'Kirjoita "02" & muut' };

describe('a validation', () => {
  test.each<[string, NonNullable<SheetPlan['validations']>[number]['allow'], string, string]>([
    ['a list', { kind: 'list', source: 'Koodit' }, 'type="list" ', '<formula1>Koodit</formula1>'],
    [
      'a formula',
      { kind: 'custom', formula: 'A2<>"x"' },
      'type="custom" ',
      '<formula1>A2&lt;&gt;&quot;x&quot;</formula1>',
    ],
    [
      'dates',
      { kind: 'date', from: 1, to: 44_316 },
      'type="date" ',
      '<formula1>1</formula1><formula2>44316</formula2>',
    ],
    ['a prompt alone', { kind: 'any' }, '', ''],
  ])('of %s is written with its formulas', async (_, allow, type, formulas) => {
    const sheet = await writtenSheet({
      validations: [{ range: range(1, 0, 9, 0), allow, prompt: null, refusal: null }],
    });
    expect(sheet).toContain(
      `<dataValidations count="1"><dataValidation ${type}allowBlank="1" sqref="A2:A10">${formulas}</dataValidation></dataValidations>`,
    );
  });

  test('says what it wants, and refuses or asks', async () => {
    const sheet = await writtenSheet({
      validations: [
        {
          range: range(1, 0),
          allow: { kind: 'list', source: 'Koodit' },
          prompt: message,
          refusal: { ...message, style: 'warning' },
        },
      ],
    });
    expect(sheet).toContain(
      'type="list" errorStyle="warning" allowBlank="1" showInputMessage="1" showErrorMessage="1" ' +
        'errorTitle="Koodi" error="Kirjoita &quot;02&quot; &amp; muut" promptTitle="Koodi" prompt="Kirjoita &quot;02&quot; &amp; muut" sqref="A2"',
    );
  });
});

describe('a rule', () => {
  const rules = [
    { range: range(1, 0, 9, 0), formula: 'A2=""', style: 'warning' },
    { range: range(1, 1, 9, 1), formula: 'B2=""', style: 'error' },
    { range: range(1, 2, 9, 2), formula: 'C2=""', style: 'warning' },
  ] as const;

  test('has a priority that no other rule of the sheet has, data bars included', async () => {
    const sheet = await writtenSheet({ rules, dataBars: [{ range: range(1, 3, 9, 3), max: 100 }] });
    expect([...sheet.matchAll(/ priority="(\d+)"/g)].map(([, priority]) => priority)).toEqual([
      '1',
      '2',
      '3',
      '4',
    ]);
  });

  test('lays a look of the workbook over the cell, each look kept once', async () => {
    const parts = await writtenParts(sheetPlan({ rules }));
    expect(parts['xl/worksheets/sheet1.xml']!.match(/dxfId="\d"/g)).toEqual([
      'dxfId="0"',
      'dxfId="1"',
      'dxfId="0"',
    ]);
    const [, dxfs] = /<dxfs count="2">(.*)<\/dxfs>/.exec(parts['xl/styles.xml']!) ?? [];
    expect(dxfs).toContain(
      `<fill><patternFill><bgColor rgb="FF${STYLES.warning.fill}"/></patternFill></fill>`,
    );
  });
});

test('names, protection and print titles stand where Excel looks for them', async () => {
  const print = { ...sheetPlan().print, repeatRows: { first: 0, last: 0 } };
  const names = [{ name: 'Kunnat', formula: '$A$2:$A$9' }];
  const parts = await writtenParts(sheetPlan({ names, isProtected: true, print }));
  expect(parts['xl/workbook.xml']).toContain(
    `<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">'Taulukko'!$1:$1</definedName>` +
      '<definedName name="Kunnat">$A$2:$A$9</definedName></definedNames>',
  );
  expect(parts['xl/worksheets/sheet1.xml']).toContain(
    '<sheetProtection sheet="1" objects="1" scenarios="1"/>',
  );
});

describe('an entry that Excel would refuse is a fault that is said at once', () => {
  const validation = { range: range(1, 0), allow: { kind: 'any' }, prompt: null, refusal: null } as const;
  const custom = (formula: string) => ({ ...validation, allow: { kind: 'custom', formula } as const });
  test.each<[string, Partial<SheetPlan>]>([
    ['a long title', { validations: [{ ...validation, prompt: { title: 'x'.repeat(33), message: '' } }] }],
    ['a long prompt', { validations: [{ ...validation, prompt: { title: '', message: 'x'.repeat(256) } }] }],
    [
      'a long refusal',
      { validations: [{ ...validation, refusal: { title: '', message: 'x'.repeat(226), style: 'stop' } }] },
    ],
    ['a long formula', { validations: [custom(`A2=${'1'.repeat(253)}`)] }],
    ['no formula', { validations: [custom('')] }],
    ['a list of values in a formula', { validations: [custom('SUM({1,2})=3')] }],
    ['a formula as people type it', { validations: [custom('=A2=1')] }],
    [
      'validations over each other',
      { validations: [validation, { ...validation, range: range(0, 0, 2, 0) }] },
    ],
    [
      'a rule with a formula without end',
      { rules: [{ range: range(0, 0), formula: 'A1'.repeat(5000), style: 'error' }] },
    ],
    ['a name that is a cell', { names: [{ name: 'A1', formula: '$A$1' }] }],
    ['a name with a space', { names: [{ name: 'A B', formula: '$A$1' }] }],
    ['two equal names', { names: ['Aa', 'aA'].map((name) => ({ name, formula: '$A$1' })) }],
  ])('%s', (_, plan) => {
    expect(() => {
      checkPlans([sheetPlan(plan)]);
    }).toThrow(RangeError);
  });
});
