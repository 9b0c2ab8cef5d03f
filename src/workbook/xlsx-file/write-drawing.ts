import type { ChartPlan } from '../../core/sheets/sheet';
import { xmlAttribute } from './write-text';

const SPREADSHEET_DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The id of a drawing's relationship to its chart number `index`, from 0. */
export function chartRelationship(index: number): string {
  return `rId${index + 1}`;
}

/** The part that puts charts into their places on a sheet (ECMA-376 part 1, 20.5), each with its alternative text. */
export function drawingXml(charts: readonly ChartPlan[]): string {
  const anchors = charts.map(
    ({ title, description, place }, index) =>
      `<xdr:twoCellAnchor editAs="oneCell">${cornerXml('from', place.firstColumn, place.firstRow)}` +
      cornerXml('to', place.lastColumn + 1, place.lastRow + 1) +
      '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>' +
      `<xdr:cNvPr id="${index + 2}" name="${xmlAttribute(title)}" descr="${xmlAttribute(description)}"/><xdr:cNvGraphicFramePr/>` +
      '</xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
      `<a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" xmlns:r="${RELATIONSHIPS}" r:id="${chartRelationship(index)}"/></a:graphicData></a:graphic>` +
      '</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>',
  );
  return `<xdr:wsDr xmlns:xdr="${SPREADSHEET_DRAWING}" xmlns:a="${DRAWING}">${anchors.join('')}</xdr:wsDr>`;
}

function cornerXml(tag: string, column: number, row: number): string {
  return (
    `<xdr:${tag}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff>` +
    `<xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${tag}>`
  );
}
