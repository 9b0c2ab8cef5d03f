import type { Grid, GridTable } from '../../core/model/grid';
import type { SheetInfo, WorkbookReader } from '../workbook';
import { WorkbookError } from '../workbook-error';
import { readNumberFormats } from './read-number-formats';
import type { Package } from './read-package';
import { openPackage } from './read-package';
import { readSharedStrings } from './read-shared-strings';
import type { SheetContext } from './read-sheet';
import { readSheet } from './read-sheet';
import { readTable } from './read-table';
import { readWorkbookPart } from './read-workbook-part';

/**
 * Reads an Excel workbook (.xlsx, .xlsm; transitional or strict) from its bytes. A sheet is parsed when it is asked for
 * and kept; the shared strings and the number formats once, with the first sheet. The bytes are not changed.
 *
 * Throws `not-a-workbook` for a zip archive that is none, `old-format` for a binary or OpenDocument workbook, `damaged`,
 * `too-large` and `encrypted`; `readGrid` also `no-such-sheet`, and any of the others for what the sheet's own parts are.
 */
export function readWorkbook(bytes: Uint8Array): WorkbookReader {
  const parts = openPackage(bytes);
  const workbookKey = findWorkbook(parts);
  const { root, sheets, dateSystem } = readWorkbookPart(parts.part(workbookKey));
  if (root !== 'workbook') throw new WorkbookError('not-a-workbook');

  const relationships = parts.relationships(workbookKey);
  const worksheetKeys = new Map(
    relationships.filter(({ type }) => type === 'worksheet').map(({ id, target }) => [id, target]),
  );
  // Chart, dialog and macro sheets are reached by relationships of other types.
  const worksheets = sheets.filter(({ relationship }) => worksheetKeys.has(relationship));
  const infos: readonly SheetInfo[] = worksheets.map(({ name, visibility }) => ({ name, visibility }));

  const context = once((): SheetContext => {
    const ofType = (wanted: string) => relationships.find(({ type }) => type === wanted)?.target;
    const strings = ofType('sharedStrings');
    const styles = ofType('styles');
    return {
      sharedStrings:
        strings !== undefined && parts.has(strings) ? readSharedStrings(parts.part(strings)) : [],
      numberFormats: styles !== undefined && parts.has(styles) ? readNumberFormats(parts.part(styles)) : [],
      dateSystem,
    };
  });

  function readGrid(name: string): Grid {
    const sheet = worksheets.find((worksheet) => worksheet.name === name);
    if (sheet === undefined) throw new WorkbookError('no-such-sheet', name);
    const key = worksheetKeys.get(sheet.relationship) ?? '';
    return { ...readSheet(name, parts.part(key), context()), tables: readTables(parts, key) };
  }

  const grids = new Map<string, Grid>();
  return {
    listSheets: () => Promise.resolve(infos),
    readGrid: (name) =>
      new Promise((resolve) => {
        const grid = grids.get(name) ?? readGrid(name);
        grids.set(name, grid);
        resolve(grid);
      }),
  };
}

function findWorkbook(parts: Package): string {
  if (parts.has('[content_types].xml')) {
    const main = parts.relationships('').find(({ type }) => type === 'officeDocument')?.target;
    if (main === undefined || !parts.has(main)) throw new WorkbookError('damaged');
    if (main.endsWith('.bin')) throw new WorkbookError('old-format');
    return main;
  }
  // An OpenDocument file names its kind in a part of its own, uncompressed.
  const kind = parts.has('mimetype') ? new TextDecoder().decode(first(parts.part('mimetype'))) : '';
  throw new WorkbookError(kind.includes('opendocument.spreadsheet') ? 'old-format' : 'not-a-workbook');
}

function readTables(parts: Package, sheetKey: string): readonly GridTable[] {
  return parts
    .relationships(sheetKey)
    .filter(({ type, target }) => type === 'table' && parts.has(target))
    .map(({ target }) => readTable(parts.part(target)))
    .filter((table) => table !== null);
}

function first(pieces: Iterable<Uint8Array>): Uint8Array {
  for (const piece of pieces) return piece;
  return new Uint8Array();
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
