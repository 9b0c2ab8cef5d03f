import type { SheetPlan } from '../../core/sheets/sheet';
import { chartRelationship } from './write-drawing';
import { definedNamesXml } from './write-names';
import { drawingRelationship, tableRelationship } from './write-sheet';
import { xmlAttribute, xmlText } from './write-text';

/**
 * The parts that hold a workbook together (ECMA-376 part 2, and part 1 chapter 12): what is in the package, of which
 * type, and who points to whom.
 */
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const DRAWING_TYPES = 'application/vnd.openxmlformats-officedocument.drawing';
const SHEET_TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** What a person sees under the file's properties. */
export interface WorkbookMeta {
  readonly title: string;
  readonly creator: string;
  readonly created: Date;
}

export const sheetPath = (index: number) => `xl/worksheets/sheet${index + 1}.xml`;
export const sheetRelationshipsPath = (index: number) => `xl/worksheets/_rels/sheet${index + 1}.xml.rels`;
export const drawingPath = (id: number) => `xl/drawings/drawing${id}.xml`;
export const drawingRelationshipsPath = (id: number) => `xl/drawings/_rels/drawing${id}.xml.rels`;
export const chartPath = (id: number) => `xl/charts/chart${id}.xml`;
export const tablePath = (id: number) => `xl/tables/table${id}.xml`;

/** How many parts of each kind a workbook has. */
export interface PartCounts {
  readonly sheets: number;
  readonly tables: number;
  readonly drawings: number;
  readonly charts: number;
}

export function contentTypesXml({ sheets, tables, drawings, charts }: PartCounts): string {
  const override = (path: string, type: string) => `<Override PartName="/${path}" ContentType="${type}"/>`;
  return (
    `<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    override('xl/workbook.xml', `${SHEET_TYPES}.sheet.main+xml`) +
    numbered(sheets, (index) => override(sheetPath(index), `${SHEET_TYPES}.worksheet+xml`)) +
    numbered(tables, (index) => override(tablePath(index + 1), `${SHEET_TYPES}.table+xml`)) +
    numbered(drawings, (index) => override(drawingPath(index + 1), `${DRAWING_TYPES}.drawing+xml`)) +
    numbered(charts, (index) => override(chartPath(index + 1), `${DRAWING_TYPES}ml.chart+xml`)) +
    override('xl/styles.xml', `${SHEET_TYPES}.styles+xml`) +
    override('xl/sharedStrings.xml', `${SHEET_TYPES}.sharedStrings+xml`) +
    override('xl/theme/theme1.xml', 'application/vnd.openxmlformats-officedocument.theme+xml') +
    override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml') +
    override('docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml') +
    '</Types>'
  );
}

export function packageRelationshipsXml(): string {
  return relationshipsXml([
    { id: 'rId1', type: `${OFFICE}/relationships/officeDocument`, target: 'xl/workbook.xml' },
    { id: 'rId2', type: `${PACKAGE}/relationships/metadata/core-properties`, target: 'docProps/core.xml' },
    { id: 'rId3', type: `${OFFICE}/relationships/extended-properties`, target: 'docProps/app.xml' },
  ]);
}

export function workbookXml(plans: readonly SheetPlan[]): string {
  const sheets = plans.map(
    ({ name, isHidden }, index) =>
      `<sheet name="${xmlAttribute(name)}" sheetId="${index + 1}"${isHidden === true ? ' state="hidden"' : ''} r:id="rId${index + 1}"/>`,
  );
  return (
    `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}/relationships">` +
    '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="15000"/></bookViews>' +
    `<sheets>${sheets.join('')}</sheets>${definedNamesXml(plans)}` +
    // The values beside formulas are for readers without Excel: Excel works them out itself.
    '<calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>'
  );
}

export function workbookRelationshipsXml(sheetCount: number): string {
  const others = [
    ['styles', 'styles.xml'],
    ['sharedStrings', 'sharedStrings.xml'],
    ['theme', 'theme/theme1.xml'],
  ] as const;
  return relationshipsXml([
    ...Array.from({ length: sheetCount }, (_, index) => ({
      id: `rId${index + 1}`,
      type: `${OFFICE}/relationships/worksheet`,
      target: sheetPath(index).slice('xl/'.length),
    })),
    ...others.map(([type, target], index) => ({
      id: `rId${sheetCount + index + 1}`,
      type: `${OFFICE}/relationships/${type}`,
      target,
    })),
  ]);
}

/** From a sheet to its tables, whose ids in the workbook begin at `firstTableId`, and to its drawing, if it has one. */
export function sheetRelationshipsXml(
  plan: SheetPlan,
  { firstTableId, drawingId }: { readonly firstTableId: number; readonly drawingId: number },
): string {
  const tables = plan.tables.map((_, index) => ({
    id: tableRelationship(index),
    type: `${OFFICE}/relationships/table`,
    target: fromFolder(tablePath(firstTableId + index)),
  }));
  const drawing = {
    id: drawingRelationship(plan),
    type: `${OFFICE}/relationships/drawing`,
    target: fromFolder(drawingPath(drawingId)),
  };
  return relationshipsXml(plan.charts.length === 0 ? tables : [...tables, drawing]);
}

/** From a drawing to its charts, whose ids in the workbook begin at `firstChartId`. */
export function drawingRelationshipsXml(chartCount: number, firstChartId: number): string {
  return relationshipsXml(
    Array.from({ length: chartCount }, (_, index) => ({
      id: chartRelationship(index),
      type: `${OFFICE}/relationships/chart`,
      target: fromFolder(chartPath(firstChartId + index)),
    })),
  );
}

/** A part of the workbook as seen from a folder beside it. */
function fromFolder(path: string): string {
  return `../${path.slice('xl/'.length)}`;
}

export function corePropertiesXml({ title, creator, created }: WorkbookMeta): string {
  const time = (tag: string) =>
    `<dcterms:${tag} xsi:type="dcterms:W3CDTF">${created.toISOString().slice(0, 19)}Z</dcterms:${tag}>`;
  return (
    `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" ` +
    'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${xmlText(title)}</dc:title><dc:creator>${xmlText(creator)}</dc:creator>${time('created')}${time('modified')}` +
    '</cp:coreProperties>'
  );
}

export function appPropertiesXml(): string {
  return `<Properties xmlns="${OFFICE}/extended-properties"><Application>Omavalmentaja</Application></Properties>`;
}

interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

function relationshipsXml(relationships: readonly Relationship[]): string {
  const items = relationships.map(
    ({ id, type, target }) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`;
}

function numbered(count: number, xml: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => xml(index)).join('');
}
