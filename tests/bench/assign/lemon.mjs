import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';

const SOURCE = path.join(import.meta.dirname, 'lemon-job.cpp');
const OUT = path.join(import.meta.dirname, '../../../out');

/** Builds the program with LEMON's network simplex; its file, or `null` where there is no C++ compiler or no LEMON. */
export function buildLemon() {
  mkdirSync(OUT, { recursive: true });
  const program = path.join(OUT, 'bench-lemon');
  const { status } = spawnSync(process.env.CXX ?? 'g++', ['-O3', '-DNDEBUG', '-o', program, SOURCE]);
  return status === 0 ? program : null;
}
