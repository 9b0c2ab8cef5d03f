import type { EmulatedExcel } from '../excel-host/host';
import { snapshot } from '../excel-host/snapshot';
import { violations } from './axe';
import { describeInChromium } from './describe-in-chromium';
import { keyboard, mouse, told } from './hands';
import type { Pane } from './pane-in-excel';
import { openPane } from './pane-in-excel';
import { openInExcel, sampleGrids } from './sample-in-excel';

jest.setTimeout(120_000);

let pane: Pane;
let excel: EmulatedExcel;

describeInChromium('ways of sharing out', (there) => {
  beforeEach(async () => {
    excel = openInExcel(await sampleGrids());
    pane = await openPane(there.browser, there.origin, excel, { bypassCSP: true, reducedMotion: 'reduce' });
    pane.page.setDefaultTimeout(30_000);
    await mouse(pane.page, '[data-step=assign]');
    await told(pane.page);
  });

  afterEach(async () => {
    expect(await violations(pane.page, 'here')).toEqual([]);
    await pane.close();
    expect(pane.traces.errors).toEqual([]);
  });

  const shown = (text: string | RegExp): Promise<void> => pane.page.getByText(text).first().waitFor();
  const cells = (): unknown => (snapshot(excel.workbook) as { sheets: unknown }).sheets;
  const movesAt = async (selector: string, attribute: string): Promise<number> =>
    Number(await pane.page.locator(selector).nth(1).getAttribute(attribute));

  test('a dot of the curve is chosen with the mouse, a row of its table with the keyboard', async () => {
    const before = cells();
    await mouse(pane.page, '[data-opens=curve]');
    await pane.page.locator('[data-chart=curve] circle').nth(1).waitFor();
    const moves = await movesAt('[data-chart=curve] circle', 'data-moves');
    await pane.page.locator('[data-chart=curve] circle').nth(1).click();
    await shown(`Ehdotus laskettiin tällä tavalla: vaihtoja ${moves}.`);
    await pane.page.locator(`[data-choose="${moves}"][aria-pressed=true]`).waitFor();

    const fewest = Number(await pane.page.locator('[data-choose]').first().getAttribute('data-choose'));
    expect(fewest).toBeLessThan(moves);
    await keyboard(pane.page, `[data-choose="${fewest}"]`);
    await shown(`Ehdotus laskettiin tällä tavalla: vaihtoja ${fewest}.`);
    await shown('Parempaa jakoa ei tällä tavalla ole.');
    // Nothing is written before the person says so.
    expect(cells()).toEqual(before);
  });

  test('only the new ones, and at most so many changes, are written as they were chosen', async () => {
    await mouse(pane.page, '[data-opens=ways]');
    await pane.page.getByText('Vain uudet: kukaan muu ei vaihda').click();
    await keyboard(pane.page, '[data-action=share-so]');
    await shown('Ehdotus laskettiin tällä tavalla: vaihtoja 0.');
    await pane.page.getByText('Enintään näin monta vaihtoa').click();
    await pane.page.locator('[data-input=moves]').fill('paljon');
    await shown('Kirjoita kokonaisluku, esimerkiksi 20.');
    await pane.page.locator('[data-input=moves]').fill('100');
    await mouse(pane.page, '[data-action=share-so]');
    await shown(/Ehdotus laskettiin tällä tavalla: vaihtoja (100|[1-9]\d)\./);
    await mouse(pane.page, '[data-action=apply-plan]');
    await shown('Ehdotus kirjoitettiin listaan');
  });

  test('one more coach and a lower limit are compared, and nothing is changed', async () => {
    const before = cells();
    await mouse(pane.page, '[data-opens=what-if]');
    await pane.page.locator('[data-input=more]').fill('150');
    await shown('Kirjoita 1–100.');
    await pane.page.locator('[data-input=more]').fill('50');
    await pane.page.locator('[data-input=limit]').fill('95');
    await keyboard(pane.page, '[data-action=compare]');
    const table = pane.page.locator('[data-table=comparison]');
    await table.getByText('Uusi omavalmentaja').waitFor();
    await table.getByText('/ 47').first().waitFor();
    await shown('saisi eri omavalmentajan kuin nyt.');

    await pane.page.locator('[data-input=more]').fill('');
    await pane.page.locator('[data-input=limit]').fill('');
    await pane.page.locator('[data-action=compare][aria-disabled=true]').waitFor();
    await pane.page.locator('[data-input=away]').selectOption({ index: 1 });
    await pane.page.locator('[data-input=keeping]').selectOption({ index: 2 });
    await keyboard(pane.page, '[data-action=compare]');
    const absent = (await pane.page.locator('[data-input=away] option').nth(1).textContent()) ?? '';
    await table.locator('tr', { hasText: absent }).getByText('0 / 0', { exact: true }).waitFor();
    expect(cells()).toEqual(before);
  });
});
