import type { Field } from '../../core/model/field';
import type { OwnWord, WordField } from '../../core/model/own-words';

/** Values that the program does not know, grouped by likeness, and the words that the staff have explained already. */
export interface ClustersView {
  /** Most cells first. */
  readonly clusters: readonly ClusterView[];
  /** Words in force, of the settings sheet and of earlier decisions. */
  readonly words: readonly OwnWordView[];
  /** What a value of these fields may mean, in the order to choose from: the fields of clusters and words. */
  readonly choices: Readonly<Partial<Record<Field, readonly string[]>>>;
}

export interface ClusterView {
  readonly field: WordField;
  readonly fieldName: string;
  /** Most cells first; `row` is the worksheet's first with it, 1-based. */
  readonly spellings: readonly { readonly text: string; readonly cells: number; readonly row: number }[];
  readonly cells: number;
  /** One of the choices; `null`: the program has no guess. */
  readonly proposal: string | null;
}

export interface OwnWordView extends OwnWord {
  readonly fieldName: string;
  /** True where it was decided in the pane, so that it can be taken back there. */
  readonly isDecided: boolean;
}
