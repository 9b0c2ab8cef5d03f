import type { Members } from '../dispatch/host-object';
import { applicationMembers, runtimeMembers, workbookCreatedMembers } from './application';
import { autoFilterMembers } from './auto-filter';
import { rangeBorderCollectionMembers, rangeBorderMembers } from './borders';
import {
  chartMembers,
  chartAxesMembers,
  chartAxisMembers,
  chartCollectionMembers,
  chartDataLabelFormatMembers,
  chartDataLabelsMembers,
  chartFillMembers,
  chartFontMembers,
  chartGridlinesMembers,
  chartLegendMembers,
  chartLineFormatMembers,
  chartSeriesMembers,
  chartSeriesCollectionMembers,
  chartSeriesFormatMembers,
  chartTitleMembers,
  chartTitleFormatMembers,
} from './charts';
import {
  cellValueConditionalFormatMembers,
  conditionalDataBarNegativeFormatMembers,
  conditionalDataBarPositiveFormatMembers,
  conditionalFormatCollectionMembers,
  conditionalFormatMembers,
  conditionalFormatRuleMembers,
  conditionalRangeFillMembers,
  conditionalRangeFontMembers,
  conditionalRangeFormatMembers,
  customConditionalFormatMembers,
  dataBarConditionalFormatMembers,
} from './conditional-formats';
import { dataValidationMembers } from './data-validation';
import {
  customXmlPartCollectionMembers,
  customXmlPartMembers,
  customXmlPartScopedCollectionMembers,
  documentPropertiesMembers,
  settingCollectionMembers,
  settingMembers,
  workbookProtectionMembers,
} from './document';
import { functionResultMembers, functionsMembers } from './functions';
import { namedItemCollectionMembers, namedItemMembers } from './names';
import {
  headerFooterGroupMembers,
  headerFooterMembers,
  pageBreakCollectionMembers,
  pageBreakMembers,
  pageLayoutMembers,
  worksheetFreezePanesMembers,
} from './page';
import { rangeMembers } from './range';
import { rangeAreasMembers, rangeCollectionMembers } from './range-areas';
import {
  formatProtectionMembers,
  rangeFillMembers,
  rangeFontMembers,
  rangeFormatMembers,
} from './range-format';
import { commentCollectionMembers, commentMembers, noteCollectionMembers, noteMembers } from './remarks';
import {
  addinInternalServiceMembers,
  appRuntimePersistenceServiceMembers,
  appRuntimeServiceMembers,
} from './services';
import { tableColumnCollectionMembers, tableColumnMembers } from './table-columns';
import { tableRowCollectionMembers, tableRowMembers } from './table-rows';
import { tableCollectionMembers, tableMembers, tableScopedCollectionMembers } from './tables';
import type { ClassTargets } from './targets';
import { workbookMembers } from './workbook';
import { worksheetCollectionMembers, worksheetMembers, worksheetProtectionMembers } from './worksheet';

/** Every class of Office.js that is emulated, with what is emulated of it. */
export const registry: { readonly [K in keyof ClassTargets]: Members<ClassTargets[K]> } = {
  AddinInternalService: addinInternalServiceMembers,
  AppRuntimePersistenceService: appRuntimePersistenceServiceMembers,
  AppRuntimeService: appRuntimeServiceMembers,
  Application: applicationMembers,
  AutoFilter: autoFilterMembers,
  CellValueConditionalFormat: cellValueConditionalFormatMembers,
  Chart: chartMembers,
  ChartAxes: chartAxesMembers,
  ChartAxis: chartAxisMembers,
  ChartCollection: chartCollectionMembers,
  ChartDataLabelFormat: chartDataLabelFormatMembers,
  ChartDataLabels: chartDataLabelsMembers,
  ChartFill: chartFillMembers,
  ChartFont: chartFontMembers,
  ChartGridlines: chartGridlinesMembers,
  ChartLegend: chartLegendMembers,
  ChartLineFormat: chartLineFormatMembers,
  ChartSeries: chartSeriesMembers,
  ChartSeriesCollection: chartSeriesCollectionMembers,
  ChartSeriesFormat: chartSeriesFormatMembers,
  ChartTitle: chartTitleMembers,
  ChartTitleFormat: chartTitleFormatMembers,
  Comment: commentMembers,
  CommentCollection: commentCollectionMembers,
  ConditionalDataBarNegativeFormat: conditionalDataBarNegativeFormatMembers,
  ConditionalDataBarPositiveFormat: conditionalDataBarPositiveFormatMembers,
  ConditionalFormat: conditionalFormatMembers,
  ConditionalFormatCollection: conditionalFormatCollectionMembers,
  ConditionalFormatRule: conditionalFormatRuleMembers,
  ConditionalRangeFill: conditionalRangeFillMembers,
  ConditionalRangeFont: conditionalRangeFontMembers,
  ConditionalRangeFormat: conditionalRangeFormatMembers,
  CustomConditionalFormat: customConditionalFormatMembers,
  CustomXmlPart: customXmlPartMembers,
  CustomXmlPartCollection: customXmlPartCollectionMembers,
  CustomXmlPartScopedCollection: customXmlPartScopedCollectionMembers,
  DataBarConditionalFormat: dataBarConditionalFormatMembers,
  DataValidation: dataValidationMembers,
  DocumentProperties: documentPropertiesMembers,
  FormatProtection: formatProtectionMembers,
  FunctionResult: functionResultMembers,
  Functions: functionsMembers,
  HeaderFooter: headerFooterMembers,
  HeaderFooterGroup: headerFooterGroupMembers,
  NamedItem: namedItemMembers,
  NamedItemCollection: namedItemCollectionMembers,
  Note: noteMembers,
  NoteCollection: noteCollectionMembers,
  PageBreak: pageBreakMembers,
  PageBreakCollection: pageBreakCollectionMembers,
  PageLayout: pageLayoutMembers,
  Range: rangeMembers,
  RangeAreas: rangeAreasMembers,
  RangeBorder: rangeBorderMembers,
  RangeBorderCollection: rangeBorderCollectionMembers,
  RangeCollection: rangeCollectionMembers,
  RangeFill: rangeFillMembers,
  RangeFont: rangeFontMembers,
  RangeFormat: rangeFormatMembers,
  Runtime: runtimeMembers,
  Setting: settingMembers,
  SettingCollection: settingCollectionMembers,
  Table: tableMembers,
  TableCollection: tableCollectionMembers,
  TableColumn: tableColumnMembers,
  TableColumnCollection: tableColumnCollectionMembers,
  TableRow: tableRowMembers,
  TableRowCollection: tableRowCollectionMembers,
  TableScopedCollection: tableScopedCollectionMembers,
  Workbook: workbookMembers,
  WorkbookCreated: workbookCreatedMembers,
  WorkbookProtection: workbookProtectionMembers,
  Worksheet: worksheetMembers,
  WorksheetCollection: worksheetCollectionMembers,
  WorksheetFreezePanes: worksheetFreezePanesMembers,
  WorksheetProtection: worksheetProtectionMembers,
};
