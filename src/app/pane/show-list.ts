import type { Field } from '../../core/model/field';
import { FIELDS } from '../../core/model/field';
import { columnLetter } from '../../core/model/address';
import type { CellValue } from '../../core/model/cell';
import { isBlank } from '../../core/model/cell';
import type { ColumnMatch } from '../../core/model/column-match';
import { cellAt, formatAt } from '../../core/model/grid';
import { toIso } from '../../core/model/local-date';
import { coachLimit } from '../../core/assign/coach-limit';
import type { LiveAnalysis } from '../live/live-session';
import { CommandError } from '../command-error';
import type { WorkbookReader } from '../../workbook/workbook';
import { maskedText } from './cell-text';
import type { EngineTexts } from './engine-texts';
import type { ColumnView, ListView, Overview } from './list-view';

const MOST_SAMPLES = 3;

/** What the pane shows of a list that was found. `sheets` are the workbook's visible sheets. */
export function showList(
  { outcome, earlier, memory, wishes }: LiveAnalysis,
  sheets: readonly string[],
  texts: EngineTexts,
  language: string,
): ListView {
  const { grid, list, matches, headerRow, coaches, profile, referenceDate } = outcome;
  const chosen = new Set(wishes.columns.map(({ heading }) => heading));
  const columns = matches.map((match): ColumnView => {
    const isDerived = earlier.derivedColumns.has(match.heading);
    return {
      letter: columnLetter(match.column),
      heading: match.heading,
      field: match.field,
      fieldName: nameOf(match.field),
      state: isDerived ? 'derived' : stateOf(match),
      question: match.question,
      questionName: nameOf(match.question ?? match.duplicateOf),
      isChosen: chosen.has(match.heading),
      samples: isDerived ? [] : samplesOf(match.column),
    };
  });
  const held = new Set(matches.flatMap(({ field }) => field ?? []));
  return {
    sheet: grid.sheet,
    otherSheets: sheets.filter((name) => name !== grid.sheet && !memory.drawnSheets.includes(name)),
    headerRow: headerRow + 1,
    clients: list.count,
    isTable: grid.tables.some(({ range }) => range.firstRow === headerRow && range.lastRow > headerRow),
    columns,
    fields: FIELDS.map((field) => ({ field, name: texts.fields[field], isHeld: held.has(field) })).sort(
      (a, b) => a.name.localeCompare(b.name, language),
    ),
    coaches:
      coaches.length === 0
        ? null
        : {
            count: coaches.length,
            fte: coaches.reduce((sum, { fte }) => sum + fte, 0),
            capacity: coaches.reduce(
              (sum, coach) => sum + coachLimit(profile.coachLimitPerFte, coach, referenceDate),
              0,
            ),
          },
    profile: profile.names[language === 'sv' || language === 'en' ? language : 'fi'],
    referenceDate: toIso(referenceDate),
  };

  function nameOf(field: Field | null): string | null {
    return field === null ? null : texts.fields[field];
  }

  function samplesOf(column: number): string[] {
    const found = new Set<string>();
    for (const row of list.rows) {
      const cell: CellValue = cellAt(grid, row - 1, column);
      if (!isBlank(cell))
        found.add(maskedText(cell, formatAt(grid, row - 1, column), grid.dateSystem, texts));
      if (found.size === MOST_SAMPLES) break;
    }
    return [...found];
  }
}

function stateOf({ field, question, duplicateOf }: ColumnMatch): ColumnView['state'] {
  if (field !== null) return 'matched';
  if (question !== null) return 'question';
  return duplicateOf === null ? 'other' : 'duplicate';
}

/** What there is instead of a list, where an analysis failed for want of one; any other error comes back as it is. */
export async function showNoList(
  error: unknown,
  reader: WorkbookReader,
  sheets: readonly string[],
  texts: EngineTexts,
): Promise<Overview> {
  if (!(error instanceof CommandError)) throw error;
  const sentence = texts.failure(error);
  if (error.code === 'several-client-lists') return { kind: 'several', sheets: error.details, sentence };
  if (error.code !== 'no-client-list' && error.code !== 'sheet-is-no-client-list') throw error;
  return (await isEmpty(reader, sheets)) ? { kind: 'empty' } : { kind: 'none', sheets, sentence };
}

async function isEmpty(reader: WorkbookReader, sheets: readonly string[]): Promise<boolean> {
  for (const name of sheets) {
    const { cells } = await reader.readGrid(name);
    if (cells.some((row) => row.some((cell) => !isBlank(cell)))) return false;
  }
  return true;
}
