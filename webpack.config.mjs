import { readFileSync } from 'node:fs';
import path from 'node:path';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import webpack from 'webpack';

const root = import.meta.dirname;
const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));

/** What every bundle shares: TypeScript by swc, reference data as text, the version as a constant. */
const common = (mode) => ({
  mode,
  devtool: mode === 'production' ? false : 'source-map',
  resolve: { extensions: ['.ts', '.tsx', '.mjs', '.js'] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: 'swc-loader',
        options: { jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true } } },
      },
      { test: /\.csv$/, type: 'asset/source' },
    ],
  },
  performance: { hints: false },
});

const versionConstant = new webpack.DefinePlugin({ VERSION: JSON.stringify(version) });

/** The command line: one file for Node. Not minified, so that an error report shows where. */
const cli = (mode) => ({
  ...common(mode),
  name: 'cli',
  target: 'node20',
  entry: './src/cli/main.ts',
  output: { path: path.join(root, 'dist/cli'), filename: 'omavalmentaja.cjs', clean: true },
  optimization: { minimize: false },
  plugins: [versionConstant],
});

/** The task pane: a static page that any web server can give. */
const pane = (mode) => ({
  ...common(mode),
  name: 'pane',
  target: ['web', 'es2022'],
  entry: { taskpane: './src/taskpane/main.ts' },
  output: { path: path.join(root, 'dist/pane'), filename: '[name].js', clean: true },
  plugins: [
    versionConstant,
    new HtmlPlugin({
      template: './src/taskpane/taskpane.html',
      filename: 'taskpane.html',
      chunks: ['taskpane'],
    }),
    new CopyPlugin({ patterns: [{ from: 'assets/icons', to: 'icons', noErrorOnMissing: true }] }),
  ],
});

export default (_environment, { mode = 'production' }) => [cli(mode), pane(mode)];
