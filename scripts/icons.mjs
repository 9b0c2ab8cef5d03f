/**
 * Draws assets/icons/<name>.svg into assets/icons/<name>-<size>.png in every size that Office asks for:
 * `node scripts/icons.mjs`, after an SVG has changed. Works offline. The PNG files are committed, because Office reads
 * only them and the build then needs no drawing library.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { Resvg } from '@resvg/resvg-js';

const FOLDER = new URL('../assets/icons/', import.meta.url);
/** Ribbon icons take 16 to 80; 128 is for lists of add-ins and the pages. */
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 128];

const drawings = (await readdir(FOLDER)).filter((name) => name.endsWith('.svg')).toSorted();
for (const drawing of drawings) {
  const svg = await readFile(new URL(drawing, FOLDER), 'utf8');
  for (const size of SIZES) {
    const image = new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render();
    await writeFile(new URL(drawing.replace('.svg', `-${size}.png`), FOLDER), image.asPng());
  }
}
console.log(`${drawings.length} icons in ${SIZES.length} sizes.`);
