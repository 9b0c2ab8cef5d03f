import { readFileSync } from 'node:fs';
import path from 'node:path';
import { CATALOGUE } from '../core/validate/catalogue';
import { ruleDocs as en } from './en/rule-docs';
import { ruleDocs as fi } from './fi/rule-docs';
import { rules } from './fi/rules';
import type { RuleDoc } from './rule-doc';
import { rulesPage } from './rules-page';

const DOCS: [language: string, docs: Readonly<Record<string, RuleDoc>>][] = [
  ['Finnish', fi],
  ['English', en],
];

/** After a change of the rules: npm run generate */
test('docs/rules.md is what the catalogue and its texts say', () => {
  expect(readFileSync(path.join(__dirname, '../../docs/rules.md'), 'utf8')).toBe(rulesPage());
});

describe.each(DOCS)('the docs of rules in %s', (_, docs) => {
  const ids = Object.keys(docs);

  test('tell of every rule of the catalogue, and of no rule that nobody knows', () => {
    expect(ids).toEqual(expect.arrayContaining(CATALOGUE.map(({ meta }) => meta.id)));
    expect(Object.keys(rules)).toEqual(expect.arrayContaining(ids));
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
