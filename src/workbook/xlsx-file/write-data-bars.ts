import type { DataBarPlan } from '../../core/sheets/sheet';
import { DATA_BAR_COLOR } from '../look';
import { rangeAddress } from '../references';

const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const XM = 'http://schemas.microsoft.com/office/excel/2006/main';

/** The rules as every reader knows them: from 0 to `max`. */
export function dataBarRulesXml(bars: readonly DataBarPlan[]): string {
  return bars
    .map(
      (bar, index) =>
        `<conditionalFormatting sqref="${rangeAddress(bar.range)}"><cfRule type="dataBar" priority="${index + 1}">` +
        `<dataBar><cfvo type="num" val="0"/><cfvo type="num" val="${topOf(bar)}"/><color rgb="FF${DATA_BAR_COLOR}"/></dataBar>` +
        `<extLst><ext xmlns:x14="${X14}" uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"><x14:id>${ruleId(index)}</x14:id></ext></extLst>` +
        '</cfRule></conditionalFormatting>',
    )
    .join('');
}

/** What Excel 2010 added and the plain rule cannot say: one colour, no border, and no bar at all for 0. [MS-XLSX] 2.6.19 */
export function dataBarExtensionXml(bars: readonly DataBarPlan[]): string {
  if (bars.length === 0) return '';
  const rules = bars.map(
    (bar, index) =>
      `<x14:conditionalFormatting xmlns:xm="${XM}"><x14:cfRule type="dataBar" id="${ruleId(index)}">` +
      '<x14:dataBar minLength="0" maxLength="100" border="0" gradient="0">' +
      `<x14:cfvo type="num"><xm:f>0</xm:f></x14:cfvo><x14:cfvo type="num"><xm:f>${topOf(bar)}</xm:f></x14:cfvo>` +
      '<x14:negativeFillColor rgb="FFFF0000"/><x14:axisColor rgb="FF000000"/></x14:dataBar></x14:cfRule>' +
      `<xm:sqref>${rangeAddress(bar.range)}</xm:sqref></x14:conditionalFormatting>`,
  );
  return (
    `<ext xmlns:x14="${X14}" uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}">` +
    `<x14:conditionalFormattings>${rules.join('')}</x14:conditionalFormattings></ext>`
  );
}

/** A bar needs a scale: where there is nothing to share, 1. */
function topOf({ max }: DataBarPlan): number {
  return Number.isFinite(max) && max > 0 ? max : 1;
}

/** Ties the two halves of a rule together inside one sheet. */
function ruleId(index: number): string {
  return `{0F5A11C8-6A1D-4B0E-9C51-${(index + 1).toString(16).toUpperCase().padStart(12, '0')}}`;
}
