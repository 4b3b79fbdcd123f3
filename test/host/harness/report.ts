/**
 * Prints each result as a line of the console, the only thing that comes out of every extension host alike; the runner
 * counts these lines. The reason of a failure follows it, indented.
 */
export class ReportToConsole extends Mocha.reporters.Base {
  constructor(runner: Mocha.Runner, options: Mocha.MochaOptions) {
    super(runner, options);
    runner.on('pass', (test) => console.log(`  ✓ ${test.fullTitle()} (${test.duration ?? 0} ms)`));
    runner.on('pending', (test) => console.log(`  - ${test.fullTitle()}`));
    runner.on('fail', (test, error: unknown) => {
      const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
      console.log(`  ✗ ${test.fullTitle()}\n${reason.replaceAll(/^/gm, '      ')}`);
    });
    runner.once('end', () => {
      const { passes, failures } = this.stats;
      console.log(`host: ${passes} passed, ${failures} failed`);
    });
  }
}
