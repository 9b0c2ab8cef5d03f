/** What the page without Excel loads when it makes a workbook. */
export { workbookSheets } from '../../core/sheets/workbook-sheets';
export { shippedLayout } from '../summary-layout';
