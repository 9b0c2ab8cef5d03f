// `npm run demo`: the main job on the shipped sample.
const { spawnSync } = require('node:child_process');
const path = require('node:path');

const root = path.join(__dirname, '..');
const { status } = spawnSync(
  process.execPath,
  [
    path.join(root, 'bin/omavalmentaja.cjs'),
    'run',
    path.join(root, 'assets/samples/savonlinna-asiakaslista.xlsx'),
    '-o',
    path.join(root, 'out/savonlinna-2021-03.xlsx'),
    '--date',
    '2021-03-31',
    '--force',
  ],
  { stdio: 'inherit' },
);
process.exitCode = status ?? 1;
