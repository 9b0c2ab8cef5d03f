import type { Page } from 'playwright-core';
import { shippedProfiles } from '../../src/app/profiles';
import type { Grid } from '../../src/core/model/grid';
import { loadPaneTexts } from '../../src/i18n/pane-texts';
import { describeInChromium } from './describe-in-chromium';
import { mouse, told } from './hands';
import type { Pane } from './pane-in-excel';
import { openPane } from './pane-in-excel';
import { CLOSES, OPENS, speakPseudoLanguage } from './pseudo-language';
import { LIST, openInExcel, sampleGrids } from './sample-in-excel';

jest.setTimeout(60_000);

/** What is pressed on the way through the pane; every place is looked at. */
const WAY = [
  ['list'],
  ['check'],
  ['check', '[data-action=fix-safe]'],
  ['check', '[data-rule]', '[data-item]', '[data-action=ask-why]'],
  ['complete'],
  ['complete', '[data-action=complete]'],
  ['assign'],
  ['assign', '[data-opens=ways]', '[data-opens=curve]', '[data-opens=what-if]'],
  ['assign', '[data-coach]'],
  ['assign', '[data-kind=moves]', '[data-client]'],
  ['assign', '[data-action=apply-plan]'],
  ['report'],
  ['report', '[data-action=summarise]'],
  ['settings'],
  ['history'],
  ['help'],
] as const;

let grids: readonly Grid[];
let pane: Pane;

describeInChromium('in a language that nobody speaks', (there) => {
  beforeAll(async () => {
    grids = await sampleGrids();
  });

  test('no text comes from elsewhere than the texts, and none is cut, on any page', async () => {
    pane = await openPane(there.browser, there.origin, openInExcel(grids), {}, speakPseudoLanguage);
    const { page } = pane;
    await page.getByText(OPENS).first().waitFor();
    const known = new Set([
      ...grids.flatMap(({ sheet, cells }) => [sheet, ...cells.flat().map(String)]),
      ...shippedProfiles().flatMap(({ names }) => [names.fi, names.sv, names.en]),
      ...Object.values((await loadPaneTexts('fi')).settings.languages),
      ...namesIn(grids),
    ]);
    const found: string[] = [];
    for (const [step, ...presses] of WAY) {
      // A step that is opened anew begins at its first page.
      await mouse(page, '[data-page=help]');
      await mouse(page, `[data-step=${step}], [data-page=${step}]`);
      await told(page);
      for (const press of presses) {
        await mouse(page, press);
        await told(page);
      }
      const { texts, cut } = await look(page);
      const foreign = texts.filter((text) => !isOurs(text, known));
      const place = [step, ...presses].join(' ');
      found.push(...foreign.map((text) => `${place}: “${text}” is none of the texts`));
      found.push(...cut.map((text) => `${place}: “${text}” is cut`));
    }
    await pane.close();
    expect(found).toEqual([]);
    expect(pane.traces.errors).toEqual([]);
  });
});

/** A text of ours, one of the workbook, a person's name, or one without a word in it. */
function isOurs(text: string, known: ReadonlySet<string>): boolean {
  if (text.includes(OPENS) || text.includes(CLOSES.trim())) return true;
  return !/\p{L}{3}/u.test(text) || known.has(text) || text.split(/[ →]+/).every((word) => known.has(word));
}

/** Every part of a client's name: the pane puts them together in its own order. */
function namesIn(grids: readonly Grid[]): string[] {
  const { cells } = grids.find(({ sheet }) => sheet === LIST)!;
  const header = cells.find((row) => row.includes('Sukunimi'))!;
  const columns = ['Sukunimi', 'Etunimet'].map((heading) => header.indexOf(heading));
  const coaches = grids.find(({ sheet }) => sheet !== LIST)!.cells.map(([name]) => name);
  const names = [...cells.flatMap((row) => columns.map((column) => row[column])), ...coaches];
  return names.flatMap((name) => (typeof name === 'string' ? name.split(' ') : []));
}

/** Every text that a person sees or hears in the pane, and those that do not fit where they stand. */
async function look(page: Page): Promise<{ texts: string[]; cut: string[] }> {
  return await page.evaluate(() => {
    const texts = new Set<string>();
    const cut = new Set<string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement!;
      if (element.closest('script, style') !== null) continue;
      const text = node.textContent!.trim();
      if (text !== '') texts.add(text);
    }
    for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
      for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
        const text = element.getAttribute(name);
        if (text !== null && text !== '') texts.add(text);
      }
      const { overflowX, clipPath, textOverflow } = getComputedStyle(element);
      const isHidden = clipPath !== 'none' || (textOverflow === 'ellipsis' && element.title !== '');
      const runsOver = element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0;
      if (runsOver && overflowX !== 'visible' && !isHidden) cut.add(element.textContent.slice(0, 60));
    }
    if (document.documentElement.scrollWidth > innerWidth) cut.add('the page');
    return { texts: [...texts], cut: [...cut] };
  });
}
