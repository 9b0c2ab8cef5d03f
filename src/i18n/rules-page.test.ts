import { readFileSync } from 'node:fs';
import path from 'node:path';
import savonlinna2021 from '../../templates/profiles/savonlinna-2021.json';
import { parseProfile } from '../core/profile/parse-profile';
import { applySettings } from '../core/profile/settings';
import { RULE_IDS } from '../core/validate/catalogue';
import { ruleDocs as en } from './en/rule-docs';
import { rulesPage as pageEn } from './en/rules-page';
import { ruleDocs as fi } from './fi/rule-docs';
import { rules } from './fi/rules';
import { rulesPage as pageFi } from './fi/rules-page';
import type { RuleDoc } from './rule-doc';
import { rulesPage } from './rules-page';

const DOCS: [language: string, docs: Readonly<Record<string, RuleDoc>>][] = [
  ['Finnish', fi],
  ['English', en],
];

function codesIn(text: string): string[] {
  return [...text.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);
}

/** After a change of the rules: npm run generate */
test('docs/rules.md is what the catalogue and its texts say', () => {
  expect(readFileSync(path.join(__dirname, '../../docs/rules.md'), 'utf8')).toBe(rulesPage());
});

test('everything that can be found stands once in each language of the page', () => {
  const anchors = [...rulesPage().matchAll(/<a id="([^"]+)">/g)].map(([, id]) => id).sort();
  expect(anchors).toEqual(
    Object.keys(rules)
      .flatMap((id) => [id, `en-${id}`])
      .sort(),
  );
});

describe.each([
  ['Finnish', pageFi],
  ['English', pageEn],
])('how a rule is changed, in %s', (_, { change }) => {
  const shipped = parseProfile(savonlinna2021);
  const [ofSheet = '', ofFile = ''] = change.paragraphs.join('\n').split('JSON');

  test('gives the sheet words that a sheet takes', () => {
    const words = codesIn(ofSheet).filter((code) => /^\p{Ll}+$/u.test(code));
    expect(words).toHaveLength(4);
    for (const value of words) {
      const row = { key: 'rules.name-format', value, row: 1 };
      expect(applySettings(shipped.ok ? shipped.profile : null!, [row], RULE_IDS).problems).toEqual([]);
    }
  });

  test('gives a profile’s file words that a file takes', () => {
    const words = codesIn(ofFile).filter((code) => /^\p{Ll}+$/u.test(code));
    expect(words).toHaveLength(4);
    for (const word of words) {
      expect(parseProfile({ ...savonlinna2021, rules: { 'name-format': word } }).ok).toBe(true);
    }
  });

  test('names what can be set and what cannot', () => {
    expect([RULE_IDS.has('staff-value-differs'), RULE_IDS.has('lock-over-limit')]).toEqual([true, false]);
    expect(codesIn(ofFile)).toEqual(expect.arrayContaining(['staff-value-differs', 'lock-over-limit']));
  });
});

describe.each(DOCS)('the docs of rules in %s', (_, docs) => {
  const ids = Object.keys(docs);

  test('tell of everything that can be found, and of nothing else', () => {
    expect(ids).toEqual(Object.keys(rules).sort());
  });

  test('stand in alphabetical order', () => {
    expect(ids).toEqual([...ids].sort());
  });

  test('say why in whole sentences, and give an example and a source', () => {
    for (const [id, { why, example, source }] of Object.entries(docs)) {
      expect([id, why]).toEqual([id, expect.stringMatching(/^[\p{Lu}0-9].*\.$/u)]);
      expect([id, example.length > 0, source.length > 0]).toEqual([id, true, true]);
    }
  });
});
