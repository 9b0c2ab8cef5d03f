/**
 * `npm run generate`: writes what is made of the catalogues. Of the custom functions (src/functions) Excel's metadata in each
 * language and docs/functions.md; of the rules of the check docs/rules.md. Tests tell when it is due.
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import webpack from 'webpack';

const root = path.join(import.meta.dirname, '..');
const directory = await mkdtemp(path.join(tmpdir(), 'generated-'));

/** The catalogues are TypeScript and import reference data, so they are bundled before they are run. */
const bundle = {
  mode: 'none',
  context: root,
  target: 'node20',
  entry: {
    // Of several modules the last one is the library.
    functions: ['./src/i18n/all-texts.ts', './src/functions/generated-files.ts'],
    rules: './src/i18n/rules-page.ts',
  },
  output: { path: directory, filename: '[name].cjs', library: { type: 'commonjs2' } },
  resolve: { extensions: ['.ts', '.mjs', '.js'] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        loader: 'swc-loader',
        options: { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } },
      },
      { test: /\.csv$/, type: 'asset/source' },
    ],
  },
};

try {
  const stats = await promisify(webpack)(bundle);
  if (stats.hasErrors()) throw new Error(stats.toString('errors-only'));
  const load = createRequire(import.meta.url);
  const { generatedFiles } = load(path.join(directory, 'functions.cjs'));
  const { rulesPage } = load(path.join(directory, 'rules.cjs'));
  for (const [file, content] of [...generatedFiles(), ['docs/rules.md', rulesPage()]]) {
    await mkdir(path.dirname(path.join(root, file)), { recursive: true });
    await writeFile(path.join(root, file), content);
    console.log(file);
  }
} finally {
  await rm(directory, { recursive: true });
}
