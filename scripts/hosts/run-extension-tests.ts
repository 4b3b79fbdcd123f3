/**
 * Stands in for a VS Code executable where `runTests` of `@vscode/test-electron` starts one: takes the same arguments,
 * and runs the extension tests in a served VS Code in a headless browser. `COPYDESK_EDITION` says which VS Code.
 */
import { appendFileSync, writeFileSync } from 'node:fs';
import { launchBrowser } from './browser.ts';
import { runExtensionTests } from './extension-tests.ts';
import { editionOfEnvironment } from './pins.ts';
import { startServer } from './server.ts';

/** The lines of test/host/harness/report.ts; the rest of what VS Code says goes to the log. */
const reported = /^ {2}[✓✗·-] |^host: /;

const edition = editionOfEnvironment();
const log = `out/host/${edition}.log`;
writeFileSync(log, '');

const args = process.argv.slice(2);
const option = (name: string) =>
  args.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3);
const extension = option('extensionDevelopmentPath');
const tests = option('extensionTestsPath');
const folder = args.find((argument) => !argument.startsWith('--'));
if (!extension || !tests || !folder) throw new Error(`Missing arguments: ${args.join(' ')}`);

const server = await startServer({ edition, testDriver: true });
const browser = await launchBrowser();
let status = 1;
try {
  status = await runExtensionTests(server, browser, { folder, extension, tests }, (line) => {
    appendFileSync(log, `${line}\n`);
    if (reported.test(line)) console.log(line);
  });
} catch (error) {
  console.log(`${String(error)} What VS Code said is in ${log}.`);
}
await browser.close();
await server.stop();
process.exit(status);
