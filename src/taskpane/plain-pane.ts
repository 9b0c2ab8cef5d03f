import type { LiveCommand, LiveResult } from '../app/live/live-command';
import { LIVE_COMMANDS } from '../app/live/live-command';
import type { ListWatch } from '../app/live/watch-list';
import type { Language } from '../i18n/language';
import { textsOf } from '../i18n/texts';
import { resultSentences } from './result-sentences';

/** What the pane asks of the program. `failure` makes the sentence of an error. */
export interface PaneActions {
  readonly perform: (command: LiveCommand) => Promise<LiveResult>;
  /** Begins to check rows as they are typed; `onEnd` hears of a failure that ended it. */
  readonly watch: (onEnd: (error: unknown) => void) => Promise<ListWatch>;
  readonly isInterrupted: () => Promise<boolean>;
  readonly finish: () => Promise<void>;
  readonly rollBack: () => Promise<void>;
  readonly failure: (error: unknown) => string;
}

/** The pane of buttons: one a command, a switch, what was done below, and unfinished work to settle first. */
export interface PlainPane {
  /** Performs a command as though its button had been pressed: for the ribbon. */
  readonly press: (command: LiveCommand) => Promise<void>;
  /** Switches the checking of typed rows off: for when the pane closes. */
  readonly stopWatching: () => Promise<void>;
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
  const watchSwitch = document.createElement('input');
  watchSwitch.type = 'checkbox';
  // A browser that goes back to the page would remember it as it was.
  watchSwitch.autocomplete = 'off';
  watchSwitch.addEventListener('change', () => void work(watchSwitch.checked ? beginWatch : endWatch));
  const watchLabel = element('label', ` ${t.watch.label}`);
  watchLabel.prepend(watchSwitch);
  const controls = [...buttons, watchSwitch];
  root.replaceChildren(element('h1', t.title), ...buttons, watchLabel, status);
  let watching: ListWatch | null = null;
  let atWork = 0;
  // Nothing starts while this looks: a command would find the workbook busy, or make this find it so.
  let offered = offerToSettle();
  return { press, stopWatching };

  async function press(command: LiveCommand): Promise<void> {
    await work(async () => {
      await watching?.idle();
      const result = await actions.perform(command);
      // Who takes the marks away does not want them back at the next key.
      const marksGone = result.command === 'undo' && result.undone === 'check' && watching !== null;
      return [...resultSentences(result, language), ...(marksGone ? await endWatch() : [])];
    });
  }

  async function beginWatch(): Promise<readonly string[]> {
    try {
      const watch = await actions.watch((error) => {
        forgetWatch();
        tell([actions.failure(error), t.watch.off]);
      });
      watching = watch;
      return [...resultSentences(watch.check, language), t.watch.on];
    } catch (error) {
      forgetWatch();
      throw error;
    }
  }

  async function endWatch(): Promise<readonly string[]> {
    await stopWatching();
    return [t.watch.off];
  }

  async function stopWatching(): Promise<void> {
    const watch = watching;
    forgetWatch();
    await watch?.stop();
  }

  function forgetWatch(): void {
    watching = null;
    watchSwitch.checked = false;
  }

  /** Runs work with the controls off, tells what came of it, and what is still to be settled. */
  async function work(task: () => Promise<readonly string[]>): Promise<void> {
    const pressed = document.activeElement;
    atWork += 1;
    for (const control of controls) control.disabled = true;
    tell([t.working]);
    await offered;
    try {
      tell(await task());
    } catch (error) {
      tell([actions.failure(error)]);
    }
    atWork -= 1;
    // The ribbon can be pressed meanwhile; that is refused, and the pane waits for the work under way.
    if (atWork > 0) return;
    offered = offerToSettle();
    await offered;
    for (const control of controls) control.disabled = false;
    // A button that is off loses the focus; the keyboard goes on from where it was.
    if (document.activeElement === document.body && pressed instanceof HTMLElement) pressed.focus();
  }

  async function offerToSettle(): Promise<void> {
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
