/** What the page's script is told about its host. Plain data: it travels into the page. */
export interface Win32Settings {
  /** A new one for each run: office.js remembers a host by it in sessionStorage. */
  readonly instanceId: string;
  readonly displayLanguage: string;
  readonly isDark: boolean;
  /** API sets as the host's JSON: `{"excelapi":"1.13"}`. */
  readonly requirementMatrix: string;
}

type Callback = (answer: { toArray: () => unknown[] } | number) => void;

declare global {
  /** The doors between the page and the emulated Excel; Playwright opens the first two. */
  interface Window {
    excelHostAnswer: (body: string, flags: number) => Promise<{ statusCode: number; body: string } | null>;
    excelHostSettings: (settings: Record<string, string>) => Promise<void>;
    /** Called from the tests' side with event entries `[category, type, target, message, id, isRemoteOverride]`. */
    excelHostEvents: (entries: unknown[][]) => void;
  }
}

/**
 * Runs inside the page before any script of it: installs the `window.external` of Excel on Windows, so that the whole
 * office.js boots as it does there. It must not use anything from outside its own body.
 */
export function installWin32(settings: Win32Settings): void {
  const EXECUTE_RICH_API = 93;
  const RICH_API_MESSAGE = 33;
  const SELECTION_CHANGED = 2;
  const SUCCESS = 0;
  /** Error numbers of the Windows host, which the library turns into the codes of Excel.ErrorCodes. */
  const ERROR_NUMBERS: Record<string, number> = {
    InvalidOperationInCellEditMode: 5004,
    RequestPayloadSizeLimitExceeded: 5103,
    ResponsePayloadSizeLimitExceeded: 5104,
  };
  const INTERNAL_ERROR = 5001;

  const stored = new Map<string, string>();
  const listeners = new Map<number, (event: number, payload: unknown) => void>();
  const answerWith = (status: number, ...payload: unknown[]) => ({ toArray: () => [status, ...payload] });

  const execute = async (request: readonly unknown[], callback: Callback): Promise<void> => {
    const answer = await window.excelHostAnswer(String(request[4]), Number(request[6]));
    if (answer === null) return;
    if (answer.statusCode === 200) {
      callback(answerWith(SUCCESS, [200, [], answer.body]));
      return;
    }
    const code = /"code":"(\w+)"/.exec(answer.body)?.[1] ?? '';
    callback(answerWith(ERROR_NUMBERS[code] ?? INTERNAL_ERROR, 'The host refused the request.'));
  };

  const context = {
    GetAppType: () => 1,
    GetSolutionRef: () => '00000000-0000-0000-0000-0000000000a1',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => settings.displayLanguage,
    GetAppDataLocale: () => settings.displayLanguage,
    GetDocUrl: () => 'Book1.xlsx',
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => '',
    GetCorrelationId: () => settings.instanceId,
    GetInstanceId: () => settings.instanceId,
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => settings.requirementMatrix,
    GetHostCustomMessage: () => '',
    GetHostFullVersion: () => '16.0.18000.20000',
    GetInitialDisplayMode: () => 0,
    // Colours as numbers, 0xRRGGBB.
    GetOfficeThemeInfo: () =>
      JSON.stringify(
        settings.isDark
          ? { bodyBackgroundColor: 0x262626, bodyForegroundColor: 0xffffff }
          : { bodyBackgroundColor: 0xffffff, bodyForegroundColor: 0x262626 },
      ),
    GetSettings: () => ({
      Read: (keys: string[], values: string[]) => {
        keys.push(...stored.keys());
        values.push(...stored.values());
      },
      Write: (keys: string[], values: string[]) => {
        stored.clear();
        keys.forEach((key, index) => stored.set(key, values[index] ?? ''));
        void window.excelHostSettings(Object.fromEntries(stored));
      },
    }),
  };

  const external = {
    GetHostInfo: () => `Excel$Win32$16.01$${settings.displayLanguage}$telemetry$$disableLogging`,
    GetContext: () => context,
    GetLoggingAllowed: () => false,
    Execute: (id: number, params: readonly (readonly unknown[])[], callback: Callback) => {
      if (id !== EXECUTE_RICH_API) callback(answerWith(INTERNAL_ERROR, 'not emulated'));
      else void execute(params[0]!, callback);
    },
    RegisterEvent: (
      id: number,
      _: string,
      handler: (event: number, payload: unknown) => void,
      callback: Callback,
    ) => {
      listeners.set(id, handler);
      callback(SUCCESS);
    },
    UnregisterEvent: (id: number, _: string, callback: Callback) => {
      listeners.delete(id);
      callback(SUCCESS);
    },
  };
  Object.defineProperty(window, 'external', { value: external, configurable: true });
  window.excelHostEvents = (entries) => {
    listeners.get(RICH_API_MESSAGE)?.(RICH_API_MESSAGE, { toArray: () => entries });
    // The old document event has a registration of its own.
    if (entries.some(([, type]) => type === SELECTION_CHANGED))
      listeners.get(SELECTION_CHANGED)?.(SELECTION_CHANGED, {});
  };
}
