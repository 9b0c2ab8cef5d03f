import { readFileSync } from 'node:fs';
import { coachSheet, listSheet } from './messy-list.fixture';
import { tell, temporaryFolder } from './test-world.fixture';
const folder = temporaryFolder();
test('look', async () => {
  const input = await folder.add('list.xlsx', [listSheet(), coachSheet()]);
  const a = await tell(['run', input, '-o', folder.path('x/out.xlsx'), '--report', folder.path('r.json')]);
  process.stderr.write(a.exitCode + a.stdout + a.stderr + '\n');
  const r = JSON.parse(readFileSync(folder.path('r.json')).toString());
  process.stderr.write(
    JSON.stringify(r.findings.map((f: any) => [f.rule, f.row, f.column])) +
      '\n' +
      JSON.stringify(r.clients.map((c: any) => [c.row, c.membership, c.coach, c.reasons])) +
      JSON.stringify(r.summary.findings) +
      '\n',
  );
  const b = await tell(['check', input, '--lang', 'en']);
  process.stderr.write(b.exitCode + b.stdout + b.stderr + '\n');
  const c = await tell(['run', folder.path('x/out.xlsx'), '-o', folder.path('x/out2.xlsx'), '--report', '-']);
  const r2 = JSON.parse(c.stdout);
  process.stderr.write(
    c.exitCode +
      JSON.stringify(r2.findings.map((f: any) => [f.rule, f.row, f.column])) +
      '\n' +
      JSON.stringify(r2.clients.map((c: any) => [c.row, c.membership, c.coach, c.reasons])) +
      JSON.stringify(r2.summary.findings) +
      '\n',
  );
  const s = await tell([
    'run',
    await folder.add('l2.xlsx', [listSheet(), coachSheet(1)]),
    '-o',
    folder.path('o3.xlsx'),
    '--lang=sv',
  ]);
  process.stderr.write(s.exitCode + s.stdout + s.stderr + '\n');
});
