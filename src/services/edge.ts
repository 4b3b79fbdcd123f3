import { commands, window, type Disposable, type LogOutputChannel } from 'vscode';

/** A failure the user can do something about; the message says what. */
export class UserError extends Error {}

/**
 * Registers commands so that each failure is handled once, here: logged, then one notification that says what to do.
 */
export class Commands {
  constructor(private readonly log: LogOutputChannel) {}

  register<A extends unknown[]>(id: string, run: (...args: A) => Promise<void> | void): Disposable {
    return commands.registerCommand(id, async (...args: A) => {
      try {
        await run(...args);
      } catch (error) {
        await this.report(error);
      }
    });
  }

  async report(error: unknown): Promise<void> {
    if (error instanceof UserError) {
      this.log.warn(error.message);
      await window.showWarningMessage(error.message);
      return;
    }
    this.log.error(error instanceof Error ? error : String(error));
    const show = 'Show Log';
    const message = error instanceof Error ? error.message : String(error);
    const choice = await window.showErrorMessage(`Copydesk could not do that: ${message}`, show);
    if (choice === show) this.log.show();
  }
}
