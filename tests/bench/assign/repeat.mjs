/** Solves again and again: at most `runs` times, and not once more after `seconds`. */
export function repeat(solve, runs, seconds) {
  const ms = [];
  let value;
  const begun = performance.now();
  do {
    const run = solve();
    ms.push(run.ms);
    value = run.value;
  } while (ms.length < runs && performance.now() - begun < seconds * 1000);
  return { ms, value };
}
