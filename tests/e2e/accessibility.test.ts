import { violations } from './axe';
import { describeInChromium } from './describe-in-chromium';
import { mouse, tabTo, told } from './hands';
import type { PageWithoutExcel } from './page-without-excel';
import { openPage } from './page-without-excel';

jest.setTimeout(90_000);

const STEPS = ['list', 'check', 'complete', 'assign', 'report'] as const;
const OTHERS = ['settings', 'history', 'help'] as const;

let opened: PageWithoutExcel;

describeInChromium('the pane is for everybody', (there) => {
  afterEach(async () => {
    await opened.close();
  });

  test.each([
    ['light', { colorScheme: 'light' }, []],
    ['dark', { colorScheme: 'dark' }, []],
    // There the colours are the system's own, which axe does not know.
    ['high contrast', { forcedColors: 'active' }, ['color-contrast']],
  ] as const)('axe finds nothing on any page in %s', async (_, look, unknown) => {
    opened = await openPage(there.browser, there.origin, {
      ...look,
      reducedMotion: 'reduce',
      bypassCSP: true,
    });
    const { page } = opened;
    const found = [...(await violations(page, 'start', unknown))];
    await mouse(page, '[data-action=sample]');
    for (const step of STEPS) {
      await mouse(page, `[data-step=${step}]`);
      await told(page);
      found.push(...(await violations(page, step, unknown)));
    }
    await mouse(page, '[data-step=check]');
    await mouse(page, '[data-action=fix-safe]');
    await page.locator('[data-action=apply-repairs]').waitFor();
    found.push(...(await violations(page, 'preview of repairs', unknown)));
    await mouse(page, '[data-action=apply-repairs]');
    await page.locator('[data-notice=told]').waitFor();
    found.push(...(await violations(page, 'told', unknown)));
    await mouse(page, '[data-step=assign]');
    await mouse(page, '[data-coach]');
    found.push(...(await violations(page, 'coach', unknown)));
    for (const other of OTHERS) {
      await mouse(page, `[data-page=${other}]`);
      await told(page);
      found.push(...(await violations(page, other, unknown)));
    }
    expect(found).toEqual([]);
  });

  test.each([
    ['at 320 px', { width: 320, height: 640 }],
    ['at 200 % zoom', { width: 320, height: 256 }],
  ])('nothing runs over the side %s', async (_, viewport) => {
    opened = await openPage(there.browser, there.origin, { viewport });
    const { page } = opened;
    await mouse(page, '[data-action=sample]');
    const over: string[] = [];
    for (const selector of [
      ...STEPS.map((step) => `[data-step=${step}]`),
      ...OTHERS.map((other) => `[data-page=${other}]`),
    ]) {
      await mouse(page, selector);
      await told(page);
      const runsOver = await page.evaluate(() =>
        [document.documentElement, document.querySelector('main')!].some(
          ({ scrollWidth, clientWidth }) => scrollWidth > clientWidth,
        ),
      );
      if (runsOver) over.push(selector);
    }
    expect(over).toEqual([]);
  });

  test('a page that opens takes the focus to its heading, and results are told in a live region', async () => {
    opened = await openPage(there.browser, there.origin);
    const { page } = opened;
    await mouse(page, '[data-action=sample]');
    await page.locator('[data-step=check]').waitFor();
    await tabTo(page, '[data-step=check]');
    await page.keyboard.press('Enter');
    await page.locator('[data-action=mark]').waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    await mouse(page, '[data-action=mark]');
    await page.locator('[role=status] [data-notice=told]').waitFor();
  });
});
