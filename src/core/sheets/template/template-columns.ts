import type { CellValue } from '../../model/cell';
import type { Field } from '../../model/field';
import type { LayoutColumn } from '../../model/template-layout';
import { columnWidth } from '../client-sheet';
import type { RangeFormat } from '../sheet';
import type { TemplateContext } from './template-context';

/** A column of the month's client list. */
export interface TemplateColumn {
  readonly heading: string;
  readonly width: number;
  /** `null` for a column of one's own that last month's list had. */
  readonly standard: LayoutColumn | null;
  /** By client of last month's list. */
  readonly cells: readonly CellValue[];
  readonly formats: readonly RangeFormat[];
  /** True for the column that the program added and knows again. */
  readonly isDerived: boolean;
}

/**
 * The columns of the month's list: those of the layout, then what last month's list has beside them, so that nothing is
 * lost. Names stand in one column or in two, as last month's list has them. Headings are unique without regard to case.
 */
export function templateColumns({ layout, words, carried }: TemplateContext): readonly TemplateColumn[] {
  const standard = namedAs(layout.columns, carried?.fields ?? new Map<Field, unknown>());
  const fields = new Set(standard.map(({ field }) => field));
  const taken = new Set<string>();
  const unique = (heading: string): string => {
    let candidate = heading;
    for (let copy = 2; taken.has(candidate.toLowerCase()); copy++) candidate = `${heading} (${copy})`;
    taken.add(candidate.toLowerCase());
    return candidate;
  };
  const ofField = standard.map((column): TemplateColumn => {
    const before = carried?.fields.get(column.field);
    return {
      heading: unique(words.headings[column.field]),
      width: column.width,
      standard: column,
      cells: before?.cells ?? [],
      formats: [],
      isDerived: false,
    };
  });
  const beside = [
    ...[...(carried?.fields ?? [])].flatMap(([field, column]) => (fields.has(field) ? [] : [column])),
    ...(carried?.others ?? []),
  ].map((column): TemplateColumn => {
    const heading = unique(column.heading);
    const width = columnWidth(
      heading,
      column.cells.map((cell) => [cell]),
      0,
    );
    return { heading, width, standard: null, cells: column.cells, formats: column.formats, isDerived: false };
  });
  const residence = carried?.residence ?? null;
  return [
    ...ofField,
    ...beside,
    ...(residence === null
      ? []
      : [{ ...residence, heading: unique(residence.heading), width: 14, standard: null, isDerived: true }]),
  ];
}

/** Nobody's name is taken apart or put together: the list's own way stands in the place that the layout gives. */
function namedAs(
  columns: readonly LayoutColumn[],
  carried: ReadonlyMap<Field, unknown>,
): readonly LayoutColumn[] {
  const isInOne = carried.has('fullName');
  const isInTwo = carried.has('lastName') || carried.has('firstNames');
  if (isInOne === isInTwo) return columns;
  const parts: readonly Field[] = ['lastName', 'firstNames'];
  const hasParts = columns.some(({ field }) => parts.includes(field));
  if (isInOne && hasParts && !columns.some(({ field }) => field === 'fullName')) {
    const first = columns.findIndex(({ field }) => parts.includes(field));
    return columns.flatMap((column, index) => {
      if (index === first) return [{ ...column, field: 'fullName' as const, width: column.width + 8 }];
      return parts.includes(column.field) ? [] : [column];
    });
  }
  if (isInTwo && !hasParts) {
    return columns.flatMap((column) =>
      column.field === 'fullName' ? parts.map((field) => ({ ...column, field })) : [column],
    );
  }
  return columns;
}
