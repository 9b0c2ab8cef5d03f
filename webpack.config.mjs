import path from 'node:path';
import { readFileSync } from 'node:fs';
import webpack from 'webpack';

const root = import.meta.dirname;
const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));

/** What every bundle shares: TypeScript by swc, reference data as text, the version as a constant. */
function base(mode) {
  return {
    mode,
    devtool: mode === 'production' ? false : 'source-map',
    resolve: { extensions: ['.ts', '.tsx', '.mjs', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          use: {
            loader: 'swc-loader',
            options: { jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true } } },
          },
        },
        { test: /\.csv$/, type: 'asset/source' },
      ],
    },
    plugins: [new webpack.DefinePlugin({ VERSION: JSON.stringify(version) })],
    performance: { hints: false },
  };
}

/** The command line: one file for Node, everything bundled. */
const cli = (mode) => ({
  ...base(mode),
  name: 'cli',
  target: 'node20',
  entry: './src/cli/main.ts',
  output: {
    path: path.join(root, 'dist/cli'),
    filename: 'omavalmentaja.cjs',
    library: { type: 'commonjs2' },
  },
  optimization: { minimize: false },
});

/** The task pane: a static page. */
const pane = (mode) => ({
  ...base(mode),
  name: 'pane',
  target: ['web', 'es2022'],
  entry: { taskpane: './src/taskpane/main.ts' },
  output: { path: path.join(root, 'dist/pane'), filename: '[name].js', clean: true },
  plugins: [
    ...base(mode).plugins,
    {
      apply(compiler) {
        // The page itself is static; it is copied beside its script.
        compiler.hooks.thisCompilation.tap('page', (compilation) => {
          const source = readFileSync(path.join(root, 'src/taskpane/taskpane.html'), 'utf8');
          compilation.hooks.processAssets.tap({ name: 'page', stage: webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL }, () => {
            compilation.emitAsset('taskpane.html', new webpack.sources.RawSource(source));
          });
        });
      },
    },
  ],
});

export default (_env, argv) => [cli(argv.mode ?? 'production'), pane(argv.mode ?? 'production')];
