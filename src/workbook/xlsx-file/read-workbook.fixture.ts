import { strToU8, zipSync } from 'fflate';

/** What a small workbook of a test holds; what is left out, the workbook leaves out too. */
export interface WorkbookXml {
  /** Inside `worksheet`, by sheet name. */
  readonly sheets: Readonly<Record<string, string>>;
  /** Inside `sst`. */
  readonly strings?: string;
  /** Inside `styleSheet`. */
  readonly styles?: string;
  /** Attributes of `workbookPr`. */
  readonly properties?: string;
  /** Whole parts by path: added, or in place of those made here. */
  readonly parts?: Readonly<Record<string, string>>;
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The bytes of an .xlsx of inline XML. Sheet n is `xl/worksheets/sheet<n>.xml`. */
export function workbookOf({
  sheets,
  strings,
  styles,
  properties = '',
  parts = {},
}: WorkbookXml): Uint8Array {
  const names = Object.keys(sheets);
  const related: [string, string][] = names.map((_, i) => ['worksheet', `worksheets/sheet${i + 1}.xml`]);
  if (strings !== undefined) related.push(['sharedStrings', 'sharedStrings.xml']);
  if (styles !== undefined) related.push(['styles', 'styles.xml']);
  const xml: Record<string, string> = {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': relationshipsOf([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook xmlns:r="${OFFICE}"><workbookPr ${properties}/><sheets>${names
      .map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationshipsOf(related),
  };
  names.forEach((name, i) => {
    xml[`xl/worksheets/sheet${i + 1}.xml`] = `<worksheet>${sheets[name] ?? ''}</worksheet>`;
  });
  if (strings !== undefined) xml['xl/sharedStrings.xml'] = `<sst>${strings}</sst>`;
  if (styles !== undefined) xml['xl/styles.xml'] = `<styleSheet>${styles}</styleSheet>`;
  return zipOf({ ...xml, ...parts });
}

/** A relationships part: types by their last word, ids `rId1`, `rId2` … */
export function relationshipsOf(related: readonly (readonly [type: string, target: string])[]): string {
  const list = related.map(
    ([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships>${list.join('')}</Relationships>`;
}

export function zipOf(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));
}
