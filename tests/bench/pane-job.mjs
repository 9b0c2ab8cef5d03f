import { setTimeout as wait } from 'node:timers/promises';
import { launchChromium } from '../../scripts/browser/chromium.mjs';
import { serveFolder } from '../../scripts/browser/serve-folder.mjs';

const PRESS_EVERY_MS = 100;

/**
 * The pane on the page without Excel, in Chromium: milliseconds from navigation in a new browser to the first paint of
 * something to read, and how long keys wait for their answer while a list is opened and checked.
 */
export async function runPaneJob(folder, executable, list) {
  const server = await serveFolder(folder);
  const browser = await launchChromium(executable);
  try {
    const page = await browser.newPage();
    await page.addInitScript(watchPage);
    await page.goto(`${server.origin}/index.html`);
    await page.locator('[data-action=sample]').waitFor();
    const paint = await page.waitForFunction(
      () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
    );
    const firstPaint = await paint.jsonValue();
    return { firstPaint, ...(list ? await checkUnderKeys(page, list) : {}) };
  } finally {
    await browser.close();
    server.close();
  }
}

/** Opens and checks a list while a key is pressed every 100 ms; each key moves the focus, which is painted. */
async function checkUnderKeys(page, { file, rows }) {
  await page.locator('input[type=file]').setInputFiles(file);
  const checked = (async () => {
    await page.locator('button[data-step=check]').waitFor({ timeout: 300_000 });
    await page.locator('main[aria-busy=false]').waitFor({ timeout: 300_000 });
    const begun = performance.now();
    await page.locator('button[data-step=check]').click();
    await page.locator('[data-severity]').first().waitFor({ timeout: 300_000 });
    return (performance.now() - begun) / 1000;
  })();
  let isDone = false;
  checked.finally(() => (isDone = true)).catch(() => undefined);
  let keys = 0;
  while (!isDone) {
    await page.keyboard.press('Tab');
    keys += 1;
    await wait(PRESS_EVERY_MS);
  }
  const seconds = await checked;
  const { waits, longTasks } = await page.evaluate(() => globalThis.measured);
  return { rows, keys, seconds, waits, longestTask: Math.max(0, ...longTasks) };
}

/** In the page: how long each event waits for its paint, and tasks over 50 ms. */
function watchPage() {
  globalThis.measured = { waits: [], longTasks: [] };
  const observe = (options, add) =>
    new globalThis.PerformanceObserver((list) => list.getEntries().forEach(add)).observe(options);
  observe({ type: 'event', durationThreshold: 16 }, ({ name, duration }) => {
    if (name === 'keydown') globalThis.measured.waits.push(duration);
  });
  observe({ type: 'longtask' }, ({ duration }) => globalThis.measured.longTasks.push(duration));
}
