import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pixelsOf } from './committed-manifest';

const drawings = readdirSync(join(__dirname, '../../assets/icons')).filter((name) => name.endsWith('.svg'));
const sizes = [16, 20, 24, 32, 40, 48, 64, 80, 128];

describe.each(drawings)('the icon %s', (drawing) => {
  test.each(sizes)('is drawn in %d pixels', (size) => {
    expect(pixelsOf(`icons/${drawing.replace('.svg', '')}-${size}.png`)).toEqual({
      width: size,
      height: size,
    });
  });
});
