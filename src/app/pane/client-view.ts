import type { Ternary } from '../../core/model/ternary';
import type { DerivedColumn } from '../../core/sheets/sheet-texts';
import type { FindingItem } from './check-view';

export interface ClientItem {
  readonly row: number;
  readonly name: string;
  readonly membership: Ternary;
  readonly membershipName: string;
}

export interface ClientView extends ClientItem {
  readonly reasons: readonly string[];
  /** What the program derives of the client: heading and text, in the order of the columns; empty ones left out. */
  readonly facts: readonly { readonly id: DerivedColumn; readonly heading: string; readonly text: string }[];
  readonly findings: readonly FindingItem[];
}
