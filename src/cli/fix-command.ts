import { changeFileOf } from '../app/change-file';
import type { FixPlan } from '../app/fix';
import { addressOf, changeSheets, fixChanges, planFixes } from '../app/fix';
import { repairTexts } from '../app/pane/show-repairs';
import { readAllGrids } from '../app/read-all-grids';
import type { Repair } from '../core/changes/plan-repairs';
import { cellAddress } from '../core/model/address';
import type { Outcome } from '../core/model/outcome';
import { gridSheet } from '../core/sheets/grid-sheet';
import type { RepairLine } from '../core/sheets/repair-sheet';
import { repairSheet } from '../core/sheets/repair-sheet';
import { commandTextsOf } from '../i18n/command-texts';
import { engineTexts } from '../i18n/engine-texts';
import { formatNumber } from '../i18n/format';
import type { Language } from '../i18n/language';
import { sheetTexts } from '../i18n/sheet-texts';
import type { FixArguments } from './arguments';
import { deliver } from './deliver';
import { analysisLines } from './print-analysis';
import { refuseTargets } from './refuse-targets';
import { EXIT } from './sentences';
import { writeSheets } from './sheet-writing';
import type { Surroundings } from './surroundings';
import { withList } from './with-list';
import type { OutputFile } from './write-whole-files';

/**
 * `check --fix`: tells what can be mended. With an output, writes the workbook's sheets anew with the safe repairs and the
 * accepted proposals made, and a sheet that names each of them; the input stays as it is.
 */
export async function fixCommand(
  given: FixArguments,
  language: Language,
  world: Surroundings,
): Promise<number> {
  const { input, output, changes } = given;
  await refuseTargets(given, output);
  if (changes !== null) await refuseTargets({ ...given, report: null }, changes);
  return await withList(given, language, world, async ({ request, analysis, clear }) => {
    const { outcome } = analysis;
    const plan = planFixes(outcome, given.accept);
    const changeSet = fixChanges(plan, outcome);
    const repairLines = linesOf(plan, outcome, language);
    const files: OutputFile[] = [];
    if (output !== null) {
      const texts = sheetTexts(language);
      const footer = texts.footer(outcome.profile.names[language], outcome.referenceDate);
      const { repairs } = commandTextsOf(language);
      const before = (await readAllGrids(request.workbook)).filter(
        ({ sheet }) => sheet !== repairs.sheet.name,
      );
      const { grids } = changeSheets(before, changeSet);
      const plans = [
        ...grids.map((grid) => gridSheet(grid, footer)),
        repairSheet(repairLines, outcome.grid.sheet, footer, repairs.sheet),
      ];
      files.push({ path: output, content: await writeSheets(plans, plans[0]?.name ?? '', world) });
    }
    if (changes !== null)
      files.push({ path: changes, content: changeFileOf(changeSet, outcome.grid.dateSystem) });
    clear();
    const lines = [
      ...analysisLines(outcome, input, world.version, language),
      '',
      ...printed(plan, repairLines, output, language),
    ];
    await deliver(analysis, files, lines, given, language, world.stdout);
    return EXIT.done;
  });
}

/** What is made and what is proposed, down the list. */
function linesOf({ safe, accepted, proposed }: FixPlan, outcome: Outcome, language: Language): RepairLine[] {
  const texts = engineTexts(language);
  const lineOf = (repair: Repair, isMade: boolean): RepairLine => {
    const { row, column } = repair.change;
    return {
      row,
      column,
      heading: outcome.matches.find((match) => match.column === column)?.heading ?? '',
      ...repairTexts(repair, outcome, texts),
      why: texts.sheets.findings(outcome.findings[repair.finding]!).title,
      isMade,
    };
  };
  return [
    ...[...safe, ...accepted].map((repair) => lineOf(repair, true)),
    ...proposed.map((repair) => lineOf(repair, false)),
  ].sort((a, b) => a.row - b.row || a.column - b.column);
}

/** Safe repairs by what was wrong, proposals one by one. */
function printed(
  { safe, accepted, proposed }: FixPlan,
  lines: readonly RepairLine[],
  output: string | null,
  language: Language,
): string[] {
  const { repairs: t } = commandTextsOf(language);
  const number = (count: number): string => formatNumber(language, count);
  const doubtful = new Set(accepted.map(({ change }) => addressOf(change)));
  const byReason = new Map<string, number>();
  for (const line of lines) {
    if (!line.isMade || doubtful.has(addressOfLine(line))) continue;
    byReason.set(line.why, (byReason.get(line.why) ?? 0) + 1);
  }
  const one = (line: RepairLine): string =>
    `  ${addressOfLine(line)} ${line.heading}: ${t.change(line.before, line.after)} · ${line.why}`;
  return [
    output === null ? t.canMend(number(safe.length)) : t.mended(number(safe.length + accepted.length)),
    ...[...byReason].map(([why, count]) => `  ${why}: ${number(count)}`),
    ...lines.filter((line) => line.isMade && doubtful.has(addressOfLine(line))).map(one),
    ...(proposed.length === 0 ? [] : [t.proposals(number(proposed.length))]),
    ...lines.filter(({ isMade }) => !isMade).map(one),
    ...(output === null ? [t.howTo] : [t.written(output)]),
  ];
}

function addressOfLine({ row, column }: RepairLine): string {
  return cellAddress(row, column);
}
