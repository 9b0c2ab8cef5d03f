import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pixelsOf } from './committed-manifest';

const PAGES = ['support.html', 'privacy.html'];
const FOLDER = join(__dirname, '../../assets/pages');

describe.each(PAGES)('%s', (page) => {
  const html = readFileSync(join(FOLDER, page), 'utf8');

  test.each(['fi', 'sv', 'en'])('has a part in %s under the anchor that the manifest names', (language) => {
    expect(html).toContain(`<section id="${language}" lang="${language}">`);
  });

  test('runs nothing and fetches only images of its own server', () => {
    expect(html).toContain("default-src 'none'; style-src 'unsafe-inline'; img-src 'self'");
    expect(html).not.toMatch(/<script|https?:|\son\w+=/);
  });

  test('links and shows only what is there', () => {
    const linked = [...html.matchAll(/(?:href|src)="([^"#]+)/g)].map(([, target]) => target!);
    const missing = linked.filter((target) => !PAGES.includes(target) && pixelsOf(target) === undefined);
    expect(linked).not.toEqual([]);
    expect(missing).toEqual([]);
  });
});
