import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');
const PANE = path.join(ROOT, 'dist/pane');

/**
 * The folder of the built pane. It is built here only where it is missing or older than its source (about 15 s);
 * `npm ci` builds it too.
 */
export function builtPane(): string {
  const bundle = path.join(PANE, 'taskpane.js');
  if (!existsSync(bundle) || statSync(bundle).mtimeMs < newestSource()) {
    const webpack = require.resolve('webpack/bin/webpack.js');
    const options = ['--mode', 'production', '--config-name', 'pane'];
    execFileSync(process.execPath, [webpack, ...options], { cwd: ROOT, stdio: 'pipe' });
  }
  return PANE;
}

function newestSource(): number {
  const files = readdirSync(path.join(ROOT, 'src'), { recursive: true, encoding: 'utf8' });
  const sources = files.filter(
    (file) => /\.(tsx?|html|csv|json)$/.test(file) && !/\.(test|fixture)\.ts$/.test(file),
  );
  return Math.max(...sources.map((file) => statSync(path.join(ROOT, 'src', file)).mtimeMs));
}
