/**
 * `wanted`, or where that is taken `wanted` with the first free number after it, cut so that it has at most `longest`
 * characters. Excel compares names without regard to case.
 */
export function freeName(
  wanted: string,
  taken: readonly string[],
  longest: number,
  numbered: (name: string, number: number) => string = (name, number) => `${name} (${number})`,
): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  let name = wanted;
  for (let number = 2; used.has(name.toLowerCase()); number++) {
    const suffix = numbered('', number);
    name = numbered(wanted.slice(0, longest - suffix.length), number);
  }
  return name;
}
