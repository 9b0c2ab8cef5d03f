import { HostError } from '../errors';
import { formatReference, splitSheetName, tryParseAddress } from './address';
import type { Area } from './area';
import type { Sheet } from './sheet';
import { findSheet } from './sheet';
import { allTables, findTable } from './table';
import type { Name, Workbook } from './workbook';

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.?\\]{0,254}$/u;

/** The names of the workbook (`scope` null) or of one sheet. */
export const namesIn = (workbook: Workbook, scope: Sheet | null): Name[] =>
  workbook.names.filter((name) => name.scope === scope);

export function findName(workbook: Workbook, scope: Sheet | null, key: string): Name | null {
  return namesIn(workbook, scope).find(({ name }) => name.toLowerCase() === key.toLowerCase()) ?? null;
}

/** Adds a name for a range, or for the formula `=…` (which may be a reference as well). */
export function addName(
  workbook: Workbook,
  scope: Sheet | null,
  name: string,
  reference: string | { readonly sheet: Sheet; readonly area: Area },
  comment: string,
): Name {
  const isAddress = /^[rc]$/i.test(name) || (/\d/.test(name) && tryParseAddress(name) !== null);
  if (!NAME.test(name) || isAddress) throw new HostError('InvalidArgument', 'name');
  if (findName(workbook, scope, name) !== null || findTable(allTables(workbook), name) !== null) {
    throw new HostError('ItemAlreadyExists');
  }
  const place = typeof reference === 'string' ? parseReference(workbook, reference) : reference;
  const added: Name = {
    name,
    scope,
    target: place === null ? null : { sheet: place.sheet, anchor: { area: place.area } },
    formula: typeof reference === 'string' ? reference : '',
    visible: true,
    comment,
  };
  workbook.names.push(added);
  return added;
}

function parseReference(workbook: Workbook, formula: string): { sheet: Sheet; area: Area } | null {
  if (!formula.startsWith('=')) throw new HostError('InvalidArgument', "a name's formula begins with =");
  const { sheet: sheetName, address } = splitSheetName(formula.slice(1));
  const sheet = sheetName === null ? null : findSheet(workbook, sheetName);
  const area = tryParseAddress(address);
  return sheet === null || area === null ? null : { sheet, area };
}

export function formulaOf({ target, formula }: Name): string {
  if (target === null) return formula;
  return target.anchor.area === null
    ? '=#REF!'
    : `=${formatReference(target.sheet.name, target.anchor.area, true)}`;
}
