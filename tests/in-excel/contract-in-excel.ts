import { describeDrawing } from '../contract/drawing-contract';
import { describeEditing } from '../contract/editing-contract';
import { describeReading } from '../contract/reading-contract';
import { clientList } from '../contract/sheet.fixture';
import { NOTES_API } from '../../src/workbook/office-js/notes-of-library';
import { expect } from './expect';
import { openForEditing, openPlans } from './open-workbook';
import type { Case } from './runner';
import { createSuite } from './runner';

/** What no page can try by itself, by the end of the case's name. A person does: docs/release-checklist.md. */
export const LEFT_OUT: ReadonlyMap<string, string> = new Map(
  [
    'tells a colleague’s edits once it is quiet, not its own, and nothing after it is stopped',
    'of two who watch a sheet the one still hears when the other has stopped',
  ].map((name) => [
    name,
    'Excel tells whose edits they are, and the page cannot edit as another person: see the release checklist',
  ]),
);

/** How long a case may take, in milliseconds: Excel on the web answers in tenths of seconds. */
export const TIMEOUT_MS = 60_000;

/** Beyond the contract: that this Excel takes the notes that the library, as shipped, cannot make by itself. */
function describeNotes(): void {
  describe('Excel, of this version', () => {
    test('takes a note where it has notes for add-ins', async () => {
      const workbook = await openPlans([clientList(false)]);
      const hasNotes = Office.context.requirements.isSetSupported('ExcelApi', NOTES_API);
      const marks = [{ row: 1, column: 1, look: 'error' as const, note: 'Tarkista.' }];
      expect(await workbook.markFindings('Lista', marks)).toEqual({ noted: hasNotes ? 1 : 0 });
    });
  });
}

/**
 * The contract suite, for the workbook that is open in Excel. The contract files know `describe`, `test` and `expect` as
 * globals, now and while the cases run: they are set here.
 */
export function contractCases(): readonly Case[] {
  const { describe, test, cases } = createSuite();
  Object.assign(globalThis, { describe, test, expect });
  describeReading('Excel', openPlans);
  describeDrawing('Excel', async (plans) => {
    const workbook = await openPlans([]);
    await workbook.drawSheets(plans);
    return workbook;
  });
  describeEditing('Excel', openForEditing);
  describeNotes();
  return cases;
}
