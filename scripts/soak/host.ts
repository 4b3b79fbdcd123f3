import { resolve } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { workbenchAddress } from '../hosts/address.ts';
import type { Server } from '../hosts/server.ts';
import { startServer } from '../hosts/server.ts';

const writer = 'out/soak/inHost.js';

/** A served VS Code that is started again after it was killed, and one page of it. */
export class SoakHost {
  private server: Server | undefined;
  private page: Page | undefined;

  /** Pages of one context share what is cached of the workbench. */
  constructor(private readonly context: BrowserContext) {}

  /** Opens the folder in a fresh extension host that writes findings there. `fail` hears when that goes wrong. */
  async open(folder: string, fail: (reason: string) => void): Promise<void> {
    this.server ??= await startServer({ edition: 'newest', testDriver: true });
    const page = await this.context.newPage();
    this.page = page;
    let said = '';
    await page.exposeFunction('codeAutomationLog', (_type: string, values: unknown[]) => {
      said = `${said}${values.map(String).join(' ')}\n`.slice(-2000);
    });
    await page.exposeFunction('codeAutomationExit', () => fail(`the writing ended by itself:\n${said}`));
    await page.goto(
      workbenchAddress(this.server.authority, {
        folder,
        extension: resolve('.'),
        tests: resolve(writer),
      }),
    );
  }

  /** Kills the server with all its processes. */
  async killServer(): Promise<void> {
    await this.server?.stop();
    this.server = undefined;
  }

  async closePage(): Promise<void> {
    await this.page?.close();
    this.page = undefined;
  }

  async stop(): Promise<void> {
    await this.closePage();
    await this.killServer();
  }
}
