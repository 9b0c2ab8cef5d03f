/**
 * Writes what is made of the catalogue of custom functions (src/functions): Excel's metadata in each language and
 * docs/functions.md. Run `node scripts/custom-functions-metadata.mjs` after a change; a test tells when it is due.
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import webpack from 'webpack';

const root = path.join(import.meta.dirname, '..');
const directory = await mkdtemp(path.join(tmpdir(), 'functions-'));

/** The catalogue is TypeScript and imports reference data, so it is bundled before it is run. */
const bundle = {
  mode: 'none',
  context: root,
  target: 'node20',
  entry: './src/functions/generated-files.ts',
  output: { path: directory, filename: 'bundle.cjs', library: { type: 'commonjs2' } },
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
  const { generatedFiles } = createRequire(import.meta.url)(path.join(directory, 'bundle.cjs'));
  for (const [file, content] of generatedFiles()) {
    await mkdir(path.dirname(path.join(root, file)), { recursive: true });
    await writeFile(path.join(root, file), content);
    console.log(file);
  }
} finally {
  await rm(directory, { recursive: true });
}
