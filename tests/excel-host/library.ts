/// <reference types="office-js" />
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { LIBRARY_PATH } from './library-file';

/** The library that the protocol here was read from, of @microsoft/office-js 1.1.110. */
export const LIBRARY_SHA256 = '55424571aa2b13e557dd7af19067dae412d0e81228d0da4108fbf30ee22d3dc3';

export const librarySha256 = (): string =>
  createHash('sha256').update(readFileSync(LIBRARY_PATH)).digest('hex');

/** The host's side of the wire. The library puts its own `onMessageFromHost` in place. */
export interface Bridge {
  sendMessageToHost: (text: string) => void;
  onMessageFromHost: (text: string) => void;
}

export interface OfficeLibrary {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension & {
    readonly HostBridge: { readonly init: (bridge: Bridge) => void };
    readonly Utility: { _synchronousCleanup: boolean };
  };
  /** The `window` that the library sees. */
  readonly window: { Office: typeof Office };
}

let loaded: OfficeLibrary | null = null;

/**
 * Runs the library as the body of a function. In a page its top-level variables are properties of `window`: a `with`
 * around it, over a window that has properties of these names, makes them so here. The function is made in the
 * caller's own realm (not by node:vm): the library tells plain objects by their prototype, so another realm's would be
 * none.
 */
export function loadLibrary(): OfficeLibrary {
  if (loaded !== null) return loaded;
  const page = {
    Promise,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    location: { href: 'https://localhost/', search: '', hash: '', protocol: 'https:', host: 'localhost' },
    navigator: { userAgent: 'Mozilla/5.0', platform: 'Win32' },
  };
  const window = Object.assign(page, { window: page, self: page });
  const source = readFileSync(LIBRARY_PATH, 'utf8');
  for (const [, name] of source.matchAll(/^var (\w+)/gm)) Object.assign(window, { [name!]: undefined });
  const body = `with (window) { ${source}\nreturn { Excel, Office, OfficeExtension, window }; }`;
  const run = Reflect.construct(Function, ['window', body]) as (window: object) => OfficeLibrary;
  loaded = run(window);
  // Else the batch that gives ranges back runs on after `Excel.run` has ended.
  loaded.OfficeExtension.Utility._synchronousCleanup = true;
  return loaded;
}
