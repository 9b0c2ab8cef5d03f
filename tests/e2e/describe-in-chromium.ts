import type { Browser } from 'playwright-core';
import { chromiumPath, launchChromium } from '../../scripts/browser/chromium.mjs';
import type { FolderServer } from '../../scripts/browser/serve-folder.mjs';
import { serveFolder } from '../../scripts/browser/serve-folder.mjs';
import { builtPane } from './built-pane';

/** A browser, and where it finds the built pane. Both are there while tests run. */
export interface InChromium {
  readonly browser: Browser;
  readonly origin: string;
}

/**
 * Describes what the built pane does in Chromium. `.ci/run` installs one; on a machine that has neither it nor Chrome or
 * Edge the tests are skipped, and a warning says so.
 */
export function describeInChromium(name: string, tests: (there: InChromium) => void): void {
  const executable = chromiumPath();
  if (executable === null)
    console.warn('Skipped: no Chromium here (apt-get install chromium, or set CHROMIUM).');
  (executable === null ? describe.skip : describe)(name, () => {
    let browser: Browser;
    let server: FolderServer;

    beforeAll(async () => {
      server = await serveFolder(builtPane());
      browser = await launchChromium(executable!);
    }, 120_000);

    afterAll(async () => {
      await browser.close();
      server.close();
    });

    tests({
      get browser() {
        return browser;
      },
      get origin() {
        return server.origin;
      },
    });
  });
}
