import type { WorkbookErrorCode } from '../workbook-error';
import { WorkbookError } from '../workbook-error';

/** Codes of Excel.ErrorCodes and OfficeExtension.ErrorCodes, by what they mean to a person. */
const CODES: ReadonlyMap<string, WorkbookErrorCode> = new Map([
  ['InvalidOperationInCellEditMode', 'cell-edit-mode'],
  ['AccessDenied', 'protected'],
  ['ItemNotFound', 'not-there'],
  ['InvalidReference', 'not-there'],
  ['InvalidBinding', 'not-there'],
  ['InvalidObjectPath', 'not-there'],
  ['RequestPayloadSizeLimitExceeded', 'payload-too-large'],
  ['ResponsePayloadSizeLimitExceeded', 'payload-too-large'],
  ['RangeExceedsLimit', 'payload-too-large'],
  ['OperationCellsExceedLimit', 'payload-too-large'],
  ['ConnectionFailure', 'lost-connection'],
  ['Timeout', 'lost-connection'],
  ['RequestAborted', 'lost-connection'],
  ['InactiveWorkbook', 'lost-connection'],
  ['Conflict', 'busy'],
  ['ActivityLimitReached', 'busy'],
  ['ApiNotFound', 'unsupported'],
  ['ApiNotAvailable', 'unsupported'],
  ['NotImplemented', 'unsupported'],
  ['UnsupportedFeature', 'unsupported'],
  ['UnsupportedOperation', 'unsupported'],
  ['UnsupportedSheet', 'unsupported'],
]);

/**
 * What Excel threw as a `WorkbookError` about `subject`. The original is not kept as cause: its `debugInfo` may hold cell
 * values. A plain `Error` without a code comes from the way to Excel. A fault of ours (`TypeError` …) comes back as it is.
 */
export function codedError(error: unknown, subject: string): unknown {
  const code = excelCode(error);
  if (code === null) return isPlain(error) ? new WorkbookError('lost-connection', subject) : error;
  const known = CODES.get(code);
  return known === undefined
    ? new WorkbookError('refused-by-excel', code)
    : new WorkbookError(known, subject);
}

/** True where an answer or a request was larger than Excel lets through. */
export function isTooLarge(error: unknown): boolean {
  const code = excelCode(error);
  return code !== null && CODES.get(code) === 'payload-too-large';
}

/** True where Excel may never hear of what is sent to it next. */
export function isConnectionLost(error: unknown): boolean {
  const coded = codedError(error, '');
  return coded instanceof WorkbookError && coded.code === 'lost-connection';
}

function excelCode(error: unknown): string | null {
  if (!(error instanceof Error) || error instanceof WorkbookError || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}

function isPlain(error: unknown): boolean {
  return error instanceof Error && error.name === 'Error';
}
