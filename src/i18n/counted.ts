/**
 * A count with its noun: "1 virhe", "2 virhettä". `count` is text in the form of a language. Only one takes the singular
 * in Finnish, Swedish and English alike (Unicode CLDR, plural rules), and all three write it "1".
 */
export function counted(count: string, one: string, many: string): string {
  return `${count} ${count === '1' ? one : many}`;
}
