import 'mocha/mocha.js';
import { ReportToConsole } from './harness/report.ts';

// The browser build of mocha, in the Node host too: it needs nothing of Node, and so the very same module runs in
// the web worker extension host.
mocha.setup({ ui: 'bdd', reporter: ReportToConsole, timeout: 0 });

/** What VS Code calls once this module and the specs that are bundled with it are loaded. */
export function run(): Promise<void> {
  return new Promise((resolve, reject) => {
    // Its own `run` looks for a query in the address of a page, and there is no page.
    Mocha.prototype.run.call(mocha, (failures) => {
      if (failures === 0) resolve();
      else reject(new Error(`${failures} failed`));
    });
  });
}
