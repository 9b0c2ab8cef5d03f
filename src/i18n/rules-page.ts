import type { CoachProblemCode } from '../core/columns/read-coaches';
import type { Severity } from '../core/model/finding';
import { CATALOGUE } from '../core/validate/catalogue';
import { STAFF_VALUE_DIFFERS } from '../core/validate/completion-findings';
import type { Rule, RuleMeta } from '../core/validate/rule';
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
/** Findings that are no rules of the catalogue, by what they are about. */
const FURTHER: readonly {
  readonly about: keyof typeof pageFi.further;
  readonly severity: Severity;
  readonly ids: readonly string[];
}[] = [
  { about: 'completion', severity: STAFF_VALUE_DIFFERS.severity, ids: [STAFF_VALUE_DIFFERS.id] },
  { about: 'placement', severity: 'error', ids: ['coach-over-limit', 'lock-over-limit'] },
  {
    about: 'coaches',
    severity: 'warning',
    ids: [
      'absence-ends-before-it-begins',
      'absence-unreadable',
      'coach-id-taken',
      'coach-language-unknown',
      'coach-municipality-unknown',
      'coach-row-unclear',
      'coach-speciality-unknown',
      'coach-twice',
      'coach-without-name',
      'own-limit-above-profile',
      'own-limit-unreadable',
      'working-time-above-full',
      'working-time-missing',
      'working-time-unreadable',
    ] satisfies readonly CoachProblemCode[],
  },
  {
    about: 'settings',
    severity: 'warning',
    ids: [
      'own-heading-taken',
      'own-word-twice',
      'own-word-unclear',
      'profile-unknown-rule',
      'settings-bad-value',
      'settings-unknown-key',
    ],
  },
];
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
  const { page, rules, errors } = words;
  const linksTo = (ids: readonly string[]): string =>
    ids.map((id) => `[${rules[id]!.title}](#${words.anchor}${id})`).join(' · ');
  const ofLevel = (level: Rule['level']): RuleMeta[] =>
    CATALOGUE.filter((rule) => rule.level === level).map(({ meta }) => meta);
  return [
    `# ${page.title}`,
    page.intro,
    [
      ...LEVELS.map((level) => `- **${page.levels[level]}:** ${linksTo(ofLevel(level).map(({ id }) => id))}`),
      ...FURTHER.map(({ about, ids }) => `- **${page.further[about].title}:** ${linksTo(ids)}`),
    ].join('\n'),
    ...LEVELS.flatMap((level) => [
      `## ${page.levels[level]}`,
      ...ofLevel(level).map((meta) => ruleIn(meta, words)),
    ]),
    ...FURTHER.flatMap(({ about, severity, ids }) => [
      `## ${page.further[about].title}`,
      page.further[about].intro,
      ...ids.map((id) => ruleIn({ id, severity, fields: [], repair: null }, words)),
    ]),
    `## ${page.change.title}`,
    ...page.change.paragraphs,
    `## ${page.refusals.title}`,
    page.refusals.intro,
    [
      ...REFUSED_FILES.map((code) => `- ${errors.workbook[code]('lista.xlsx')}`),
      ...REFUSED_LISTS.map((code) => `- ${errors.command[code]('Lista')}`),
    ].join('\n'),
  ];
}

function ruleIn({ id, severity, fields, repair }: RuleMeta, words: Words): string {
  const { page, rules, docs, fieldNames, severities, anchor } = words;
  const { title, message, resolve } = rules[id]!;
  const { why, example, source } = docs[id]!;
  const facts = [
    `\`${id}\``,
    severities[severity],
    page.repairs[repair ?? 'none'],
    ...(fields.length === 0
      ? []
      : [`${page.fields}: ${fields.map((field) => fieldNames[field]).join(', ')}`]),
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
