import { columnLetter } from '../../core/model/address';
import type { PrintPlan, SheetPlan } from '../../core/sheets/sheet';
import { quotedSheet } from '../references';
import { xmlAttribute, xmlText } from './write-text';

/** Excel repairs a footer over 255 characters with its codes; no page is wide enough for this much either. */
const LONGEST_FOOTER = 100;

/** Margins, paper and footer: A4, as many pages wide as planned and as long as it takes. Margins are in inches. */
export function printXml({ landscape, pagesWide, breaksBefore, footer }: PrintPlan): string {
  // A space keeps text that begins with a digit from being read as a font size.
  const left = footer === '' ? '' : `&L ${footer.slice(0, LONGEST_FOOTER).replaceAll('&', '&&')}`;
  return (
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.75" header="0.3" footer="0.35"/>' +
    `<pageSetup paperSize="9" fitToWidth="${pagesWide}" fitToHeight="0" orientation="${landscape ? 'landscape' : 'portrait'}"/>` +
    `<headerFooter><oddFooter>${xmlText(`${left}&R&P / &N`)}</oddFooter></headerFooter>` +
    rowBreaksXml(breaksBefore)
  );
}

/** A break stands under the row of its number, counted from 1: over the row of that number counted from 0. */
function rowBreaksXml(rows: readonly number[]): string {
  if (rows.length === 0) return '';
  const breaks = rows.map((row) => `<brk id="${row}" max="16383" man="1"/>`);
  return `<rowBreaks count="${rows.length}" manualBreakCount="${rows.length}">${breaks.join('')}</rowBreaks>`;
}

/** Rows and columns repeated on every page, as the names that Excel keeps them in. */
export function printTitles(plans: readonly SheetPlan[]): string[] {
  return plans.flatMap(({ name, print: { repeatColumns, repeatRows } }, index) => {
    const sheet = quotedSheet(name);
    const titles = [
      ...(repeatColumns === null
        ? []
        : [`${sheet}!$${columnLetter(repeatColumns.first)}:$${columnLetter(repeatColumns.last)}`]),
      ...(repeatRows === null ? [] : [`${sheet}!$${repeatRows.first + 1}:$${repeatRows.last + 1}`]),
    ].join(',');
    if (titles === '') return [];
    return `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${xmlAttribute(titles)}</definedName>`;
  });
}
