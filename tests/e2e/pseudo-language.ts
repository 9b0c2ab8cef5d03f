import type { Page } from 'playwright-core';

declare global {
  interface Window {
    webpackChunkomavalmentaja?: {
      push: (chunk: [ids: unknown, modules: Record<string, unknown>]) => unknown;
    };
  }
}

/** What stands around every text of the pseudo-language, with as much again as Finnish may have over English. */
export const [OPENS, CLOSES] = ['⟦', ' ěxťŕá⟧'];

/**
 * Makes the texts of a page and its worker a pseudo-language: each stands in brackets and is longer, so that a text that
 * comes from elsewhere, or that is cut, is seen. The built files are used as they are; what their chunks of texts export is
 * changed on the way.
 */
export async function speakPseudoLanguage(page: Page): Promise<void> {
  await page.context().route(/texts-\w+\.js$/, async (route) => {
    const answer = await route.fetch();
    const changes = `(${changeTexts.toString()})(self, ${JSON.stringify([OPENS, CLOSES])});`;
    await route.fulfill({ response: answer, body: `${changes}\n${await answer.text()}` });
  });
}

/** Runs in the page and in the worker, before the chunk. */
function changeTexts(scope: Window, [opens, closes]: readonly [string, string]): void {
  type Exports = Record<string, () => unknown>;
  type Require = ((id: string) => unknown) & { d: (exports: unknown, getters: Exports) => void };
  type Factory = (module: unknown, exports: unknown, require: Require) => void;

  const changed = (text: unknown): unknown => {
    if (typeof text === 'string') return text === '' ? text : `${opens}${text}${closes}`;
    if (typeof text === 'function')
      return (...details: unknown[]) => changed((text as (...d: unknown[]) => unknown)(...details));
    if (Array.isArray(text)) return text.map(changed);
    if (typeof text !== 'object' || text === null) return text;
    return Object.fromEntries(Object.entries(text).map(([key, part]) => [key, changed(part)]));
  };
  const isTexts = (name: string): boolean => name === 'pane' || name === 'texts';
  const chunks = (scope.webpackChunkomavalmentaja ??= [] as never);
  const { push } = chunks;
  chunks.push = (chunk) => {
    chunks.push = push;
    const [, modules] = chunk;
    for (const [id, factory] of Object.entries(modules)) {
      modules[id] = (module: unknown, exports: unknown, require: Require): void => {
        const own = Object.assign((other: string) => require(other), require, {
          d: (target: unknown, getters: Exports): void => {
            const wrapped = Object.entries(getters).map(([name, get]): [string, () => unknown] => {
              let kept: unknown;
              return [name, () => (isTexts(name) ? (kept ??= changed(get())) : get())];
            });
            require.d(target, Object.fromEntries(wrapped));
          },
        });
        (factory as Factory)(module, exports, own);
      };
    }
    return push.call(chunks, chunk);
  };
}
