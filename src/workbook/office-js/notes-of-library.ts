/**
 * Requirement set: ExcelApi 1.18. Syncs: none.
 *
 * Notes are declared in @microsoft/office-js 1.1.110, and Excel has them, but the package's code does not make their
 * classes; the copy on Microsoft's server does. They are built here by the library's own builder, in the manner of its
 * other collections. That no documentation promises, so whoever uses notes goes on without them when Excel refuses.
 */
import { isRecord } from './json';

/** The version that an Excel with notes supports. */
export const NOTES_API = '1.18';

/** What of the library is not declared: it serves the library's own code. */
interface LibraryInside {
  readonly LibraryBuilder: new (options: {
    readonly metadata: object;
    readonly targetNamespaceObject: object;
  }) => object;
  readonly BatchApiHelper: {
    readonly createPropertyObject: (
      type: object,
      parent: object,
      name: string,
      isCollection: boolean,
      flags: number,
    ) => object;
  };
}

/**
 * Gives worksheets their `notes` where the library has none. False where it cannot: then there are none. office.js must
 * be ready.
 */
export function notesOfLibrary(): boolean {
  if ('notes' in Excel.Worksheet.prototype) return true;
  const inside: unknown = OfficeExtension;
  if (!hasBuilder(inside)) return false;
  new inside.LibraryBuilder({ metadata: metadata(), targetNamespaceObject: Excel });
  const known = new WeakMap<object, object>();
  Object.defineProperty(Excel.Worksheet.prototype, 'notes', {
    configurable: true,
    get(this: object) {
      const notes =
        known.get(this) ??
        inside.BatchApiHelper.createPropertyObject(Excel.NoteCollection, this, 'Notes', true, VALID_FOR_ONE);
      known.set(this, notes);
      return notes;
    },
  });
  return true;
}

function hasBuilder(library: unknown): library is LibraryInside {
  return (
    isRecord(library) &&
    typeof library.LibraryBuilder === 'function' &&
    typeof library.BatchApiHelper === 'function' &&
    'createPropertyObject' in library.BatchApiHelper
  );
}

/** Flags of the library. Of a property: 1 stands in toJSON, 2 can only be read, 4 is as the sheet's comments have it. */
const READ_ONLY = 2;
const VALID_FOR_ONE = 4;
/** Of a method: 2 changes nothing, 8 is valid for one request, 16 is an indexer. */
const ONLY_READS = 2;
const FOR_ONE_REQUEST = 8;
const INDEXER = 16;

/** New for each library: the builder keeps it and changes it. */
function metadata(): object {
  return {
    version: '1.0.0',
    name: 'Excel',
    defaultApiSetName: 'ExcelApi',
    hostName: 'Excel',
    apiSets: [{ version: NOTES_API, name: 'ExcelApi' }],
    clientObjectTypes: [
      {
        name: 'Note',
        behaviorFlags: 0,
        scalarProperties: [
          scalar('_Id', READ_ONLY),
          scalar('authorName', 1 | READ_ONLY),
          scalar('content', 1),
          scalar('visible', 1),
        ],
        scalarMethods: [scalarMethod('delete', 0)],
        navigationMethods: [objectMethod('getLocation', 'Range', ONLY_READS | FOR_ONE_REQUEST)],
      },
      {
        name: 'NoteCollection',
        behaviorFlags: 1,
        childItemTypeFullName: 'Excel.Note',
        scalarMethods: [scalarMethod('getCount', ONLY_READS)],
        navigationMethods: [
          objectMethod('add', 'Note', FOR_ONE_REQUEST),
          objectMethod('getItem', 'Note', ONLY_READS | INDEXER),
          objectMethod('getItemAt', 'Note', ONLY_READS),
          objectMethod('getItemOrNullObject', 'Note', ONLY_READS),
        ],
      },
    ],
  };
}

function scalar(name: string, behaviorFlags: number): object {
  return {
    name,
    originalName: name.startsWith('_') ? name : onTheWire(name),
    behaviorFlags,
    apiSetInfoOrdinal: 1,
    setMethodApiFlags: 0,
    undoableApiSetInfoOrdinal: 0,
  };
}

function scalarMethod(name: string, behaviorFlags: number): object {
  return {
    name,
    originalName: onTheWire(name),
    behaviorFlags,
    apiSetInfoOrdinal: 1,
    apiFlags: 0,
    parameterCount: 0,
  };
}

function objectMethod(name: string, type: string, behaviorFlags: number): object {
  return {
    name,
    originalName: onTheWire(name),
    returnTypeFullName: `Excel.${type}`,
    behaviorFlags,
    apiSetInfoOrdinal: 1,
    apiFlags: 0,
  };
}

function onTheWire(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
