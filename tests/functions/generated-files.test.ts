import { readFileSync } from 'node:fs';
import path from 'node:path';
import { generatedFiles } from '../../src/functions/generated-files';

/** After a change of the catalogue: npm run generate */
test.each([...generatedFiles()])('%s is what the catalogue says', (file, content) => {
  expect(readFileSync(path.join(__dirname, '../..', file), 'utf8')).toBe(content);
});
