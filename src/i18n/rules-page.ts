import { CATALOGUE } from '../core/validate/catalogue';
import type { Rule } from '../core/validate/rule';
import { errors as errorsEn } from './en/errors';
import { fieldNames as fieldNamesEn } from './en/field-names';
import { ruleDocs as docsEn } from './en/rule-docs';
import { rules as rulesEn } from './en/rules';
import { rulesPage as pageEn } from './en/rules-page';
import { sheets as sheetsEn } from './en/sheets';
import { errors as errorsFi } from './fi/errors';
import { fieldNames as fieldNamesFi } from './fi/field-names';
import { ruleDocs as docsFi } from './fi/rule-docs';
import { rules as rulesFi } from './fi/rules';
import { rulesPage as pageFi } from './fi/rules-page';
import { sheets as sheetsFi } from './fi/sheets';
import type { RuleDoc } from './rule-doc';
import type { RuleText } from './rule-text';

interface Words {
  readonly page: typeof pageFi;
  readonly docs: Readonly<Record<string, RuleDoc | undefined>>;
  readonly rules: Readonly<Record<string, RuleText>>;
  readonly fieldNames: typeof fieldNamesFi;
  readonly severities: typeof sheetsFi.severities;
  readonly errors: Pick<typeof errorsFi, 'workbook' | 'command'>;
  /** Before the ids of anchors: those of the first language are the rules' own. */
  readonly anchor: string;
}

const FINNISH: Words = {
  page: pageFi,
  docs: docsFi,
  rules: rulesFi,
  fieldNames: fieldNamesFi,
  severities: sheetsFi.severities,
  errors: errorsFi,
  anchor: '',
};
const ENGLISH: Words = {
  page: pageEn,
  docs: docsEn,
  rules: rulesEn,
  fieldNames: fieldNamesEn,
  severities: sheetsEn.severities,
  errors: errorsEn,
  anchor: 'en-',
};

const LEVELS = ['file', 'header', 'cell', 'row', 'list'] as const;
/** Refusals that are about what was given to read. */
const REFUSED_FILES = ['not-a-workbook', 'old-format', 'encrypted', 'damaged', 'too-large'] as const;
const REFUSED_LISTS = [
  'no-client-list',
  'several-client-lists',
  'sheet-is-no-client-list',
  'empty-list',
] as const;

/** docs/rules.md: every rule in Finnish, then in English. Made of the catalogue and its texts; a test tells when it is due. */
export function rulesPage(): string {
  const intro = '<!-- Made by `npm run generate` of the catalogue of rules: do not edit. -->';
  return `${[intro, ...pageIn(FINNISH), ...pageIn(ENGLISH)].join('\n\n')}\n`;
}

function pageIn(words: Words): string[] {
  const { page, rules, docs, errors } = words;
  const ofCatalogue = new Set(CATALOGUE.map(({ meta }) => meta.id));
  const later = Object.keys(rules).filter((id) => !ofCatalogue.has(id) && docs[id] !== undefined);
  const others = Object.keys(rules).filter((id) => !ofCatalogue.has(id) && docs[id] === undefined);
  const contents = LEVELS.map((level) => {
    const links = CATALOGUE.filter((rule) => rule.level === level).map(
      ({ meta: { id } }) => `[${rules[id]!.title}](#${words.anchor}${id})`,
    );
    return `- **${page.levels[level]}:** ${links.join(' · ')}`;
  });
  return [
    `# ${page.title}`,
    page.intro,
    contents.join('\n'),
    ...LEVELS.flatMap((level) => [
      `## ${page.levels[level]}`,
      ...CATALOGUE.filter((rule) => rule.level === level).map((rule) => ruleIn(rule.meta.id, rule, words)),
    ]),
    `## ${page.levels.later}`,
    ...later.sort().map((id) => ruleIn(id, null, words)),
    `## ${page.others.title}`,
    page.others.intro,
    others
      .sort()
      .map((id) => `- **${rules[id]!.title}.** ${rules[id]!.message({})} ${rules[id]!.resolve}`)
      .join('\n'),
    `## ${page.change.title}`,
    page.change.text,
    `## ${page.refusals.title}`,
    page.refusals.intro,
    [
      ...REFUSED_FILES.map((code) => `- ${errors.workbook[code]('lista.xlsx')}`),
      ...REFUSED_LISTS.map((code) => `- ${errors.command[code]('Lista')}`),
    ].join('\n'),
  ];
}

function ruleIn(id: string, rule: Rule | null, words: Words): string {
  const { page, rules, docs, fieldNames, severities, anchor } = words;
  const { title, message, resolve } = rules[id]!;
  const { why, example, source } = docs[id]!;
  const facts =
    rule === null
      ? [`\`${id}\``]
      : [
          `\`${id}\``,
          severities[rule.meta.severity],
          page.repairs[rule.meta.repair ?? 'none'],
          ...(rule.meta.fields.length === 0
            ? []
            : [`${page.fields}: ${rule.meta.fields.map((field) => fieldNames[field]).join(', ')}`]),
        ];
  return [
    `### <a id="${anchor}${id}"></a>${title}`,
    facts.join(' · '),
    message({}),
    [
      `- **${page.why}:** ${why}`,
      `- **${page.example}:** ${example}`,
      `- **${page.resolve}:** ${resolve}`,
      `- **${page.source}:** ${source}`,
    ].join('\n'),
  ].join('\n\n');
}
