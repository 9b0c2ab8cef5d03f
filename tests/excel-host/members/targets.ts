import type { Cells } from '../dispatch/cells';
import type { AddinState } from '../dispatch/session';
import type { Chart, Series } from '../model/chart';
import type { ConditionalFormat } from '../model/conditional-format';
import type { Remark, Sheet } from '../model/sheet';
import type { Table, TableColumn } from '../model/table';
import type { CustomXmlPart, Name, Workbook } from '../model/workbook';

/** What stands behind each emulated class of Office.js. A new class begins with a line here. */
export interface ClassTargets {
  AddinInternalService: AddinState;
  AppRuntimePersistenceService: AddinState;
  AppRuntimeService: AddinState;
  Application: Workbook;
  AutoFilter: Sheet | Table;
  CellValueConditionalFormat: RuleFormat;
  Chart: ChartOn;
  ChartAxes: Chart;
  ChartAxis: AxisOf;
  ChartCollection: Sheet;
  ChartDataLabelFormat: Series;
  ChartDataLabels: Series;
  ChartFill: Series;
  ChartFont: FontOf;
  ChartGridlines: AxisOf;
  ChartLegend: Chart;
  ChartLineFormat: Series;
  ChartSeries: SeriesOf;
  ChartSeriesCollection: ChartOn;
  ChartSeriesFormat: Series;
  ChartTitle: Chart;
  ChartTitleFormat: Chart;
  Comment: RemarkOn;
  CommentCollection: Workbook | Sheet;
  ConditionalDataBarNegativeFormat: ConditionalFormat;
  ConditionalDataBarPositiveFormat: ConditionalFormat;
  ConditionalFormat: RuleFormat;
  ConditionalFormatCollection: Cells;
  ConditionalFormatRule: ConditionalFormat;
  ConditionalRangeFill: ConditionalFormat;
  ConditionalRangeFont: ConditionalFormat;
  ConditionalRangeFormat: RuleFormat;
  CustomConditionalFormat: RuleFormat;
  CustomXmlPart: PartOf;
  CustomXmlPartCollection: Workbook;
  CustomXmlPartScopedCollection: PartsOf;
  DataBarConditionalFormat: RuleFormat;
  DataValidation: Cells;
  DocumentProperties: Workbook;
  FormatProtection: Cells;
  FunctionResult: { readonly value: number };
  Functions: Workbook;
  HeaderFooter: Sheet;
  HeaderFooterGroup: Sheet;
  NamedItem: NameIn;
  NamedItemCollection: NamesOf;
  Note: RemarkOn;
  NoteCollection: Workbook | Sheet;
  PageBreak: Sheet;
  PageBreakCollection: Sheet;
  PageLayout: Sheet;
  Range: Cells;
  RangeAreas: Cells;
  RangeBorder: BorderOf;
  RangeBorderCollection: Cells;
  RangeCollection: Cells;
  RangeFill: Cells;
  RangeFont: Cells;
  RangeFormat: Cells;
  Runtime: Workbook;
  Setting: SettingOf;
  SettingCollection: Workbook;
  Table: Table;
  TableCollection: Workbook | Sheet;
  TableColumn: ColumnOf;
  TableColumnCollection: Table;
  TableRow: RowOf;
  TableRowCollection: Table;
  TableScopedCollection: TablesIn;
  Workbook: Workbook;
  WorkbookCreated: CreatedWorkbook;
  WorkbookProtection: Workbook;
  Worksheet: Sheet;
  WorksheetCollection: Workbook;
  WorksheetFreezePanes: Sheet;
  WorksheetProtection: Sheet;
}

export interface RuleFormat {
  readonly sheet: Sheet;
  readonly format: ConditionalFormat;
}

export interface ChartOn {
  readonly sheet: Sheet;
  readonly chart: Chart;
}

export interface SeriesOf {
  readonly sheet: Sheet;
  readonly series: Series;
}

/** An axis keeps its settings in its chart, under `path`. */
export interface AxisOf {
  readonly chart: Chart;
  readonly path: string;
}

export interface FontOf {
  readonly settings: Chart['settings'];
  readonly path: string;
}

export interface CreatedWorkbook {
  readonly workbook: Workbook;
  readonly base64: string;
}

export interface RemarkOn {
  readonly sheet: Sheet;
  readonly remark: Remark;
}

export interface PartOf {
  readonly workbook: Workbook;
  readonly part: CustomXmlPart;
}

export interface PartsOf {
  readonly workbook: Workbook;
  readonly namespaceUri: string;
}

export interface NameIn {
  readonly workbook: Workbook;
  readonly name: Name;
}

export interface NamesOf {
  readonly workbook: Workbook;
  readonly scope: Sheet | null;
}

export interface BorderOf {
  readonly cells: Cells;
  readonly edge: BorderEdge;
}

export type BorderEdge =
  'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideHorizontal' | 'InsideVertical';

export interface SettingOf {
  readonly workbook: Workbook;
  readonly key: string;
}

export interface ColumnOf {
  readonly table: Table;
  readonly column: TableColumn;
}

export interface RowOf {
  readonly table: Table;
  readonly index: number;
}

export interface TablesIn {
  readonly cells: Cells;
  /** Only tables that lie wholly within the cells. */
  readonly whole: boolean;
}
