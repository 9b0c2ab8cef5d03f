import { asJson } from '../dispatch/arguments';
import { Cells } from '../dispatch/cells';
import type { Arguments, HostObject } from '../dispatch/host-object';
import type { Session } from '../dispatch/session';
import { HostError } from '../errors';
import { assertReadable } from '../limits';
import type { Area } from '../model/area';
import { isUnbounded } from '../model/area';
import type { Json, JsonObject } from '../protocol';
import { isJsonList, isJsonObject } from '../protocol';

/** `getCellProperties` and its siblings: many cells' looks in one call, in the shape of the options. */

const BORDERS: Readonly<Record<string, string>> = {
  top: 'EdgeTop',
  bottom: 'EdgeBottom',
  left: 'EdgeLeft',
  right: 'EdgeRight',
  horizontal: 'InsideHorizontal',
  vertical: 'InsideVertical',
};

function asOptions(value: Json): JsonObject {
  if (!isJsonObject(value)) throw new HostError('InvalidArgument');
  return value;
}

function read(object: HostObject, options: JsonObject, session: Session): Json {
  const result: Record<string, Json> = {};
  for (const [name, wanted] of Object.entries(options)) {
    if (wanted === false) continue;
    if (object.className === 'RangeBorderCollection') {
      result[name] = read(object.item(BORDERS[name] ?? name, session), asOptions(wanted), session);
    } else if (wanted === true) result[name] = object.get(name, session);
    else result[name] = read(object.open(name, [], session)!, asOptions(wanted), session);
  }
  return result;
}

/** Each of the areas as a range of its own, read by the options. */
function readEach({ sheet }: Cells, areas: Iterable<Area>, options: JsonObject, session: Session): Json[] {
  return Array.from(areas, (area) => {
    const range = session.make('Range', new Cells(sheet, [area]));
    return read(range, options, session);
  });
}

function bounded({ area }: Cells, session: Session): Area {
  if (isUnbounded(area)) throw new HostError('InvalidArgument', 'properties of an unbounded range');
  assertReadable(area, session.limits);
  return area;
}

const rowsOf = (area: Area): Area[] =>
  Array.from({ length: area.rows }, (_, i) => ({ ...area, row: area.row + i, rows: 1 }));
const columnsOf = (area: Area): Area[] =>
  Array.from({ length: area.columns }, (_, i) => ({ ...area, column: area.column + i, columns: 1 }));

export function getCellProperties(cells: Cells, [options]: Arguments, session: Session): Json {
  const wanted = asOptions(asJson(options));
  return rowsOf(bounded(cells, session)).map((row) => readEach(cells, columnsOf(row), wanted, session));
}

export function getRowProperties(cells: Cells, [options]: Arguments, session: Session): Json {
  return readEach(cells, rowsOf(bounded(cells, session)), asOptions(asJson(options)), session);
}

export function getColumnProperties(cells: Cells, [options]: Arguments, session: Session): Json {
  return readEach(cells, columnsOf(bounded(cells, session)), asOptions(asJson(options)), session);
}

function write(object: HostObject, state: JsonObject, session: Session): void {
  for (const [name, value] of Object.entries(state)) {
    if (object.className === 'RangeBorderCollection') {
      write(object.item(BORDERS[name] ?? name, session), asOptions(value), session);
    } else if (object.has('objects', name)) write(object.open(name, [], session)!, asOptions(value), session);
    else object.set(name, value, session);
  }
}

/** Each of the areas gets its state; an empty object or null leaves it as it is. */
function writeEach({ sheet }: Cells, areas: readonly Area[], states: Json, session: Session): void {
  if (!isJsonList(states) || states.length !== areas.length) {
    throw new HostError('InvalidArgument', "the array does not have the range's shape");
  }
  areas.forEach((area, index) => {
    const state = states[index] ?? null;
    if (state !== null) write(session.make('Range', new Cells(sheet, [area])), asOptions(state), session);
  });
}

export function setCellProperties(cells: Cells, [data]: Arguments, session: Session): undefined {
  const lines = asJson(data);
  const rows = rowsOf(bounded(cells, session));
  if (!isJsonList(lines) || lines.length !== rows.length) {
    throw new HostError('InvalidArgument', "the array does not have the range's shape");
  }
  rows.forEach((row, index) => {
    writeEach(cells, columnsOf(row), lines[index] ?? null, session);
  });
}

export function setRowProperties(cells: Cells, [data]: Arguments, session: Session): undefined {
  writeEach(cells, rowsOf(cells.area), asJson(data), session);
}

export function setColumnProperties(cells: Cells, [data]: Arguments, session: Session): undefined {
  writeEach(cells, columnsOf(cells.area), asJson(data), session);
}
