/**
 * Stands in for a VS Code executable where `runTests` of `@vscode/test-electron` starts one: takes the same arguments,
 * and runs the extension tests in a served VS Code in a headless browser. `COPYDESK_EDITION` says which VS Code.
 */
import { appendFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { workbenchAddress } from './address.ts';
import { launchBrowser } from './browser.ts';
import { editionOfEnvironment } from './pins.ts';
import { startServer } from './server.ts';

/** A run that has not ended by then never will. */
const patienceMs = 300_000;

/** The lines of test/host/harness/report.ts; the rest of what VS Code says goes to the log. */
const reported = /^ {2}[✓✗·-] |^host: /;

const log = `out/host/${editionOfEnvironment()}.log`;
writeFileSync(log, '');

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));

const args = process.argv.slice(2);
const option = (name: string) =>
  args.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3);
const extension = option('extensionDevelopmentPath');
const tests = option('extensionTestsPath');
const folder = args.find((argument) => !argument.startsWith('--'));
if (!extension || !tests || !folder) throw new Error(`Missing arguments: ${args.join(' ')}`);

const server = await startServer({ edition: editionOfEnvironment(), testDriver: true });
const browser = await launchBrowser();
const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
const exit = exitOfTests(page);
await page.goto(
  workbenchAddress(server.authority, {
    folder: resolve(folder),
    extension: resolve(extension),
    tests: resolve(tests),
  }),
);
const code = await exit;
await browser.close();
await server.stop();
process.exit(code);

/** Prints what the tests report, and resolves with the status that they end with. */
async function exitOfTests(window: Page): Promise<number> {
  await window.exposeFunction('codeAutomationLog', (type: string, values: unknown[]) => {
    const text = values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value))).join(' ');
    appendFileSync(log, `${type}: ${text}\n`);
    if (reported.test(text)) console.log(text);
  });
  return new Promise((ended) => {
    void window.exposeFunction('codeAutomationExit', (status: number) => ended(status));
    setTimeout(() => {
      console.log(
        `  ✗ the tests did not end within ${patienceMs / 1000} s; VS Code's own words are in ${log}`,
      );
      ended(1);
    }, patienceMs);
  });
}
