import { execFileSync } from 'node:child_process';
import path from 'node:path';

const PATHS = 'import-x/no-restricted-paths';
const LIBRARIES = 'no-restricted-imports';

/**
 * Each line is something that docs/architecture.md forbids, written into a file that exists, and the rule that must
 * catch it. A rule that is switched off or a zone that no longer matches makes a line fail.
 */
const forbidden: [what: string, file: string, code: string, rule: string][] = [
  [
    'a step that imports another step',
    'src/core/validate/duplicates.ts',
    "import '../assign/assign';",
    PATHS,
  ],
  [
    'a rule that imports a rule',
    'src/core/validate/rules/duplicate-person.ts',
    "import './cell-error-value';",
    PATHS,
  ],
  ['the model that imports a step', 'src/core/model/cell.ts', "import '../assign/assign';", PATHS],
  ['core that imports the app', 'src/core/model/cell.ts', "import '../../app/command-error';", PATHS],
  ['core that imports a library', 'src/core/model/cell.ts', "import 'zod';", LIBRARIES],
  ['the profile that imports another library', 'src/core/profile/schema.ts', "import 'hucre';", LIBRARIES],
  [
    'the app that names an adapter',
    'src/app/command-error.ts',
    "import '../workbook/xlsx-file/open';",
    PATHS,
  ],
  [
    'a host module that names an adapter',
    'src/cli/arguments.ts',
    "import '../workbook/xlsx-file/open';",
    PATHS,
  ],
  ['the workbook door that imports texts', 'src/workbook/workbook.ts', "import '../i18n/language';", PATHS],
  ['a clock in core', 'src/core/model/cell.ts', 'export const now = Date.now();', 'no-restricted-properties'],
  ['today in core', 'src/core/model/cell.ts', 'export const today = new Date();', 'no-restricted-syntax'],
  [
    'chance in core',
    'src/core/model/cell.ts',
    'export const chance = Math.random();',
    'no-restricted-properties',
  ],
  ['Excel in core', 'src/core/model/cell.ts', 'export const host = Excel;', 'no-restricted-globals'],
];

const allowed: [what: string, file: string, code: string][] = [
  ['a step that uses the model', 'src/core/validate/duplicates.ts', "import '../model/cell';"],
  ['the profile that uses zod', 'src/core/profile/schema.ts', "import 'zod/mini';"],
  ['the composition root that names an adapter', 'src/cli/main.ts', "import '../workbook/xlsx-file/open';"],
];

const answers = JSON.parse(
  execFileSync(process.execPath, [path.join(__dirname, 'lint-snippets.mjs')], {
    input: JSON.stringify([...forbidden, ...allowed].map(([, file, code]) => ({ file, code }))),
    encoding: 'utf8',
  }),
) as string[][];

describe('the import rules', () => {
  test.each(forbidden.map(([what, , , rule], index) => ({ what, rule, index })))(
    'catch $what',
    ({ rule, index }) => {
      expect(answers[index]).toContain(rule);
    },
  );

  test.each(allowed.map(([what], index) => ({ what, index: forbidden.length + index })))(
    'allow $what',
    ({ index }) => {
      expect(answers[index]!.filter((rule) => rule.includes('restricted'))).toEqual([]);
    },
  );
});
