import type { Page } from 'playwright-core';

/** What the page does that could carry something out of the workbook. */
export interface Traces {
  /** Requests outside the page's own origin; none of them is let through. */
  readonly foreignRequests: string[];
  readonly policyViolations: string[];
  /** Console lines and errors that nobody caught. */
  readonly messages: string[];
  readonly errors: string[];
}

/** Watches a page from its first request on. Before the page goes anywhere. */
export async function watchTraces(page: Page, origin: string): Promise<Traces> {
  const traces: Traces = { foreignRequests: [], policyViolations: [], messages: [], errors: [] };
  await page.context().route('**/*', async (route) => {
    const url = route.request().url();
    if (new URL(url).origin === origin) return route.continue();
    traces.foreignRequests.push(url);
    return route.abort();
  });
  page.on('websocket', (socket) => traces.foreignRequests.push(socket.url()));
  page.on('console', (message) => traces.messages.push(message.text()));
  page.on('pageerror', (error) => {
    traces.errors.push(error.message);
    traces.messages.push(`${error.message} ${error.stack ?? ''}`);
  });
  await page.exposeFunction('tellViolation', (text: string) => traces.policyViolations.push(text));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => {
      void window.tellViolation(
        `${violatedDirective} ${blockedURI} by ${sourceFile.replace(location.origin, '')}`,
      );
    });
  });
  return traces;
}

declare global {
  interface Window {
    tellViolation: (text: string) => Promise<number>;
  }
}
