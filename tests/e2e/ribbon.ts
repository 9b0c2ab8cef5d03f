import type { Page } from 'playwright-core';
import type { LiveCommand } from '../../src/app/live/command-names';

declare global {
  interface Window {
    /** Excel tells the add-in that a button of the ribbon was pressed; ends when the add-in says that it is done. */
    pressRibbon: (action: string) => Promise<void>;
  }
}

/**
 * Gives the page's host the ribbon of Excel on Windows: office.js hears of a button through an event and calls back when
 * the function of the button has called `event.completed()`. After `installExcel`, before the page goes anywhere.
 */
export async function installRibbon(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const COMMAND_INVOKED = 39;
    const COMMAND_COMPLETED = 94;
    type Handler = (event: number, payload: { toArray: () => unknown[] }) => void;
    type Callback = (answer: { toArray: () => unknown[] }) => void;
    interface WindowsHost {
      Execute: (id: number, params: readonly unknown[], callback: Callback) => void;
      RegisterEvent: (
        id: number,
        target: string,
        handler: Handler,
        callback: (status: number) => void,
      ) => void;
    }
    const host = Object.getOwnPropertyDescriptor(window, 'external')!.value as WindowsHost;
    const { Execute: execute, RegisterEvent: registerEvent } = host;
    const waiting = new Map<string, () => void>();
    let ready: (handler: Handler) => void = () => undefined;
    const handler = new Promise<Handler>((resolve) => (ready = resolve));
    host.RegisterEvent = (id, target, given, callback) => {
      if (id === COMMAND_INVOKED) ready(given);
      registerEvent(id, target, given, callback);
    };
    host.Execute = (id, params, callback) => {
      if (id !== COMMAND_COMPLETED) {
        execute(id, params, callback);
        return;
      }
      waiting.get(String(params[0]))?.();
      callback({ toArray: () => [0] });
    };
    window.pressRibbon = async (action) => {
      const invoke = await handler;
      const id = String(waiting.size + 1);
      const completed = new Promise<void>((resolve) => waiting.set(id, resolve));
      const event = JSON.stringify({ source: { id: action } });
      invoke(COMMAND_INVOKED, { toArray: () => [id, action, event] });
      await completed;
    };
  });
}

/** Presses a button of the ribbon and waits until it is released. Its action's name is that of the manifest. */
export async function pressRibbon(page: Page, action: LiveCommand): Promise<void> {
  await page.evaluate((name) => window.pressRibbon(name), action);
}
