import { HostError } from '../errors';
import type { Area } from '../model/area';
import { intersection } from '../model/area';
import { formatReference, parseAddress, splitSheetName } from '../model/address';
import type { Sheet } from '../model/sheet';
import { findSheet } from '../model/sheet';
import type { Workbook } from '../model/workbook';
import type { ArgumentInfo, Json } from '../protocol';
import { Cells } from './cells';
import type { Argument, Arguments, HostObject } from './host-object';
import { isHostObject } from './host-object';

type Resolve = (pathId: number) => HostObject | null;

/** Puts objects in the places of their path ids. */
export function readArguments(info: ArgumentInfo | undefined, resolve: Resolve): Arguments {
  const marks = info?.ReferencedObjectPathIds;
  return (info?.Arguments ?? []).map((value, index) => readArgument(value, marks?.[index] ?? 0, resolve));
}

function readArgument(value: Json, mark: Json, resolve: Resolve): Argument {
  if (typeof mark === 'number' && mark !== 0) return resolve(mark);
  if (Array.isArray(value)) {
    const items: readonly Json[] = value;
    const marks: readonly Json[] = Array.isArray(mark) ? mark : [];
    return items.map((item, index) => readArgument(item, marks[index] ?? 0, resolve));
  }
  if (typeof value !== 'object' || value === null) return value;
  if ('_ObjectPathId' in value && typeof value._ObjectPathId === 'number')
    return resolve(value._ObjectPathId);
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, readArgument(item, 0, resolve)]),
  );
}

/** An argument as plain data. A range within it (the source of a list) becomes a reference; other objects are none. */
export function asJson(argument: Argument | undefined): Json {
  if (argument === undefined || argument === null || typeof argument !== 'object') return argument ?? null;
  if (isHostObject(argument)) {
    const { sheet, area } = asCells(argument);
    return `=${formatReference(sheet.name, area, true)}`;
  }
  if (Array.isArray(argument)) return (argument as readonly Argument[]).map(asJson);
  return Object.fromEntries(Object.entries(argument).map(([key, item]) => [key, asJson(item)]));
}

export function asText(argument: Argument | undefined): string {
  if (typeof argument !== 'string') throw new HostError('InvalidArgument');
  return argument;
}

export function asWhole(argument: Argument | undefined, fallback?: number): number {
  const value = argument ?? fallback;
  if (typeof value !== 'number' || !Number.isInteger(value)) throw new HostError('InvalidArgument');
  return value;
}

export function asFlag(argument: Argument | undefined, fallback = false): boolean {
  const value = argument ?? fallback;
  if (typeof value !== 'boolean') throw new HostError('InvalidArgument');
  return value;
}

/** One of the words of an Office.js enumeration, in any case of letters. */
export function asWord<W extends string>(
  argument: Argument | undefined,
  words: readonly W[],
  fallback?: W,
): W {
  const given = argument ?? fallback;
  const word = words.find(
    (known) => typeof given === 'string' && known.toLowerCase() === given.toLowerCase(),
  );
  if (word === undefined) throw new HostError('InvalidArgument');
  return word;
}

export function asCells(argument: Argument | undefined): Cells {
  if (
    typeof argument === 'object' &&
    argument !== null &&
    isHostObject(argument) &&
    argument.target instanceof Cells
  ) {
    return argument.target;
  }
  throw new HostError('InvalidArgument');
}

/** A Range object or an address; an address without a sheet means `home`. */
export function asPlace(
  argument: Argument | undefined,
  home: Sheet | null,
  workbook: Workbook,
): { sheet: Sheet; area: Area } {
  if (typeof argument !== 'string') {
    const { sheet, area } = asCells(argument);
    return { sheet, area };
  }
  const { sheet: name, address } = splitSheetName(argument);
  const sheet = name === null ? (home ?? workbook.activeSheet) : findSheet(workbook, name);
  if (sheet === null) throw new HostError('ItemNotFound');
  return { sheet, area: parseAddress(address) };
}

/** The common part of two places, or null. */
export function commonArea(cells: Cells, other: { sheet: Sheet; area: Area }): Area | null {
  return cells.sheet === other.sheet ? intersection(cells.area, other.area) : null;
}
