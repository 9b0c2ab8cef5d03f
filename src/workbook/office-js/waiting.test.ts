import { createAwait, WAITING_AFTER_MS } from './waiting';

function create() {
  const told: boolean[] = [];
  const due = new Set<() => void>();
  const awaiting = createAwait({
    onWaiting: (isWaiting) => told.push(isWaiting),
    schedule: (work, ms) => {
      expect(ms).toBe(WAITING_AFTER_MS);
      due.add(work);
      return () => void due.delete(work);
    },
  });
  const pass = (): void => {
    const now = [...due];
    due.clear();
    for (const work of now) work();
  };
  return { told, due, awaiting, pass };
}

describe('waiting for Excel', () => {
  test('an answer in time is not told, and its timer is gone', async () => {
    const { told, due, awaiting } = create();
    expect(await awaiting(Promise.resolve('x'))).toBe('x');
    expect([told, due.size]).toEqual([[], 0]);
  });

  test('a refusal ends the wait and is passed on', async () => {
    const { told, awaiting, pass } = create();
    const { promise, reject } = deferred();
    const answer = awaiting(promise);
    pass();
    expect(told).toEqual([true]);
    reject(new RangeError('no'));
    await expect(answer).rejects.toThrow(RangeError);
    expect(told).toEqual([true, false]);
  });

  test('several answers that are late are told as one', async () => {
    const { told, awaiting, pass } = create();
    const [first, second] = [deferred(), deferred()];
    const answers = [awaiting(first.promise), awaiting(second.promise)];
    pass();
    first.resolve();
    await answers[0];
    expect(told).toEqual([true]);
    second.resolve();
    await answers[1];
    expect(told).toEqual([true, false]);
  });
});

function deferred() {
  let resolve: () => void = () => undefined;
  let reject: (reason: Error) => void = () => undefined;
  const promise = new Promise<void>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}
