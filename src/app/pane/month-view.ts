/** A new workbook for the person to keep. */
export interface MadeFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface MergedFile extends MadeFile {
  /** What the merge did. */
  readonly sentence: string;
}

/** A file that the person gives. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}
