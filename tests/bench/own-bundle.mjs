import path from 'node:path';
import { promisify } from 'node:util';
import webpack from 'webpack';

const ROOT = path.join(import.meta.dirname, '../..');

/** Bundles the program's own part of a comparison as the command line is bundled, into `folder`; resolves to the file. */
export async function bundleOwnProgram(entry, folder) {
  const stats = await promisify(webpack)({
    mode: 'production',
    devtool: false,
    context: ROOT,
    target: 'node20',
    entry: path.join(ROOT, entry),
    output: { path: folder, filename: 'own-program.cjs' },
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
    optimization: { minimize: false },
    performance: { hints: false },
  });
  if (stats.hasErrors()) throw new Error(stats.toString('errors-only'));
  return path.join(folder, 'own-program.cjs');
}
