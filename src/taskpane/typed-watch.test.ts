import type { Failure } from '../app/pane/answer';
import type { Engine } from '../app/pane/engine';
import { typedWatchOf } from './typed-watch';

const failure: Failure = { code: 'lost-connection', sentence: '' };

function watchedEngine(begins: boolean) {
  const heard: { change?: () => void; end?: (failure: Failure) => void } = {};
  const engine: Pick<Engine, 'beginWatch' | 'endWatch'> = {
    beginWatch: (onChange, onEnd) => {
      heard.change = onChange;
      heard.end = onEnd;
      return Promise.resolve({ ok: false, failure });
    },
    endWatch: () => Promise.resolve({ ok: true, value: true }),
  };
  return { engine: engine as Engine, heard, begins };
}

test('the watch belongs to the engine', () => {
  const { engine } = watchedEngine(true);
  expect(typedWatchOf(engine)).toBe(typedWatchOf(engine));
});

test('a watch that does not begin is off', async () => {
  const { engine } = watchedEngine(false);
  const watch = typedWatchOf(engine);
  await watch.begin();
  expect(watch.isOn()).toBe(false);
});

test('listeners hear of changes and of the end, until they listen no more', () => {
  const { engine, heard } = watchedEngine(true);
  const watch = typedWatchOf(engine);
  const told: string[] = [];
  const stop = watch.listen({
    onSwitch: () => told.push('switch'),
    onChange: () => told.push('change'),
    onEnd: ({ code }) => told.push(code),
  });
  void watch.begin();
  heard.change?.();
  heard.end?.(failure);
  stop();
  heard.change?.();
  expect(told).toEqual(['change', 'switch', 'lost-connection']);
});
