// `npm run screenshots`: the pictures of the user guides, of every step in two languages and two looks, by the built page.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { chromiumPath, launchChromium } from './browser/chromium.mjs';
import { serveFolder } from './browser/serve-folder.mjs';

const ROOT = path.join(import.meta.dirname, '..');
const FOLDER = path.join(ROOT, 'docs/images');
const LANGUAGES = { fi: 'fi-FI', en: 'en-GB' };
const LOOKS = ['light', 'dark'];
/** What is pressed before each picture is taken: the state that the guide tells of. */
const PRESSED = {
  list: ['[data-step=list]'],
  check: ['[data-step=check]', '[data-action=mark]'],
  repairs: ['[data-step=check]', '[data-action=fix-safe]'],
  complete: ['[data-step=complete]', '[data-action=complete]'],
  assign: ['[data-step=assign]'],
  coach: ['[data-step=assign]', '[data-coach]'],
  report: ['[data-step=report]', '[data-action=summarise]'],
};

const executable = chromiumPath();
if (executable === null) {
  console.error(
    'No Chromium, Chrome or Edge is here. Install one, or name it: CHROMIUM=path npm run screenshots',
  );
  process.exit(1);
}
mkdirSync(FOLDER, { recursive: true });
const server = await serveFolder(path.join(ROOT, 'dist/pane'));
const browser = await launchChromium(executable);
try {
  for (const [language, locale] of Object.entries(LANGUAGES))
    for (const look of LOOKS) await takeAll(language, locale, look);
} finally {
  await browser.close();
  server.close();
}

async function takeAll(language, locale, look) {
  const page = await browser.newPage({
    viewport: { width: 980, height: 680 },
    locale,
    colorScheme: look,
    reducedMotion: 'reduce',
    timezoneId: 'Europe/Helsinki',
  });
  await page.clock.setFixedTime('2021-03-31T12:00:00+03:00');
  await page.goto(`${server.origin}/index.html`);
  await page.locator('[data-action=sample]').waitFor();
  await take(page, `start-${language}-${look}`);
  await page.locator('[data-action=sample]').click();
  for (const [name, selectors] of Object.entries(PRESSED)) {
    for (const selector of selectors) {
      await page.locator(selector).first().click();
      await rest(page);
    }
    await page.locator('main').evaluate((main) => main.scrollTo(0, 0));
    await take(page, `${name}-${language}-${look}`);
  }
  await page.close();
}

/** Waits until the pane is not at work. */
async function rest(page) {
  await page.waitForTimeout(300);
  await page.locator('main[aria-busy=false]').waitFor();
}

async function take(page, name) {
  await page.mouse.move(0, 0);
  await page.waitForTimeout(300);
  await page.screenshot({ path: path.join(FOLDER, `${name}.png`) });
  console.log(`docs/images/${name}.png`);
}
