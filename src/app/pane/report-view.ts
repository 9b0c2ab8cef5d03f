export interface ReportView {
  /** `YYYY-MM-DD`. */
  readonly referenceDate: string;
  readonly sheets: readonly { readonly name: string; readonly stands: boolean }[];
  readonly keyFigures: readonly KeyFigureView[];
  /** Coaches who have clients by the plan, to whom workbooks may be given; `index` is the coach's. */
  readonly coaches: readonly { readonly index: number; readonly name: string }[];
  /** The month that is compared with, as people write it; `null`: none is known. */
  readonly comparedWith: string | null;
}

/** `change` is empty where last month's figure is not known. */
export interface KeyFigureView {
  readonly name: string;
  readonly value: string;
  readonly change: string;
}

export interface DrawnView {
  readonly sheets: readonly string[];
}
