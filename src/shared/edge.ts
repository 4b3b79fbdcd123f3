import { commands, type Disposable, type LogOutputChannel } from 'vscode';
import type { CommandId } from './commands.ts';
import { complain, warn } from '../services/messages.ts';
import { reasonOf, UserError } from '../services/userError.ts';

/**
 * Registers commands so that each failure is handled once, here: logged, then one notification that says what to do.
 */
export class Commands {
  constructor(private readonly log: LogOutputChannel) {}

  register(id: CommandId, run: (argument: unknown) => Promise<void> | void): Disposable {
    return this.handle(id, run);
  }

  /** @param run takes what the command is about, and from the menu of a row all rows that are chosen along with it */
  handle(id: CommandId, run: (argument: unknown, chosen: unknown) => Promise<void> | void): Disposable {
    return commands.registerCommand(id, async (argument?: unknown, chosen?: unknown) => {
      // The card whose link was clicked would stay, and show what was before.
      void commands.executeCommand('editor.action.hideHover');
      try {
        await run(argument, chosen);
      } catch (error) {
        await this.report(error);
      }
    });
  }

  async report(error: unknown): Promise<void> {
    if (error instanceof UserError) {
      this.log.warn(error.message);
      if (error.cause instanceof Error) this.log.warn(error.cause.message);
      const { remedy } = error;
      const choice = await warn(error.message, ...(remedy ? [remedy.label] : []));
      if (remedy && choice === remedy.label) await commands.executeCommand(remedy.command);
      return;
    }
    this.log.error(error instanceof Error ? error : String(error));
    const show = 'Show Log';
    const choice = await complain(`Copydesk could not do that: ${reasonOf(error)}`, show);
    if (choice === show) this.log.show();
  }
}
