/** Messages as Excel words them (Excel.ErrorCodes); the library passes them on unchanged. */
const MESSAGES = {
  AccessDenied: 'You cannot perform the requested operation.',
  ApiNotFound: 'The API you are trying to use could not be found.',
  FormulaLengthExceedsLimit: 'The formula is longer than the limit of 8192 characters.',
  GeneralException: 'There was an internal error while processing the request.',
  InsertDeleteConflict: 'The insert or delete operation attempted resulted in a conflict.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidOperation: 'The operation attempted is invalid on the object.',
  InvalidOperationInCellEditMode:
    'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
  InvalidReference: 'This reference is not valid for the current operation.',
  ItemAlreadyExists: 'The resource being created already exists.',
  ItemNotFound: "The requested resource doesn't exist.",
  RangeExceedsLimit: 'The cell count in the range has exceeded the maximum supported number.',
  RequestPayloadSizeLimitExceeded: 'The request payload size has exceeded the limit.',
  ResponsePayloadSizeLimitExceeded: 'The response payload size has exceeded the limit.',
  UnsupportedOperation: 'The operation being attempted is not supported.',
} as const;

export type HostErrorCode = keyof typeof MESSAGES;

const HTTP_STATUS: Partial<Record<HostErrorCode, number>> = {
  AccessDenied: 403,
  ApiNotFound: 404,
  GeneralException: 500,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
};

/** What an action fails with; the add-in sees it as an `OfficeExtension.Error` with the same code. */
export class HostError extends Error {
  readonly code: HostErrorCode;
  readonly httpStatus: number;

  /** `detail` is for the developer, e.g. which member is not emulated. Never cell content. */
  constructor(code: HostErrorCode, detail = '') {
    super(detail === '' ? MESSAGES[code] : `${MESSAGES[code]} (${detail})`);
    this.name = 'HostError';
    this.code = code;
    this.httpStatus = HTTP_STATUS[code] ?? 400;
  }
}
