/** Why a workbook could not be read or written. One sentence in i18n for each. */
export type WorkbookErrorCode =
  /** No such file, or it may not be read. */
  | 'not-found'
  /** Neither an Excel workbook nor a text file with columns. */
  | 'not-a-workbook'
  /** The old .xls format or another that Excel can save anew. */
  | 'old-format'
  /** Protected by a password: the content is encrypted. */
  | 'encrypted'
  /** The parts of the workbook do not hold together. */
  | 'damaged'
  /** Larger when unpacked than a workbook of this program can be. */
  | 'too-large'
  /** The result file stands there already. */
  | 'exists'
  /** The result could not be written: no folder, no right, or no room. */
  | 'not-writable'
  /** No sheet of that name. */
  | 'no-such-sheet'
  /** A cell is being edited: Excel does nothing else meanwhile. */
  | 'cell-edit-mode'
  /** The sheet or the workbook's structure is protected. */
  | 'protected'
  /** A sheet, table or range went away or was renamed while it was worked on. */
  | 'not-there'
  /** More at once than Excel takes in or gives out. */
  | 'payload-too-large'
  /** Excel stopped answering. */
  | 'lost-connection'
  /** The program is already at work in this workbook. */
  | 'busy'
  /** The person called it off. */
  | 'cancelled'
  /** This Excel is too old for it. */
  | 'unsupported'
  /** Excel refused for another reason; `detail` is its code. */
  | 'refused-by-excel';

/** A failure with a code. `detail` is for the sentence (a file name, a sheet name): never cell content. */
export class WorkbookError extends Error {
  readonly code: WorkbookErrorCode;
  readonly detail: string;

  constructor(code: WorkbookErrorCode, detail = '', options?: ErrorOptions) {
    super(code, options);
    this.name = 'WorkbookError';
    this.code = code;
    this.detail = detail;
  }
}
