import type { LocalDate } from '../model/local-date';
import type { Parse, Reading, Remark } from '../model/reading';
import { reading, unusable } from '../model/reading';
import type { Municipality, Reference } from '../model/reference';
import { cellParser } from './cell-parser';
import { inflectionStems, stemOfInflected } from './finnish-inflection';
import { fold } from './folded-text';
import { lazily, rememberedFor } from './lazily';
import type { NameIndex } from './name-index';
import { nameIndex } from './name-index';
import { namedValue, nearestName } from './spelling';

const PREFIX = /^(?:city|town|municipality) of /;
const SUFFIX = / (?:kaupun(?:ki|gin|gissa)|kun(?:ta|nan|nassa)|kommun|stad|city|town|municipality)$/;
/** Words that may stand beside a municipality and tell nothing more about it: regions and the country. */
const BESIDE = new Set(
  (
    'etelä-karjala etelä-pohjanmaa etelä-savo kainuu kanta-häme keski-pohjanmaa keski-suomi kymenlaakso lappi ' +
    'pirkanmaa pohjanmaa pohjois-karjala pohjois-pohjanmaa pohjois-savo päijät-häme satakunta uusimaa varsinais-suomi ' +
    'ahvenanmaa suomi finland fi'
  ).split(' '),
);
/** Swedish names of municipalities that the register, where Finnish is the only language, gives in Finnish only. */
const TRADITIONAL_NAMES: Readonly<Record<string, readonly string[]>> = {
  '178': ['Jockas'],
  '418': ['Lembois'],
  '922': ['Vesilax'],
};
/** Names whose first part is inflected too, or whose stem no rule gives: folded name → stem. */
const IRREGULAR_STEMS: readonly (readonly [name: string, stem: string])[] = [
  ['uusikaupunki', 'uudenkaupungi'],
  ['uusikaarlepyy', 'uudenkaarlepyy'],
  ['isokyrö', 'isonkyrö'],
  ['virrat', 'virtai'],
  ['virrat', 'virtoje'],
  ['pihtipudas', 'pihtiputaa'],
  ['punkalaidun', 'punkalaitume'],
];

/**
 * Reads home municipalities as three-digit codes of the register on `date`.
 *
 * Understood: Finnish, Swedish and English names in any case, also without dots (`Mantyharju`), inflected
 * (`Savonlinnan`, `Mikkelissä`, `Nyslotts`) or followed by a word such as `kaupunki`; `S:t`, `Sankt` and `St.`; codes as
 * numbers or text, with or without leading zeros; code and name together, or name and region, where they agree.
 *
 * Remarks: `typo` { suggestion } — a slip or two in a name of four letters or more, where only one municipality can be
 * meant (see `nearestName`); `merged` { name, into } — the municipality no longer exists on `date`, and the value is the
 * one into which it was merged, because that is where its residents live now. Unusable: `ambiguous` (several are named or
 * equally near), `unknown`.
 */
export function municipalityParser(
  reference: Pick<Reference, 'municipalities'>,
  date: LocalDate,
): Parse<string> {
  const { byCode, find, spellings } = registerOf(reference);
  return cellParser((text) => {
    const folded = fold(text).replace(/^(\d{1,3})[.,]0+$/, '$1');
    const whole = find(folded);
    if (whole !== undefined) return settle(whole, byCode, date);
    const parts = partsOf(folded);
    const read = parts.map(find);
    const [first] = read;
    if (new Set(read.filter((named) => named !== undefined)).size > 1) return unusable('ambiguous');
    if (first !== undefined && parts.every((part, i) => read[i] !== undefined || BESIDE.has(part))) {
      return settle(first, byCode, date);
    }
    const nearest = nearestName(bareName(folded), spellings(), slipsIn);
    if (nearest === 'tie') return unusable('ambiguous');
    return nearest === null
      ? unusable('unknown')
      : settle(nearest.value, byCode, date, { code: 'typo', params: { suggestion: nearest.name } });
  });
}

/** The register by code, by name and by spelling; it is the same on every date. */
const registerOf = rememberedFor((reference: Pick<Reference, 'municipalities'>) => {
  const byCode = new Map(reference.municipalities.map((municipality) => [municipality.code, municipality]));
  const names = reference.municipalities.flatMap((municipality) =>
    [municipality.fi, municipality.sv, municipality.en, ...(TRADITIONAL_NAMES[municipality.code] ?? [])].map(
      (name) => ({ folded: fold(name), value: municipality }),
    ),
  );
  // Short Swedish names are too like other words: Virmo, Viro.
  const spellings = lazily(() =>
    names
      .filter(({ folded, value }) => folded.length >= 6 || folded === fold(value.fi))
      .map(({ folded, value }) => namedValue(folded, value, value.fi)),
  );
  const index = nameIndex(
    names.flatMap(({ folded, value }) => variants(folded).map((name) => [name, value] as const)),
  );
  const stems = lazily(() => stemIndex(names));

  const findName = (name: string): Municipality | undefined => {
    const stem = stemOfInflected(name);
    return (
      index.find(name) ??
      (stem === null ? undefined : stems().find(stem)) ??
      (name.endsWith('s') ? index.find(name.slice(0, -1)) : undefined)
    );
  };
  const find = (part: string): Municipality | undefined => {
    if (/^\d{1,3}$/.test(part)) return byCode.get(part.padStart(3, '0'));
    const bare = bareName(part);
    return findName(part) ?? (bare === part ? undefined : findName(bare));
  };

  return { byCode, find, spellings };
});

/**
 * Tells under which code the residents of a municipality live on `date`: its own, or that of the one into which it was
 * merged. `null` for a code that the register does not know.
 */
export function municipalityOn(
  reference: Pick<Reference, 'municipalities'>,
  date: LocalDate,
): (code: string) => string | null {
  const { byCode } = registerOf(reference);
  return (code) => {
    const named = byCode.get(code);
    return named === undefined ? null : (successorOf(named, byCode, date)?.code ?? null);
  };
}

/** The municipality itself, or the one that took its place by `date`; `null` where it ended without any. */
function successorOf(
  named: Municipality,
  byCode: ReadonlyMap<string, Municipality>,
  date: LocalDate,
): Municipality | null {
  let current = named;
  while (current.endedOn !== null && current.endedOn <= date) {
    const successor = current.mergedInto === null ? undefined : byCode.get(current.mergedInto);
    if (successor === undefined) return null;
    current = successor;
  }
  return current;
}

function settle(
  named: Municipality,
  byCode: ReadonlyMap<string, Municipality>,
  date: LocalDate,
  ...remarks: readonly Remark[]
): Reading<string> {
  const current = successorOf(named, byCode, date);
  if (current === null) return unusable('unknown');
  return current === named
    ? reading(named.code, ...remarks)
    : reading(current.code, ...remarks, { code: 'merged', params: { name: named.fi, into: current.fi } });
}

/** Four and five letters: one slip; from nine letters on: two. */
function slipsIn(length: number): number {
  if (length < 4) return 0;
  return length < 9 ? 1 : 2;
}

function bareName(part: string): string {
  return part.replace(PREFIX, '').replace(SUFFIX, '');
}

function partsOf(folded: string): string[] {
  return folded
    .replace(/^(\d{1,3})\s?[-.:]?\s(?=\p{L})/u, '$1,')
    .replace(/(?<=\D) (\d{1,3})$/, ',$1')
    .split(/[,;/()]| - /)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** `s:t michel` → also `sankt michel` and the like; `koski tl` → also `koski`. */
function variants(folded: string): string[] {
  if (folded.startsWith('s:t ')) {
    const rest = folded.slice(4);
    return ['s:t ', 'sankt ', 'st ', 'st. ', 's:t.', 's.t. '].map((saint) => saint + rest);
  }
  return folded.endsWith(' tl') ? [folded, folded.slice(0, -3)] : [folded];
}

function stemIndex(names: readonly { folded: string; value: Municipality }[]): NameIndex<Municipality> {
  const irregular = IRREGULAR_STEMS.flatMap(([name, stem]) =>
    names.filter(({ folded }) => folded === name).map(({ value }) => [stem, value] as const),
  );
  const regular = names.flatMap(({ folded, value }) =>
    inflectionStems(bareName(folded)).map((stem) => [stem, value] as const),
  );
  return nameIndex([...irregular, ...regular]);
}
