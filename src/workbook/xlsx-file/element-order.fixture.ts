import { SaxesParser } from 'saxes';

/**
 * The order in which the published schemas want the children of an element (ECMA-376 part 1, 5th edition, annex A). Excel
 * repairs or refuses a file that has them in another. Elements of the same name mean the same in every part that we write,
 * but for those told by their parent. `*` begins a name that may come again.
 */
const ORDER: Readonly<Record<string, string>> = {
  // 18.3.1.99 and its parts
  worksheet:
    'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr *conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst',
  sheetPr: 'tabColor outlinePr pageSetUpPr',
  sheetView: 'pane *selection *pivotSelection extLst',
  c: 'f v is extLst',
  conditionalFormatting: '*cfRule extLst',
  cfRule: '*formula colorScale dataBar iconSet extLst',
  dataBar: '*cfvo color',
  dataValidation: 'formula1 formula2',
  headerFooter: 'oddHeader oddFooter evenHeader evenFooter firstHeader firstFooter',
  // 18.5.1.2
  table: 'autoFilter sortState tableColumns tableStyleInfo extLst',
  // 18.8.39
  styleSheet: 'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst',
  font: 'b i strike condense extend outline shadow u vertAlign sz color name family charset scheme',
  border: 'start end left right top bottom diagonal vertical horizontal',
  xf: 'alignment protection extLst',
  dxf: 'font numFmt fill alignment border protection extLst',
  // 18.2.27
  workbook:
    'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst',
  // 20.5.2.33
  'xdr:twoCellAnchor': 'xdr:from xdr:to xdr:graphicFrame xdr:clientData',
  'xdr:from': 'xdr:col xdr:colOff xdr:row xdr:rowOff',
  'xdr:to': 'xdr:col xdr:colOff xdr:row xdr:rowOff',
  'xdr:graphicFrame': 'xdr:nvGraphicFramePr xdr:xfrm a:graphic',
  // 21.2.2.29 and its parts
  'c:chartSpace':
    'c:date1904 c:lang c:roundedCorners c:style c:clrMapOvr c:pivotSource c:protection c:chart c:spPr c:txPr c:externalData c:printSettings c:userShapes c:extLst',
  'c:chart':
    'c:title c:autoTitleDeleted c:pivotFmts c:view3D c:floor c:sideWall c:backWall c:plotArea c:legend c:plotVisOnly c:dispBlanksAs c:extLst',
  'c:title': 'c:tx c:layout c:overlay c:spPr c:txPr',
  'c:plotArea': 'c:layout *c:barChart *c:lineChart *c:catAx *c:valAx c:dTable c:spPr',
  'c:barChart':
    'c:barDir c:grouping c:varyColors *c:ser c:dLbls c:gapWidth c:overlap *c:serLines *c:axId c:extLst',
  'c:lineChart':
    'c:grouping c:varyColors *c:ser c:dLbls c:dropLines c:hiLowLines c:upDownBars c:marker c:smooth *c:axId c:extLst',
  'c:ser':
    'c:idx c:order c:tx c:spPr c:invertIfNegative c:pictureOptions c:marker *c:dPt c:dLbls *c:trendline c:errBars c:cat c:val c:smooth c:shape c:extLst',
  'c:dLbls':
    'c:numFmt c:spPr c:txPr c:dLblPos c:showLegendKey c:showVal c:showCatName c:showSerName c:showPercent c:showBubbleSize c:separator',
  'c:catAx':
    'c:axId c:scaling c:delete c:axPos c:majorGridlines c:minorGridlines c:title c:numFmt c:majorTickMark c:minorTickMark c:tickLblPos c:spPr c:txPr c:crossAx c:crosses c:crossesAt c:auto c:lblAlgn c:lblOffset c:noMultiLvlLbl c:extLst',
  'c:valAx':
    'c:axId c:scaling c:delete c:axPos c:majorGridlines c:minorGridlines c:title c:numFmt c:majorTickMark c:minorTickMark c:tickLblPos c:spPr c:txPr c:crossAx c:crosses c:crossesAt c:crossBetween c:majorUnit c:minorUnit c:dispUnits c:extLst',
  'c:scaling': 'c:logBase c:orientation c:max c:min',
  'c:legend': 'c:legendPos *c:legendEntry c:layout c:overlay c:spPr c:txPr',
  'c:strRef': 'c:f c:strCache',
  'c:numRef': 'c:f c:numCache',
  'c:strCache': 'c:ptCount *c:pt',
  'c:numCache': 'c:formatCode c:ptCount *c:pt',
  'a:ln': 'a:noFill a:solidFill a:prstDash a:round a:headEnd a:tailEnd',
  'a:defRPr': 'a:ln a:solidFill a:effectLst a:latin a:ea a:cs',
};

/** Elements of a part that stand where the schema does not want them, as `parent > child`. Throws for XML that is none. */
export function elementsOutOfOrder(xml: string): string[] {
  const wrong: string[] = [];
  const open: { readonly name: string; readonly order: readonly string[] | null; at: number }[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name }) => {
    const parent = open.at(-1);
    if (parent?.order) {
      const place = parent.order.findIndex((one) => one.replace('*', '') === name);
      const mayComeAgain = parent.order[place]?.startsWith('*') === true;
      if (place < parent.at || (place === parent.at && !mayComeAgain)) wrong.push(`${parent.name} > ${name}`);
      parent.at = Math.max(parent.at, place);
    }
    open.push({ name, order: ORDER[name]?.split(' ') ?? null, at: -1 });
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(xml).close();
  return wrong;
}
