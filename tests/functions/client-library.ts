import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import vm from 'node:vm';
import type { CustomFunctionsHost } from '../../src/functions/excel-function';

type Run = (...values: unknown[]) => unknown;

/** What the client library tells Excel of one formula: its id, whether it went well, and the value or the sentence. */
export type InvocationResult = readonly [id: number, succeeded: boolean, value: unknown, ...rest: unknown[]];

export interface ClientLibrary {
  readonly host: CustomFunctionsHost<string>;
  /** Asks for values as Excel does, several formulas in one message, and gives what is sent back. */
  readonly calculate: (
    formulas: readonly (readonly [id: number, functionId: string, values: readonly unknown[]])[],
  ) => Promise<readonly InvocationResult[]>;
}

interface Bridge {
  sendMessageToHost: (text: string) => void;
  onMessageFromHost?: (text: string) => void;
}

interface Library {
  readonly CustomFunctions: Pick<CustomFunctionsHost<string>, 'Error' | 'ErrorCode'>;
  readonly CustomFunctionMappings: Record<string, Run>;
}

const FORMULA_MESSAGE = { messageCategory: 1, messageType: 1000, targetId: '' };
/** Errors in cells are handed over as objects (`allowErrorForDataTypeAny`). */
const ALLOW_ERRORS = 4;

/**
 * The real client library of Excel on the desktop, in a world of its own, with this test in Excel's place at the other
 * end of its bridge: what it does with arguments and results is the library's doing.
 */
export function loadClientLibrary(): ClientLibrary {
  let sent: (results: readonly InvocationResult[]) => void = () => undefined;
  const bridge: Bridge = {
    sendMessageToHost: (text) => {
      const message = JSON.parse(text) as { id: number; message: { body: { Actions: readonly Action[] } } };
      const answer = {
        id: message.id,
        type: 1,
        message: { statusCode: 200, headers: {}, body: { Results: [] } },
      };
      setImmediate(() => bridge.onMessageFromHost?.(JSON.stringify(answer)));
      const results = message.message.body.Actions.find(({ Name }) => Name === 'SetInvocationArrayResults');
      if (results?.ArgumentInfo !== undefined) sent(results.ArgumentInfo.Arguments[0]);
    },
  };
  const library = world({ _richApiNativeBridge: bridge });
  const host = {
    ...library.CustomFunctions,
    associate: (id: string, run: Run) => {
      library.CustomFunctionMappings[id] = run;
    },
  };
  const calculate: ClientLibrary['calculate'] = (formulas) =>
    new Promise((resolve) => {
      sent = resolve;
      const entries = formulas.map(([id, functionId, values]) => ({
        ...FORMULA_MESSAGE,
        message: [id, functionId, values, 'Taulukko1!A1', ALLOW_ERRORS],
      }));
      bridge.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries } }));
    });
  return { host, calculate };
}

interface Action {
  readonly Name: string;
  readonly ArgumentInfo?: { readonly Arguments: readonly [readonly InvocationResult[]] };
}

function world(globals: Readonly<Record<string, unknown>>): Library {
  const nothing = (): void => undefined;
  const window: Record<string, unknown> = {
    ...globals,
    console,
    setTimeout,
    clearTimeout,
    addEventListener: nothing,
    removeEventListener: nothing,
    navigator: { userAgent: '' },
    location: { href: 'https://localhost/', search: '', origin: 'https://localhost' },
    document: { readyState: 'complete', addEventListener: nothing, getElementsByTagName: () => [] },
  };
  window.window = window;
  window.self = window;
  const context = vm.createContext(window);
  const file = createRequire(__filename).resolve('@microsoft/office-js/dist/excel-win32-16.01.debug.js');
  vm.runInContext(readFileSync(file, 'utf8'), context);
  return vm.runInContext('({ CustomFunctions, CustomFunctionMappings })', context) as Library;
}
