import { cellAddress } from '../model/address';
import { valueOf } from '../model/judged-column';
import type { Outcome } from '../model/outcome';
import type { PlacementKind } from '../model/placement';
import { listSheet } from './list-sheet';
import type { LinkPlan, SheetPlan } from './sheet';
import type { SheetContext } from './sheet-context';

/** A question that only a person can answer. */
interface Question {
  readonly client: number;
  readonly question: string;
  readonly resolve: string;
}

/** The rows that need a person's decision: membership under review, then places that are lacking, then repeated rows. */
export function decisionSheet(context: SheetContext): SheetPlan {
  const { outcome, texts, clientsAt } = context;
  const { headings, none } = texts.decisionSheet;
  const questions = [...reviews(context), ...places(context), ...repeats(context)];
  const sheet = listSheet(
    'decisions',
    'Ratkaistavat',
    [
      { heading: headings.row, width: 9, center: true },
      { heading: headings.client, width: 28 },
      { heading: headings.question, width: 52, wrap: true },
      { heading: headings.resolve, width: 60, wrap: true },
    ],
    questions.length === 0
      ? [[null, null, none]]
      : questions.map(({ client, question, resolve }) => [
          clientsAt.rowOf(client) + 1,
          nameOf(client, outcome),
          question,
          resolve,
        ]),
    context,
  );
  return {
    ...sheet,
    links: questions.map(({ client }, index): LinkPlan => ({
      row: index + 1,
      column: 0,
      sheet: clientsAt.sheet,
      address: cellAddress(clientsAt.rowOf(client), 0),
    })),
  };
}

function reviews({ outcome, texts }: SheetContext): Question[] {
  return questionsFor(outcome, (client) => {
    const { membership, reasons } = outcome.decisions[client]!;
    if (membership !== 'review' || outcome.repeats[client]! >= 0) return null;
    return {
      question: reasons.map((reason) => texts.reasons[reason]).join('; '),
      resolve: [...new Set(reasons.flatMap((reason) => texts.decisionSheet.resolve[reason] ?? []))].join(' '),
    };
  });
}

function places({ outcome, texts }: SheetContext): Question[] {
  const kinds = outcome.placement?.kindOf;
  return questionsFor(outcome, (client) => {
    const kind: PlacementKind | undefined = kinds?.[client];
    return kind === undefined ? null : (texts.decisionSheet.placement[kind] ?? null);
  });
}

function repeats({ outcome, texts, clientsAt }: SheetContext): Question[] {
  return questionsFor(outcome, (client) => {
    const first = outcome.repeats[client]!;
    return first < 0 ? null : texts.decisionSheet.repeated(clientsAt.rowOf(first) + 1);
  });
}

function questionsFor(
  { list }: Outcome,
  ask: (client: number) => { readonly question: string; readonly resolve: string } | null,
): Question[] {
  const questions: Question[] = [];
  for (let client = 0; client < list.count; client++) {
    const asked = ask(client);
    if (asked !== null) questions.push({ client, ...asked });
  }
  return questions;
}

function nameOf(client: number, { list: { columns } }: Outcome): string {
  const parts = [valueOf(columns.lastName, client), valueOf(columns.firstNames, client)].filter(
    (part) => part !== null,
  );
  return parts.length > 0 ? parts.join(' ') : (valueOf(columns.fullName, client) ?? '');
}
