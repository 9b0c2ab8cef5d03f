import type { SheetFormula, SheetPlan } from '../../src/core/sheets/sheet';
import type { LiveWorkbook } from '../../src/workbook/workbook';
import { openExcelWorkbook } from '../../src/workbook/office-js/open';
import { rangeAddress } from '../../src/workbook/references';
import type { Host } from '../excel-host/bridge';
import { createHost } from '../excel-host/bridge';
import type { SheetContent } from '../excel-host/prepare';

export interface ExcelWithWorkbook {
  readonly host: Host;
  readonly workbook: LiveWorkbook;
}

/** The emulated Excel with these sheets, and the adapter at work in it. Close the host at the end of the test. */
export function openInExcel(
  plans: readonly SheetPlan[],
  options: Parameters<typeof createHost>[0] = {},
): ExcelWithWorkbook {
  const values = new Map<string, string | number | boolean>(
    plans.flatMap(({ cells }) =>
      cells
        .flat()
        .flatMap((content) => (isFormula(content) ? [[`=${content.formula}`, content.value] as const] : [])),
    ),
  );
  const host = createHost({
    sheets: plans.map(sheetContent),
    calculate: (formula) => values.get(formula) ?? 0,
    ...options,
  });
  const workbook = openExcelWorkbook((version) =>
    Office.context.requirements.isSetSupported('ExcelApi', version),
  );
  return { host, workbook };
}

function sheetContent({ name, cells, formats, tables }: SheetPlan): SheetContent {
  return {
    name,
    values: cells.map((row) =>
      row.map((content) => {
        if (isFormula(content)) return `=${content.formula}`;
        return typeof content === 'object' && content !== null ? content.error : content;
      }),
    ),
    numberFormats: Object.fromEntries(formats.map(({ range, code }) => [rangeAddress(range), code])),
    tables: tables.map((table) => ({ name: table.name, address: rangeAddress(table.range) })),
  };
}

function isFormula(content: unknown): content is SheetFormula {
  return typeof content === 'object' && content !== null && 'formula' in content;
}
