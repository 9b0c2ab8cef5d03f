import type { Page } from 'playwright-core';

/** How a person presses what a selector names. */
export type Hands = (page: Page, selector: string) => Promise<void>;

export const mouse: Hands = (page, selector) => page.locator(selector).first().click();

/** More stops than any page of the pane has. */
const MOST_STOPS = 150;

/** Tab until the focus is there, then Enter; no pointer, no script that moves the focus. */
export const keyboard: Hands = async (page, selector) => {
  await page.locator(selector).first().waitFor();
  await tabTo(page, selector);
  await page.keyboard.press('Enter');
};

/** Moves the focus by Tab alone, around the page if need be. Throws where Tab does not lead there. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return;
  }
  throw new Error(`Tab does not lead to ${selector}.`);
}

/** Waits until the pane is not at work, and gives the sentences of its notices. */
export async function told(page: Page): Promise<string[]> {
  // What follows from a press begins once it is painted.
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  await page.locator('main[aria-busy=false]').waitFor();
  const notices = page.locator('[data-notice]:not([data-notice=progress]) .fui-MessageBarBody');
  return (await notices.allTextContents()).map((sentence) => sentence.replace(/\s+/g, ' ').trim());
}
