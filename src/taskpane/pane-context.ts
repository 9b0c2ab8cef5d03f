import { createContext, useContext } from 'react';
import type { Answer } from '../app/pane/answer';
import type { Engine } from '../app/pane/engine';
import type { MadeFile } from '../app/pane/month-view';
import type { Language } from '../i18n/language';
import type { PaneTexts } from '../i18n/pane-texts';

/** The five steps, in their order. */
export const STEPS = ['list', 'check', 'complete', 'assign', 'report'] as const;
export type StepId = (typeof STEPS)[number];
export type PageId = StepId | 'settings' | 'history' | 'help';

/** What every part of the pane has at hand. */
export interface PaneContextValue {
  readonly engine: Engine;
  readonly texts: PaneTexts;
  readonly language: Language;
  /** In Excel or on a page of its own, where a grid stands beside the pane. */
  readonly kind: 'excel' | 'page';
  readonly number: (value: number, decimals?: number) => string;
  /** `2021-03-31` as people of the language write it. */
  readonly date: (iso: string) => string;
  readonly go: (page: PageId) => void;
  /**
   * Asks the engine for something and shows meanwhile that work is under way. A failure is shown above the page, with
   * a way to try again; the answer is then `null`. While something is asked, nothing else can be.
   */
  readonly ask: <T>(question: () => Promise<Answer<T>>) => Promise<T | null>;
  readonly isBusy: boolean;
  /** Shows what was done and lets a screen reader say it. `undo`: with a button that takes it back. */
  readonly tell: (sentence: string, options?: { readonly undo?: boolean }) => void;
  /** Grows whenever something was taken back or settled: what is shown must be asked for anew. */
  readonly version: number;
  readonly setLanguage: (language: Language) => void;
  /** Gives the person a new workbook: a window of Excel, or a download. */
  readonly handOver: (file: MadeFile) => Promise<void>;
}

export const PaneContext = createContext<PaneContextValue | null>(null);

/** The pane around a component. */
export function usePane(): PaneContextValue {
  const pane = useContext(PaneContext);
  if (pane === null) throw new Error('usePane outside of a pane');
  return pane;
}
