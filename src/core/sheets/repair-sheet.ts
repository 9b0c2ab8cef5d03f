import { cellAddress } from '../model/address';
import { emptySheet } from './blank-sheet';
import { tableSheet } from './list-sheet';
import type { SheetPlan } from './sheet';

/** A cell that was mended, or could be, as a person reads it. */
export interface RepairLine {
  /** 0-based. */
  readonly row: number;
  readonly column: number;
  readonly heading: string;
  readonly before: string;
  readonly after: string;
  /** What was wrong. */
  readonly why: string;
  /** Made, or only proposed. */
  readonly isMade: boolean;
}

export interface RepairSheetTexts {
  readonly name: string;
  readonly headings: {
    readonly state: string;
    readonly cell: string;
    readonly column: string;
    readonly before: string;
    readonly after: string;
    readonly why: string;
  };
  readonly made: string;
  readonly proposed: string;
  readonly none: string;
}

/** What was mended in a list and what could be, one cell a line, each with a link to it on the sheet `list`. */
export function repairSheet(
  lines: readonly RepairLine[],
  list: string,
  footer: string,
  { name, headings, made, proposed, none }: RepairSheetTexts,
): SheetPlan {
  const rows = lines.map(({ row, column, heading, before, after, why, isMade }) => [
    isMade ? made : proposed,
    cellAddress(row, column),
    heading,
    before,
    after,
    why,
  ]);
  const sheet = tableSheet(
    emptySheet(name, footer),
    'Korjaukset',
    [
      { heading: headings.state, width: 12 },
      { heading: headings.cell, width: 9 },
      { heading: headings.column, width: 22, wrap: true },
      { heading: headings.before, width: 28, format: '@', wrap: true },
      { heading: headings.after, width: 28, format: '@', wrap: true },
      { heading: headings.why, width: 44, wrap: true },
    ],
    rows.length > 0 ? rows : [[none]],
  );
  const links = lines.map(({ row, column }, index) => ({
    row: index + 1,
    column: 1,
    sheet: list,
    address: cellAddress(row, column),
  }));
  return { ...sheet, links };
}
