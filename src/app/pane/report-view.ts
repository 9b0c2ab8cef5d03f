export interface ReportView {
  /** `YYYY-MM-DD`. */
  readonly referenceDate: string;
  readonly sheets: readonly { readonly name: string; readonly stands: boolean }[];
  readonly keyFigures: readonly { readonly name: string; readonly value: string }[];
}

export interface DrawnView {
  readonly sheets: readonly string[];
}
