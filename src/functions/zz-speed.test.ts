import { CATALOGUE } from './catalogue';
import { excelFunction } from './excel-function';
import { functionContext } from './function-context';
import { checkCharacterOf } from '../core/values/person-id';
import type { CustomFunctionsHost } from './excel-function';
class E extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
  toJSON() {
    return {
      valueType: 'CustomFunctionError',
      code: this.code,
      type: 'Error',
      basicValue: this.code,
      basicType: 'Error',
      message: this.message,
      errorType: 'Value',
    };
  }
}
const host: CustomFunctionsHost<string> = {
  associate: () => undefined,
  Error: E,
  ErrorCode: { invalidValue: '#VALUE!' },
};
const N = 10000;
const pick = <T>(list: readonly T[], i: number) => list[i % list.length]!;
const code = (i: number) => {
  const d =
    String(1 + (i % 28)).padStart(2, '0') +
    String(1 + (Math.floor(i / 28) % 12)).padStart(2, '0') +
    String(50 + (Math.floor(i / 336) % 50)).padStart(2, '0');
  const n = String(900 + (i % 99));
  return `${d}-${n}${checkCharacterOf(d + n)}`;
};
const col: Record<string, (i: number) => unknown> = {
  personId: code,
  person: code,
  municipality: (i) =>
    pick(['Savonlinna', 'Savonlinnan kaupunki', 740, 'Mikkeli', 'savonlina', 491, 'xyz'], i),
  benefit: (i) => pick(['tm-tuki', 'ansiopäiväraha', 'pp', '', 'outo'], i),
  motherTongue: (i) => pick(['suomi', 'ryska', 'ru', 'arabia', 0], i),
  language: (i) => pick(['suomi', 'ryska', 'ru', 'arabia', 0], i),
  nationality: (i) => pick(['Suomi', 'FI', 'virolainen', 'EST'], i),
  employmentCode: (i) => pick(['02', 2, '03', '05'], i),
  jobSearchStart: (i) => 43900 + (i % 380),
  memberSince: (i) => (i % 3 ? 0 : 44256),
  earningsRelatedRight: (i) => pick(['ei', 'kyllä', ''], i),
  postalCode: (i) => pick([57130, '57100', 130, '50100'], i),
  start: (i) => 42000 + (i % 2200),
  lastContact: (i) => 43900 + (i % 380),
};
test('speed', () => {
  const out: string[] = [];
  let t = performance.now();
  const context = functionContext('fi', () => new Date(2021, 2, 31));
  out.push(`context ${(performance.now() - t).toFixed(0)} ms`);
  for (const f of CATALOGUE) {
    const run = excelFunction(f, host, () => context);
    const args = f.parameters.map((p) =>
      p.kind === 'cells' ? Array.from({ length: N }, (_, i) => [col[p.id]!(i)]) : null,
    );
    t = performance.now();
    run(...args.map((a) => (a ? [a[0]!] : null)));
    const first = performance.now() - t;
    t = performance.now();
    const r = run(...args);
    const ms = performance.now() - t;
    const one = f.parameters.map((p) => (p.kind === 'cells' ? 0 : null));
    t = performance.now();
    for (let i = 0; i < N; i++) run(...args.map((a) => (a ? [a[i]!] : null)));
    const single = performance.now() - t;
    out.push(
      `${f.id}: first ${first.toFixed(1)} ms; 10000 in one call ${ms.toFixed(1)} ms; 10000 calls ${single.toFixed(0)} ms; e.g. ${JSON.stringify(r[1])} ${JSON.stringify(r[6])} ${one.length}`,
    );
  }
  console.log(out.join('\n'));
});
