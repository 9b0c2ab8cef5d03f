import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

declare global {
  interface Window {
    axe: { run: (options: object) => Promise<AxeResults> };
  }
}

/**
 * What axe finds by WCAG 2.2 A and AA: page, rule and element. axe is brought in from outside, which the page's own policy
 * forbids: open the page with `bypassCSP`.
 */
export async function violations(
  page: Page,
  name: string,
  without: readonly string[] = [],
): Promise<readonly string[]> {
  await page.evaluate(AXE);
  // A colour half-way between that of a busy button and that of a ready one is nobody's.
  await page.evaluate(async () => {
    const changing = document.getAnimations().filter((animation) => animation instanceof CSSTransition);
    await Promise.allSettled(changing.map(({ finished }) => finished));
  });
  const { violations: all } = await page.evaluate(() =>
    window.axe.run({
      resultTypes: ['violations'],
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    }),
  );
  const found = all.filter(({ id }) => !without.includes(id));
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${name}: ${id} ${target.join(' ')}`));
}
