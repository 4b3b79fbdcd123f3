/** Says which headless browser the tests will use; fails when none starts. */
import { launchBrowser } from './hosts/browser.ts';

const browser = await launchBrowser();
console.log(`Chromium ${browser.version()}`);
await browser.close();
