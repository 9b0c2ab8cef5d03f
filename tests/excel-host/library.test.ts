import { registry } from './members/registry';
import { LIBRARY_SHA256, librarySha256, loadLibrary } from './library';

test('the library is the one that the protocol was read from', () => {
  // It has changed? Read again in excel-win32-16.01.debug.js: ActionType and ObjectPathType (createMethodAction,
  // ObjectPathFactory), HostBridge, setRangePropertiesInBulk (1,500 cells), the eventType numbers, and whether
  // Excel.NoteCollection exists now (notes-of-library.ts). Then run tests/excel-host, and pin the new sum.
  expect(librarySha256()).toBe(LIBRARY_SHA256);
});

test('as published it has no notes', () => {
  const { Excel } = loadLibrary();
  expect(Reflect.has(Excel, 'NoteCollection')).toBe(false);
  expect(Reflect.has(Excel.Worksheet.prototype, 'notes')).toBe(false);
});

interface LibraryClass {
  readonly prototype: object;
}

/** The names that a class of the library gives, without touching its getters. */
function namesOf({ prototype }: LibraryClass): string[] {
  return Object.getOwnPropertyNames(prototype);
}

function settableOf({ prototype }: LibraryClass): string[] {
  return namesOf({ prototype }).filter(
    (name) => Object.getOwnPropertyDescriptor(prototype, name)?.set !== undefined,
  );
}

/** Made by name (`OfficeCore`), or not in the published library (notes). */
const ELSEWHERE = [
  'AddinInternalService',
  'AppRuntimePersistenceService',
  'AppRuntimeService',
  'Note',
  'NoteCollection',
];

/** Members whose name on the wire is another than the add-in's. */
const ON_THE_WIRE = new Map([
  ['gridlines', 'showGridlines'],
  ['headings', 'showHeadings'],
]);

const classes = Object.entries(registry).filter(([name]) => !ELSEWHERE.includes(name));

describe.each(classes)('what is emulated of %s', (name, members) => {
  const known = Reflect.get(loadLibrary().Excel, name) as LibraryClass;

  test('exists in the library', () => {
    const emulated = [members.get, members.call, members.objects].flatMap((table) =>
      Object.keys(table ?? {}),
    );
    const absent = emulated.filter((member) => !namesOf(known).includes(member));
    // Declared but not made, as Note itself.
    expect(absent.filter((member) => member !== 'notes')).toEqual([]);
  });

  test('can be set only where the library lets it', () => {
    const settable = settableOf(known);
    expect(
      Object.keys(members.set ?? {}).filter(
        (member) => !settable.includes(ON_THE_WIRE.get(member) ?? member),
      ),
    ).toEqual([]);
  });

  test('guards only members that are there', () => {
    const methods = [...Object.keys(members.call ?? {}), ...Object.keys(members.objects ?? {})];
    expect((members.changes ?? []).filter((member) => !methods.includes(member))).toEqual([]);
  });
});
