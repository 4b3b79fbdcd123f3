import { resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { workbenchAddress } from './address.ts';
import type { Server } from './server.ts';

export interface ExtensionTests {
  /** The workspace. */
  folder: string;
  /** The extension to load from source. */
  extension: string;
  /** The module whose `run` decides. */
  tests: string;
}

/** Nobody looks at it: what is drawn takes processor time from the tests. */
const unseen = { width: 640, height: 480 };

/** A run that has not ended by then never will. */
const patienceMs = 1_200_000;

/**
 * Runs a test module in a fresh extension host of a server that was started with `testDriver`. Gives each line that
 * VS Code or the module logs to `onLine`, and resolves with the status that the module ends with.
 */
export async function runExtensionTests(
  server: Server,
  browser: Browser,
  what: ExtensionTests,
  onLine: (line: string) => void,
): Promise<number> {
  const page = await browser.newPage({ viewport: unseen });
  await page.exposeFunction('codeAutomationLog', (_type: string, values: unknown[]) => {
    onLine(values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value))).join(' '));
  });
  const status = exitOf(page);
  await page.goto(
    workbenchAddress(server.authority, {
      folder: resolve(what.folder),
      extension: resolve(what.extension),
      tests: resolve(what.tests),
    }),
  );
  try {
    return await status;
  } finally {
    await page.close();
  }
}

function exitOf(page: Page): Promise<number> {
  return new Promise((ended, failed) => {
    void page.exposeFunction('codeAutomationExit', (status: number) => ended(status));
    const late = () => failed(new Error(`The tests did not end within ${patienceMs / 1000} s.`));
    setTimeout(late, patienceMs).unref();
  });
}
