/// <reference types="office-js" />
import type { OfficeLibrary } from './library';

/**
 * Notes (ExcelApi 1.18) are declared in @microsoft/office-js 1.1.110 but not made by its code; Microsoft's own server
 * has them. For tests of code that uses notes these classes are built by the library's own builder, in the manner of
 * its other collections. What their requests look like is therefore our reading, not Microsoft's.
 */
const METADATA = {
  version: '1.0.0',
  name: 'Excel',
  defaultApiSetName: 'ExcelApi',
  hostName: 'Excel',
  apiSets: [{ version: '1.18', name: 'ExcelApi' }],
  clientObjectTypes: [
    {
      name: 'Note',
      behaviorFlags: 0,
      scalarProperties: [
        scalar('_Id', 2),
        scalar('authorName', 3),
        scalar('content', 1),
        scalar('visible', 1),
      ],
      scalarMethods: [scalarMethod('delete', 0)],
      navigationMethods: [objectMethod('getLocation', 'Range', 2 | 8)],
    },
    {
      name: 'NoteCollection',
      behaviorFlags: 1,
      childItemTypeFullName: 'Excel.Note',
      scalarMethods: [scalarMethod('getCount', 2)],
      navigationMethods: [
        objectMethod('add', 'Note', 8),
        objectMethod('getItem', 'Note', 2 | 16),
        objectMethod('getItemAt', 'Note', 2),
        objectMethod('getItemOrNullObject', 'Note', 2),
      ],
    },
  ],
};

/** Flags of properties: 1 in toJSON, 2 read-only. Of methods: 2 only reads, 8 valid for one request, 16 indexer. */
function scalar(name: string, behaviorFlags: number) {
  const originalName = name.startsWith('_') ? name : pascal(name);
  return {
    name,
    originalName,
    behaviorFlags,
    apiSetInfoOrdinal: 1,
    setMethodApiFlags: 0,
    undoableApiSetInfoOrdinal: 0,
  };
}

function scalarMethod(name: string, behaviorFlags: number) {
  return {
    name,
    originalName: pascal(name),
    behaviorFlags,
    apiSetInfoOrdinal: 1,
    apiFlags: 0,
    parameterCount: 0,
  };
}

function objectMethod(name: string, type: string, behaviorFlags: number) {
  const returnTypeFullName = `Excel.${type}`;
  return {
    name,
    originalName: pascal(name),
    returnTypeFullName,
    behaviorFlags,
    apiSetInfoOrdinal: 1,
    apiFlags: 0,
  };
}

function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Gives worksheets their `notes`, or takes them away again: as published, the library has none. */
export function setNotes({ Excel, OfficeExtension }: OfficeLibrary, on: boolean): void {
  if (!on) {
    Reflect.deleteProperty(Excel.Worksheet.prototype, 'notes');
    return;
  }
  new OfficeExtension.LibraryBuilder({ metadata: METADATA, targetNamespaceObject: Excel });
  const notes = new WeakMap<object, unknown>();
  Object.defineProperty(Excel.Worksheet.prototype, 'notes', {
    configurable: true,
    get(this: object) {
      const own =
        notes.get(this) ??
        OfficeExtension.BatchApiHelper.createPropertyObject(Excel.NoteCollection, this, 'Notes', true, 4);
      notes.set(this, own);
      return own;
    },
  });
}
