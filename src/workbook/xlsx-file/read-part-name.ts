/**
 * The name of a part as a key: part names do not differ by case alone (OPC, ECMA-376 part 2, 6.2.2), and some writers
 * use backslashes.
 */
export function partKey(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}

/**
 * The key of the part that a relationship of `source` points at. The steps of a path never lead above the package: the
 * result is only looked up among the parts, and nothing is read from or written to a disk by it.
 */
export function targetKey(source: string, target: string): string {
  const path = partKey(target);
  const absolute = /^[\\/]/.test(target);
  const steps = absolute ? [] : source.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

/** The key of the part that holds the relationships of a part; of the package itself for an empty key. */
export function relationshipsKey(key: string): string {
  const slash = key.lastIndexOf('/') + 1;
  return `${key.slice(0, slash)}_rels/${key.slice(slash)}.rels`;
}
