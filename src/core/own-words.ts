import { exactHeading, matchHeading } from './columns/match-heading';
import { foldJoined } from './columns/fold-words';
import type { Field } from './model/field';
import { FIELDS } from './model/field';
import { isBlank, isCellError } from './model/cell';
import type { Finding } from './model/finding';
import type { OwnHeading, OwnWord, WordField } from './model/own-words';
import { WORD_FIELDS } from './model/own-words';
import { settingFinding } from './profile/setting-finding';
import type { SettingRow } from './profile/settings';
import type { FieldParsers } from './values/field-parsers';
import { fold, tidy } from './values/folded-text';
import { isClear } from './values/own-words';

/** What a row of own words is of. */
export type OwnKind = 'heading' | 'word';

/** How the keys begin: `heading.municipality`, `sana.etuus`. Results write the first of each. */
const PREFIXES: Readonly<Record<OwnKind, readonly string[]>> = {
  heading: ['heading', 'otsikko', 'rubrik'],
  word: ['word', 'sana', 'ord'],
};

/** Between the headings of one row. */
const BETWEEN_HEADINGS = /[|;\n]/;

/**
 * What the key of a row of own words names; `null` for the key of any other row. After the first full stop stands the
 * field's id, or a heading by which the program knows it in Finnish, Swedish or English. `field` is `null` where the
 * field is not known, or has no words to add to.
 */
export function ownKey(key: string): { readonly kind: OwnKind; readonly field: Field | null } | null {
  const [, prefix = '', name = ''] = /^(\p{L}+)\s*\.(.*)$/su.exec(key.trim().toLowerCase()) ?? [];
  const kind = (['heading', 'word'] as const).find((candidate) => PREFIXES[candidate].includes(prefix));
  if (kind === undefined) return null;
  const field = FIELDS.find((id) => id.toLowerCase() === name.trim()) ?? exactHeading(name);
  return { kind, field: kind === 'word' && !isWordField(field) ? null : field };
}

/** A row's word and meaning, of `tmtuki+ = työmarkkinatuki`; `null` where either is missing. */
export function wordInRow({ key, value }: Pick<SettingRow, 'key' | 'value'>): OwnWord | null {
  const field = ownKey(key)?.field ?? null;
  const [, word = '', meaning = ''] = (typeof value === 'string' ? /^(.*)=(.*)$/s.exec(value) : null) ?? [];
  const whole = { word: tidy(word), meaning: tidy(meaning) };
  return isWordField(field) && whole.word !== '' && whole.meaning !== '' ? { field, ...whole } : null;
}

/** True for own words that are one word: of one field, and alike but for case, spaces and kinds of dashes. */
export function isSameWord(a: Omit<OwnWord, 'meaning'>, b: Omit<OwnWord, 'meaning'>): boolean {
  return a.field === b.field && fold(a.word) === fold(b.word);
}

/**
 * The staff's own headings, in the order of the rows, each once, and what is wrong with the others: the heading is empty
 * of letters, is another field's own name, or has been given to another field before.
 */
export function readOwnHeadings(rows: readonly SettingRow[]): {
  readonly headings: readonly OwnHeading[];
  readonly findings: readonly Finding[];
} {
  const known = new Map<string, OwnHeading>();
  const findings = unknownFields('heading', rows);
  for (const { key, value, row } of filledRows('heading', rows)) {
    const field = ownKey(key)!.field!;
    const written = isCellError(value) ? '?' : String(value);
    for (const heading of written.split(BETWEEN_HEADINGS).map(tidy)) {
      const letters = foldJoined(heading);
      if (letters === '') {
        if (heading !== '') findings.push(settingFinding('settings-bad-value', row, 'B', { key }));
        continue;
      }
      const other: Field = known.get(letters)?.field ?? namedField(heading) ?? field;
      if (other !== field) {
        findings.push(settingFinding('own-heading-taken', row, 'B', { field: other }));
      } else if (!known.has(letters)) known.set(letters, { field, heading });
    }
  }
  return { headings: [...known.values()], findings };
}

/**
 * The staff's own words, in the order of the rows, each once, and what is wrong with the others: no word or no meaning,
 * a meaning that the field's parser does not know for certain, or a word that has another meaning already. `parsers`
 * know no own words.
 */
export function readOwnWords(
  rows: readonly SettingRow[],
  parsers: FieldParsers,
): { readonly words: readonly OwnWord[]; readonly findings: readonly Finding[] } {
  const known = new Map<string, { readonly word: OwnWord; readonly value: string }>();
  const findings = unknownFields('word', rows);
  for (const row of filledRows('word', rows)) {
    const word = wordInRow(row);
    if (word === null) {
      findings.push(settingFinding('settings-bad-value', row.row, 'B', { key: row.key }));
      continue;
    }
    const read = parsers[word.field](word.meaning);
    const id = `${word.field} ${fold(word.word)}`;
    const value = JSON.stringify(read.value);
    const before = known.get(id);
    if (!isClear(read)) {
      const suggestion = read.remarks.find(({ code }) => code === 'typo')?.params?.suggestion;
      const params = { field: word.field, ...(suggestion === undefined ? {} : { suggestion }) };
      findings.push(settingFinding('own-word-unclear', row.row, 'B', params));
    } else if (before === undefined) known.set(id, { word, value });
    else if (before.value !== value) {
      findings.push(settingFinding('own-word-twice', row.row, 'B', { field: word.field }));
    }
  }
  return { words: [...known.values()].map(({ word }) => word), findings };
}

function unknownFields(kind: OwnKind, rows: readonly SettingRow[]): Finding[] {
  return rows.flatMap(({ key, row }) => {
    const named = ownKey(key);
    return named?.kind === kind && named.field === null
      ? [settingFinding('settings-unknown-key', row, 'A', {})]
      : [];
  });
}

function filledRows(kind: OwnKind, rows: readonly SettingRow[]): readonly SettingRow[] {
  return rows.filter(({ key, value }) => {
    const named = ownKey(key);
    return named?.kind === kind && named.field !== null && !isBlank(value);
  });
}

/** The field whose own name a heading is in the dictionary. */
function namedField(heading: string): Field | null {
  const { field, confidence } = matchHeading(heading);
  return confidence === 1 ? field : null;
}

function isWordField(field: Field | null): field is WordField {
  return WORD_FIELDS.some((known) => known === field);
}
