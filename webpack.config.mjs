import { readFileSync } from 'node:fs';
import path from 'node:path';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import { getHttpsServerOptions } from 'office-addin-dev-certs';
import webpack from 'webpack';
import { manifestFor } from './scripts/manifest-for-host.mjs';
import { manifestProblems } from './scripts/manifest/check.mjs';
import { pngSize } from './scripts/manifest/png-size.mjs';

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
        options: {
          jsc: {
            target: 'es2022',
            parser: { syntax: 'typescript', tsx: true },
            transform: { react: { runtime: 'automatic' } },
          },
        },
      },
      { test: /\.csv$/, type: 'asset/source' },
    ],
  },
  performance: { hints: false },
});

/** React's interface by Preact, which is a fifth of its size: see docs/decisions/preact.md. */
const preact = {
  react$: 'preact/compat',
  'react-dom$': 'preact/compat',
  'react-dom/client$': 'preact/compat/client',
  'react/jsx-runtime$': 'preact/jsx-runtime',
};

const versionConstant = new webpack.DefinePlugin({ VERSION: JSON.stringify(version) });

/** The command line: one file for Node. Not minified, so that an error report shows where. */
const cli = (mode) => ({
  ...common(mode),
  name: 'cli',
  target: 'node20',
  entry: './src/cli/main.ts',
  output: { path: path.join(root, 'dist/cli'), filename: 'omavalmentaja.cjs', clean: true },
  optimization: { minimize: false },
  plugins: [versionConstant, new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 })],
});

const OFFICE_JS = 'node_modules/@microsoft/office-js';

/** office.js goes with the pane: the page contacts one server only. See docs/install.md. */
const officeJs = [
  {
    context: `${OFFICE_JS}/dist`,
    from: '{office.js,excel-{win32-16.01,mac-16.00,web-16.00,ios-16.00}.js,telemetry/oteljs_agave.js,{en-us,fi-fi,sv-se}/office_strings.js}',
    to: 'office/[path][name][ext]',
    info: { minimized: true },
  },
  { from: `${OFFICE_JS}/LICENSE.md`, to: 'office/' },
];

/** The manifest of this host; a build with an unsound one fails. */
const manifest = (host) => ({
  from: 'manifest.xml',
  transform: (content) => {
    const xml = manifestFor(content.toString(), { ...host, version });
    const pixelsOf = (name) => pngSize(readFileSync(path.join(root, 'assets', name)));
    const problems = manifestProblems(xml, { pixelsOf });
    if (problems.length > 0)
      throw new Error(problems.map(({ line, message }) => `manifest.xml:${line} ${message}`).join('\n'));
    return xml;
  },
});

/**
 * Two static pages that any web server can give: the task pane in Excel, and the page that works on files. Both do their
 * work in the same worker.
 */
const pane = (mode, { url, name, id }) => ({
  ...common(mode),
  name: 'pane',
  target: ['web', 'es2022'],
  resolve: { ...common(mode).resolve, alias: preact },
  // One runtime: the pane's page also runs the ribbon's commands and registers the custom functions.
  entry: { taskpane: './src/excel/main.tsx', page: './src/page/main.tsx' },
  output: { path: path.join(root, 'dist/pane'), filename: '[name].js', clean: true },
  optimization: {
    splitChunks: {
      // By name, so that it is seen what only the page without Excel loads: see scripts/bundle-size.mjs.
      cacheGroups: {
        zip: { test: /node_modules\/fflate/, name: 'file-adapter-zip', chunks: 'async' },
        summary: {
          test: /src\/core\/sheets|templates/,
          name: 'on-demand-sheets',
          chunks: 'async',
          minChunks: 2,
        },
      },
    },
  },
  plugins: [
    versionConstant,
    new HtmlPlugin({
      template: './src/excel/taskpane.html',
      filename: 'taskpane.html',
      chunks: ['taskpane'],
    }),
    new HtmlPlugin({ template: './src/page/index.html', filename: 'index.html', chunks: ['page'] }),
    new CopyPlugin({
      patterns: [
        { from: 'assets/icons/*.png', to: 'icons/[name][ext]' },
        { from: 'assets/pages' },
        { from: 'assets/samples/*.xlsx', to: 'samples/[name][ext]' },
        { from: 'src/functions/metadata' },
        ...officeJs,
        manifest({ url, name, id }),
      ],
    }),
  ],
});

/** The contract suite as a page for a real Excel: see tests/in-excel. It is no part of a build for users. */
const inExcel = (mode) => ({
  ...common(mode),
  name: 'in-excel',
  target: ['web', 'es2022'],
  entry: { 'in-excel': './tests/in-excel/page.ts' },
  output: { path: path.join(root, 'dist/in-excel'), filename: '[name].js', clean: true },
  plugins: [
    new HtmlPlugin({
      template: './tests/in-excel/in-excel.html',
      filename: 'in-excel.html',
      chunks: ['in-excel'],
    }),
    new CopyPlugin({
      patterns: [
        { from: 'assets/icons/*.png', to: 'icons/[name][ext]' },
        { from: 'assets/pages' },
        { from: 'tests/in-excel/manifest-in-excel.xml', to: 'manifest.xml' },
        ...officeJs,
      ],
    }),
  ],
});

/** Serving needs a certificate that this computer trusts; building needs none. */
async function served(config) {
  const options = await getHttpsServerOptions();
  return { ...config, devServer: { port: 3000, server: { type: 'https', options } } };
}

export default async (environment, { mode = 'production' }) => {
  const configs = [cli(mode), pane(mode, environment)];
  if (!environment.WEBPACK_SERVE) return configs;
  return [configs[0], await served(configs[1]), await served(inExcel(mode))];
};
