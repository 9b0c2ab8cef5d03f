/// <reference types="office-js" />
import type { EmulatedExcel, HostOptions } from './host';
import { createExcel } from './host';
import type { Bridge, OfficeLibrary } from './library';
import { loadLibrary } from './library';
import type { RequestMessage } from './protocol';
import { isSetSupported } from './requirement-sets';

/** The emulated Excel with the real office.js client library talking to it. */
export interface Host extends EmulatedExcel {
  /** The real `Excel.run`. */
  readonly run: <T>(batch: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;
  /** Waits until the events of what was done so far have reached their handlers. */
  readonly settled: () => Promise<void>;
  /** Takes the globals away again and lets the library go to the next host. */
  readonly close: () => void;
}

/**
 * Makes a workbook, loads the library (once in a test file) and points it at the workbook. `Excel`, `Office` and
 * `OfficeExtension` are globals until `close`, as in a task pane. The last host made is the one that is talked to.
 */
export function createHost(options: HostOptions = {}): Host {
  const excel = createExcel(options);
  const library = loadLibrary();
  const bridge: Bridge = {
    sendMessageToHost: (text) => {
      const { id, flags, message } = JSON.parse(text) as RequestMessage;
      const answer = excel.answer(message.body, flags);
      void Promise.resolve(answer).then((given) => {
        if (given === null) return;
        const { statusCode, body } = given;
        bridge.onMessageFromHost(JSON.stringify({ id, type: 2, message: { statusCode, headers: {}, body } }));
      });
    },
    onMessageFromHost: () => undefined,
  };
  const globals = {
    Excel: library.Excel,
    OfficeExtension: library.OfficeExtension,
    Office: officeFor(excel, library),
  };
  library.window.Office = globals.Office;
  library.OfficeExtension.HostBridge.init(bridge);
  excel.listen((entries) => {
    bridge.onMessageFromHost(JSON.stringify({ type: 3, message: { entries } }));
  });
  Object.assign(globalThis, globals);
  return {
    ...excel,
    run: (batch) => library.Excel.run(batch),
    settled: async () => {
      for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => setTimeout(resolve, 0));
    },
    close: () => {
      for (const name of Object.keys(globals)) Reflect.deleteProperty(globalThis, name);
      excel.listen(() => undefined);
    },
  };
}

/** What the host-specific file alone does not make: `Office.context`. In a browser the whole office.js makes it. */
function officeFor(excel: EmulatedExcel, { Office }: OfficeLibrary): typeof Office {
  const context = {
    requirements: {
      isSetSupported: (name: string, version?: string) =>
        isSetSupported(excel.requirementSets, name, version),
    },
    displayLanguage: excel.displayLanguage,
    contentLanguage: excel.displayLanguage,
    host: 'Excel',
    platform: 'PC',
  };
  return Object.create(Office, { context: { value: context } }) as typeof Office;
}
