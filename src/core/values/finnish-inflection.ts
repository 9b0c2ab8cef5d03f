/** Consonants before the last vowel, strong → weak grade (Iso suomen kielioppi § 41). Longest first. */
const GRADATION: readonly (readonly [strong: string, weak: string])[] = [
  ['kk', 'k'],
  ['pp', 'p'],
  ['tt', 't'],
  ['nk', 'ng'],
  ['nt', 'nn'],
  ['mp', 'mm'],
  ['lt', 'll'],
  ['rt', 'rr'],
  ['ht', 'hd'],
  ['hk', 'h'],
  ['lk', 'l'],
  ['rk', 'r'],
  ['lp', 'lv'],
  ['rp', 'rv'],
];
/** Single stops grade only after a vowel: `joki` → `joe`, but `savukoski` → `savukoske`. */
const SINGLE: Readonly<Record<string, string>> = { k: '', p: 'v', t: 'd' };
const CASE_ENDING = /(?:n|ss[aä]|st[aä]|ll[aä]|lt[aä]|lle)$/;

/**
 * The stems to which a Finnish place, country or language name adds its case endings: `mikkeli` → `mikkeli`, `mikkele`;
 * `seinäjoki` → `seinäjoe` and others. Meant for recognising, not for writing: some stems that come out are no Finnish.
 * The name is folded.
 */
export function inflectionStems(name: string): string[] {
  if (name.endsWith('nen')) return [`${name.slice(0, -3)}se`, `${name.slice(0, -3)}ste`];
  if (name.endsWith('s')) {
    const base = name.slice(0, -1);
    return [`${name}i`, `${base}kse`, `${base}de`, `${base}${base.slice(-1)}`];
  }
  const last = name.slice(-1);
  if (!/[aeiouyåäö]/.test(last)) return [`${name}i`];
  if (last === 'e') return [name, `${name}e`];
  const strong = last === 'i' ? [name, `${name.slice(0, -1)}e`] : [name];
  const stems = strong.flatMap((stem) => [stem, weakGrade(stem)]);
  // vesi : vede-
  return name.endsWith('si') ? [...stems, `${name.slice(0, -2)}de`] : stems;
}

/** The stem before a genitive or local case ending (`mikkelissä` → `mikkeli`), or `null`. The text is folded. */
export function stemOfInflected(text: string): string | null {
  return CASE_ENDING.test(text) ? text.replace(CASE_ENDING, '') : null;
}

function weakGrade(stem: string): string {
  const vowel = stem.slice(-1);
  const before = stem.slice(0, -1);
  for (const [strong, weak] of GRADATION) {
    if (before.endsWith(strong)) return before.slice(0, -strong.length) + weak + vowel;
  }
  const weak = /[aeiouyåäö][kpt]$/.test(before) ? SINGLE[before.slice(-1)] : undefined;
  return weak === undefined ? stem : before.slice(0, -1) + weak + vowel;
}
