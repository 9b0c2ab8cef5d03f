import { readFileSync } from 'node:fs';
import path from 'node:path';
import { manifestProblems } from '../../scripts/manifest/check.mjs';
import type { Host } from '../excel-host/bridge';
import { createHost } from '../excel-host/bridge';
import { contractCases, LEFT_OUT } from './contract-in-excel';
import { isBlankWorkbook, openPlans } from './open-workbook';
import type { CaseResult } from './runner';
import { runCases } from './runner';

/** What Excel would make of the formulas of the contract. */
const VALUES: Readonly<Record<string, number>> = { '=A1+1': 2, '=SUM(B2:B2)': 3 };

function newExcel(): Host {
  return createHost({
    sheets: [{ name: 'Taul1' }],
    calculate: (formula) => VALUES[formula] ?? 0,
  });
}

describe('the page in Excel', () => {
  const jests = { describe, test, expect };
  let results: readonly CaseResult[] = [];
  let wasBlank: readonly boolean[] = [];

  beforeAll(async () => {
    const host = newExcel();
    const before = await isBlankWorkbook();
    try {
      const cases = contractCases();
      results = await runCases(cases, { leftOut: LEFT_OUT, timeoutMs: 5_000, report: () => undefined });
    } finally {
      Object.assign(globalThis, jests);
    }
    const after = await isBlankWorkbook();
    await openPlans([]);
    wasBlank = [before, after, await isBlankWorkbook()];
    host.close();
  }, 120_000);

  test('runs the whole contract, and all is well', () => {
    expect(results.length).toBeGreaterThan(40);
    expect(results.filter(({ outcome }) => outcome === 'failed')).toEqual([]);
  });

  test('leaves out what the list of reasons names, and no more', () => {
    expect(results.filter(({ outcome }) => outcome === 'left-out')).toHaveLength(LEFT_OUT.size);
  });

  test('knows a blank workbook from one with content, and leaves a blank one', () => {
    expect(wasBlank).toEqual([true, false, true]);
  });

  test('shows a workbook that does not keep the contract as failed', async () => {
    // The formula of the contract gives another value here.
    const host = createHost({ sheets: [{ name: 'Taul1' }], calculate: () => 99 });
    try {
      const formulas = contractCases().filter(({ name }) => name.includes('formulas without their sign'));
      const [result] = await runCases(formulas, {
        leftOut: LEFT_OUT,
        timeoutMs: 5_000,
        report: () => undefined,
      });
      Object.assign(globalThis, jests);
      expect(result).toMatchObject({ outcome: 'failed', why: 'Error: expected exactly 2, received 99' });
    } finally {
      Object.assign(globalThis, jests);
      host.close();
    }
  });
});

describe('its manifest', () => {
  const read = (name: string): string => readFileSync(path.resolve(__dirname, name), 'utf8');
  const xml = read('manifest-in-excel.xml');
  const idOf = (manifest: string): string | undefined => /<Id>(.*)<\/Id>/.exec(manifest)?.[1];

  test('is sound, but for the ribbon and the languages that a product has', () => {
    const pixelsOf = (name: string) => {
      const size = Number(/-(\d+)\.png$/.exec(name)?.[1]);
      return { width: size, height: size };
    };
    const rules = manifestProblems(xml, { pixelsOf, commands: [] }).map(({ rule, message }) => [
      rule,
      message,
    ]);
    expect(rules).toEqual([
      ['element-missing', 'OfficeApp has no VersionOverrides'],
      ['pane-button', '0 buttons show the pane, not one'],
      ['locales', expect.stringContaining('Description')],
    ]);
  });

  test('is another add-in than the product', () => {
    expect(idOf(xml)).not.toBe(idOf(read('../../manifest.xml')));
    expect(xml).toContain('DisplayName DefaultValue="Omavalmentaja – testit"');
  });
});
