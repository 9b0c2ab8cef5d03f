import { rowPrint } from '../core/changes/row-key';
import { toIso } from '../core/model/local-date';
import type { HandoutTicket } from '../core/model/handout';
import { clientColumns } from '../core/sheets/client-columns';
import type { HandoutTexts } from '../core/sheets/handout-sheets';
import { handoutSheets } from '../core/sheets/handout-sheets';
import { settingsSheet } from '../core/sheets/settings-sheet';
import type { SheetPlan } from '../core/sheets/sheet';
import { coachSheet } from '../core/sheets/coach-sheet';
import type { Analysis } from './analyse';
import { CommandError } from './command-error';
import type { SheetWording } from './sheet-context';
import { sheetContext } from './sheet-context';

/** A workbook to be written. `name` has no folder. */
export interface HandoutFile {
  readonly name: string;
  readonly clients: number;
  readonly sheets: readonly SheetPlan[];
}

/**
 * One workbook for each coach who has clients, with only those, and the whole list with the same tokens, which stays at
 * home: the merge needs it. Clients without a coach stand in the whole list alone.
 *
 * The same list on the same date gives the same files and tokens. Throws `CommandError('no-coaches')`.
 */
export function split(
  analysis: Analysis,
  wording: SheetWording,
  texts: HandoutTexts,
): { readonly whole: HandoutFile; readonly parts: readonly HandoutFile[] } {
  const { outcome, earlier } = analysis;
  const { placement, coaches, list, grid } = outcome;
  if (placement === null) throw new CommandError('no-coaches');
  const context = sheetContext(analysis, wording);
  const written = new Set([...earlier.derivedColumns, texts.tokenHeading]);
  const { original } = clientColumns(outcome, wording.texts, written);

  const clientsOf = coaches.map((): number[] => []);
  placement.coachOf.forEach((coach, client) => clientsOf[coach]?.push(client));
  const withClients = coaches.flatMap((coach, index) =>
    clientsOf[index]!.length === 0 ? [] : [{ coach, clients: clientsOf[index]! }],
  );
  const columns = original.map(({ column }) => column);
  const date = toIso(outcome.referenceDate);
  const prints = [date, ...Array.from(list.rows, (row) => rowPrint(grid.cells[row - 1] ?? [], columns))];
  const batch = rowPrint(prints, [...prints.keys()])
    .toString(36)
    .toUpperCase();
  const ticket: HandoutTicket = {
    role: 'part',
    batch,
    referenceDate: date,
    profile: outcome.profile.id,
    coach: '',
    coachName: '',
    parts: withClients.length,
    tokenHeading: texts.tokenHeading,
  };
  const digits = String(list.count).length;
  const tokenOf = (client: number): string => `${batch}-${String(client + 1).padStart(digits, '0')}`;
  const sheetsOf = (clients: readonly number[], own: Partial<HandoutTicket>): SheetPlan[] =>
    handoutSheets(clients, original, { ...ticket, ...own }, tokenOf, texts, context);

  const nameOf = fileNames(texts.wholeFile);
  const [wholeList, ...others] = sheetsOf([...list.rows.keys()], { role: 'whole' }) as [
    SheetPlan,
    ...SheetPlan[],
  ];
  return {
    whole: {
      name: texts.wholeFile,
      clients: list.count,
      sheets: [wholeList, coachSheet(context), settingsSheet([texts.tokenHeading], context), ...others],
    },
    parts: withClients.map(({ coach, clients }) => ({
      name: nameOf(coach.name, coach.id),
      clients: clients.length,
      sheets: sheetsOf(clients, { coach: coach.id, coachName: coach.name }),
    })),
  };
}

/** Names of files that every system takes, each once: a coach's name, with the id where two share it. */
function fileNames(taken: string): (name: string, id: string) => string {
  const used = new Set([taken.toLowerCase()]);
  const clean = (text: string): string =>
    text
      .replace(/[\p{Cc}\\/:*?"<>|]+/gu, ' ')
      .replace(/\s+/g, ' ')
      .replace(/^[. ]+|[. ]+$/g, '');
  return (name, id) => {
    const plain = clean(name) || clean(id) || '-';
    let file = `${plain}.xlsx`;
    if (used.has(file.toLowerCase())) file = `${plain} (${clean(id)}).xlsx`;
    for (let copy = 2; used.has(file.toLowerCase()); copy++) file = `${plain} (${copy}).xlsx`;
    used.add(file.toLowerCase());
    return file;
  };
}
