/// <reference types="office-js" />
import type { LiveCommand } from '../app/live/command-names';
import { LIVE_COMMANDS } from '../app/live/command-names';

/**
 * Ties the ribbon's buttons to the commands. Their ids are those of the manifest. The pane opens beside the sheet, so
 * that what a command did is told there; the button is released when the command has ended, whatever came of it.
 */
export function associateRibbon(perform: (command: LiveCommand) => Promise<void>): void {
  for (const command of LIVE_COMMANDS) {
    Office.actions.associate(command, (event: Office.AddinCommands.Event) => {
      void Office.addin
        .showAsTaskpane()
        // An Excel that cannot open the pane by itself does the work all the same.
        .catch(() => undefined)
        .then(() => perform(command))
        .finally(() => {
          event.completed();
        });
    });
  }
}
