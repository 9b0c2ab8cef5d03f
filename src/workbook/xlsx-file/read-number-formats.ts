import { scanXml } from './read-xml';
import { attribute } from './read-xml-text';

/**
 * Formats that a workbook names by number alone (ECMA-376 part 1, 18.8.30; 37–40 as Excel itself lists them). Excel shows
 * 14 as the short date of the user.
 */
const BUILT_IN: ReadonlyMap<number, string> = new Map([
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [5, '"$"#,##0_);\\("$"#,##0\\)'],
  [6, '"$"#,##0_);[Red]\\("$"#,##0\\)'],
  [7, '"$"#,##0.00_);\\("$"#,##0.00\\)'],
  [8, '"$"#,##0.00_);[Red]\\("$"#,##0.00\\)'],
  [9, '0%'],
  [10, '0.00%'],
  [11, '0.00E+00'],
  [12, '# ?/?'],
  [13, '# ??/??'],
  [14, 'mm-dd-yy'],
  [15, 'd-mmm-yy'],
  [16, 'd-mmm'],
  [17, 'mmm-yy'],
  [18, 'h:mm AM/PM'],
  [19, 'h:mm:ss AM/PM'],
  [20, 'h:mm'],
  [21, 'h:mm:ss'],
  [22, 'm/d/yy h:mm'],
  [37, '#,##0_);(#,##0)'],
  [38, '#,##0_);[Red](#,##0)'],
  [39, '#,##0.00_);(#,##0.00)'],
  [40, '#,##0.00_);[Red](#,##0.00)'],
  [45, 'mm:ss'],
  [46, '[h]:mm:ss'],
  [47, 'mmss.0'],
  [48, '##0.0E+0'],
  [49, '@'],
]);

/** The number format of each cell style, by the style's index in the workbook. */
export function readNumberFormats(pieces: Iterable<Uint8Array>): readonly string[] {
  const own = new Map<number, string>();
  const ids: number[] = [];
  // Differential formats and named styles hold elements of the same names.
  let section = '';
  scanXml(pieces, {
    open(name, attributes) {
      if (name === 'numFmts' || name === 'cellXfs') section = name;
      else if (name === 'numFmt' && section === 'numFmts') {
        const code = attribute(attributes, 'formatCode') ?? '';
        own.set(Number(attribute(attributes, 'numFmtId')), /^(?:general)?$/i.test(code) ? 'General' : code);
      } else if (name === 'xf' && section === 'cellXfs') {
        ids.push(Number(attribute(attributes, 'numFmtId') ?? 0));
      }
    },
    close(name) {
      if (name === section) section = '';
    },
  });
  return ids.map((id) => own.get(id) ?? BUILT_IN.get(id) ?? 'General');
}
