import { cellAddress } from '../../core/model/address';
import type { LinkPlan, SheetPlan } from '../../core/sheets/sheet';
import { quotedSheet } from '../references';
import { xmlAttribute } from './write-text';

/** Excel repairs a sheet with more links than this (Excel specifications and limits). */
const MOST_LINKS = 65_530;

/** The links that a sheet can hold: the first 65,530. The cells of the others keep their text and look plain. */
export function linksOf(plan: SheetPlan): readonly LinkPlan[] {
  return plan.links.slice(0, MOST_LINKS);
}

export function linksXml(plan: SheetPlan): string {
  const items = linksOf(plan).map(
    ({ row, column, sheet, address }) =>
      `<hyperlink ref="${cellAddress(row, column)}" location="${xmlAttribute(`${quotedSheet(sheet)}!${address}`)}"/>`,
  );
  return items.length === 0 ? '' : `<hyperlinks>${items.join('')}</hyperlinks>`;
}
