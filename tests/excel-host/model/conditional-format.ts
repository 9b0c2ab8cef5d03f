import type { Json } from '../protocol';
import type { Anchor } from './anchor';
import type { Area } from './area';
import { difference, intersection } from './area';
import type { Sheet } from './sheet';
import { nextGuid } from './workbook';

export type ConditionalFormatType = 'DataBar' | 'Custom' | 'CellValue';

export interface ConditionalFormat {
  readonly id: string;
  readonly type: ConditionalFormatType;
  anchors: Anchor[];
  stopIfTrue: boolean;
  /** What the rule was given, by path: `rule`, `rule/formula`, `format/fill/color`, `positiveFormat/fillColor` … */
  readonly settings: Map<string, Json>;
}

/** Adds a rule over `areas`, before the others, as Excel does. */
export function addConditionalFormat(
  sheet: Sheet,
  areas: readonly Area[],
  type: ConditionalFormatType,
): ConditionalFormat {
  const format: ConditionalFormat = {
    id: nextGuid(sheet.workbook),
    type,
    anchors: areas.map((area) => ({ area })),
    stopIfTrue: false,
    settings: new Map(),
  };
  sheet.conditionalFormats.unshift(format);
  return format;
}

/** The rules that touch any of `areas`, by priority. */
export function conditionalFormatsOver(sheet: Sheet, areas: readonly Area[]): ConditionalFormat[] {
  return sheet.conditionalFormats.filter(({ anchors }) =>
    anchors.some(({ area }) => area !== null && areas.some((other) => intersection(area, other) !== null)),
  );
}

/** Takes the rules off these cells; elsewhere they stay. */
export function clearConditionalFormats(sheet: Sheet, areas: readonly Area[]): void {
  for (const format of sheet.conditionalFormats) {
    format.anchors = areas.reduce(
      (anchors, cells) =>
        anchors.flatMap((anchor) => {
          const { area } = anchor;
          if (area === null || intersection(area, cells) === null) return [anchor];
          return difference(area, cells).map((rest) => ({ area: rest }));
        }),
      format.anchors,
    );
  }
  sheet.conditionalFormats = sheet.conditionalFormats.filter(({ anchors }) => anchors.length > 0);
}
