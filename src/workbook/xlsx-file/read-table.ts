import type { GridTable } from '../../core/model/grid';
import { readRange } from './read-reference';
import { scanXml, STOP } from './read-xml';
import { attribute } from './read-xml-text';

/** The Excel table of a table part, or `null` where it has no name or no range (ECMA-376 part 1, 18.5.1.2). */
export function readTable(pieces: Iterable<Uint8Array>): GridTable | null {
  let table: GridTable | null = null;
  scanXml(pieces, {
    open(_, attributes) {
      const name = attribute(attributes, 'displayName') ?? attribute(attributes, 'name');
      const range = readRange(attribute(attributes, 'ref') ?? '');
      if (name !== undefined && range !== null) {
        table = {
          name,
          range,
          hasHeader: attribute(attributes, 'headerRowCount') !== '0',
          hasTotals: Number(attribute(attributes, 'totalsRowCount') ?? 0) > 0,
        };
      }
      return STOP;
    },
  });
  return table;
}
