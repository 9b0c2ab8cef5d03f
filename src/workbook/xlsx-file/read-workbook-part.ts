import type { SheetInfo } from '../workbook';
import { scanXml } from './read-xml';
import { attribute, isSet } from './read-xml-text';

/** A sheet as the workbook lists it. */
export interface ListedSheet extends SheetInfo {
  /** Id of the relationship that leads to its part. */
  readonly relationship: string;
}

/** What the workbook part says (ECMA-376 part 1, 18.2). */
export interface WorkbookPart {
  /** Name of the root element: `workbook` for a workbook, other words for other Office files. */
  readonly root: string;
  readonly sheets: readonly ListedSheet[];
  readonly dateSystem: 1900 | 1904;
}

export function readWorkbookPart(pieces: Iterable<Uint8Array>): WorkbookPart {
  let root = '';
  const sheets: ListedSheet[] = [];
  let dateSystem: 1900 | 1904 = 1900;
  let inSheets = false;
  scanXml(pieces, {
    open(name, attributes) {
      if (root === '') root = name;
      else if (name === 'workbookPr' && isSet(attributes, 'date1904')) dateSystem = 1904;
      else if (name === 'sheets') inSheets = true;
      else if (name === 'sheet' && inSheets) {
        sheets.push({
          name: attribute(attributes, 'name') ?? '',
          visibility: visibility(attribute(attributes, 'state')),
          relationship: attribute(attributes, 'id') ?? '',
        });
      }
    },
    close(name) {
      if (name === 'sheets') inSheets = false;
    },
  });
  return { root, sheets, dateSystem };
}

function visibility(state: string | undefined): SheetInfo['visibility'] {
  if (state === 'hidden') return 'hidden';
  return state === 'veryHidden' ? 'very-hidden' : 'visible';
}
