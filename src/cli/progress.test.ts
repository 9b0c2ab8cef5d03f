import { STEPS } from '../core/pipeline';
import { LANGUAGES } from '../i18n/language';
import { stepProgress } from './progress';

function terminal(isTTY: boolean) {
  const written: string[] = [];
  return { written, stream: { isTTY, write: (text: string) => written.push(text) } };
}

test.each(LANGUAGES)('on a terminal each step is one line over the last, in %s', (language) => {
  const { written, stream } = terminal(true);
  const progress = stepProgress(stream, false, language);
  for (const step of ['read', ...STEPS, 'sheets', 'write'] as const) progress.tell(step);
  progress.clear();
  expect(written).toHaveLength(STEPS.length + 3);
  expect(written.every((text) => text.startsWith('\r\u001b[2K'))).toBe(true);
  expect(written.every((text) => !text.includes('undefined') && !text.includes('\n'))).toBe(true);
  expect(written.at(-1)).toBe('\r\u001b[2K');
});

test.each([
  ['no terminal', false, false],
  ['--quiet', true, true],
])('with %s nothing is told', (_, isTTY, quiet) => {
  const { written, stream } = terminal(isTTY);
  const progress = stepProgress(stream, quiet, 'fi');
  progress.tell('read');
  progress.clear();
  expect(written).toEqual([]);
});
