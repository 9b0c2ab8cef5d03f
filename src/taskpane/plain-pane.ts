import type { LiveCommand, LiveResult } from '../app/live/live-command';
import { LIVE_COMMANDS } from '../app/live/live-command';
import type { Language } from '../i18n/language';
import { textsOf } from '../i18n/texts';
import { resultSentences } from './result-sentences';

/** What the pane asks of the program. `failure` makes the sentence of an error. */
export interface PaneActions {
  readonly perform: (command: LiveCommand) => Promise<LiveResult>;
  readonly isInterrupted: () => Promise<boolean>;
  readonly finish: () => Promise<void>;
  readonly rollBack: () => Promise<void>;
  readonly failure: (error: unknown) => string;
}

/** The pane of buttons: one a command, what it did below, and unfinished work to settle first. */
export interface PlainPane {
  /** Performs a command as though its button had been pressed: for the ribbon. */
  readonly press: (command: LiveCommand) => Promise<void>;
}

export function showPlainPane(root: HTMLElement, language: Language, actions: PaneActions): PlainPane {
  const { taskpane: t } = textsOf(language);
  const status = element('div', '');
  status.setAttribute('role', 'status');
  const buttons = LIVE_COMMANDS.map((command) => {
    const button = element('button', t.buttons[command]);
    button.dataset.command = command;
    button.addEventListener('click', () => void press(command));
    return button;
  });
  root.replaceChildren(element('h1', t.title), ...buttons, status);
  void tellInterrupted();
  return { press };

  async function press(command: LiveCommand): Promise<void> {
    await work(async () => resultSentences(await actions.perform(command), language));
    await tellInterrupted();
  }

  /** Runs work with the buttons off, and tells what came of it. */
  async function work(task: () => Promise<readonly string[]>): Promise<void> {
    tell([t.working]);
    for (const button of buttons) button.disabled = true;
    try {
      tell(await task());
    } catch (error) {
      tell([actions.failure(error)]);
    } finally {
      for (const button of buttons) button.disabled = false;
    }
  }

  async function tellInterrupted(): Promise<void> {
    if (!(await actions.isInterrupted().catch(() => false))) return;
    const settle = (label: string, task: () => Promise<void>): HTMLButtonElement => {
      const button = element('button', label);
      button.addEventListener('click', () => {
        void work(async () => {
          await task();
          return [t.interrupted.settled];
        });
      });
      return button;
    };
    status.append(
      element('p', t.interrupted.text),
      settle(t.interrupted.finish, actions.finish),
      settle(t.interrupted.rollBack, actions.rollBack),
    );
  }

  function tell(sentences: readonly string[]): void {
    status.replaceChildren(...sentences.map((sentence) => element('p', sentence)));
  }
}

/** What the page shows without Excel. */
export function showStandalone(root: HTMLElement, language: Language): void {
  const { taskpane: t } = textsOf(language);
  root.replaceChildren(element('h1', t.title), element('p', t.standalone));
}

function element<K extends keyof HTMLElementTagNameMap>(tag: K, text: string): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}
