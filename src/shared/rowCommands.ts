import type { Disposable } from 'vscode';
import type { CommandId } from './commands.ts';
import type { Commands } from './edge.ts';
import { refsIn } from './refs.ts';
import { isKeyOfView, type Rows } from './rows.ts';

/** Registers commands that can be about rows of the Claims view: what was chosen there, or a key was pressed on. */
export class RowCommands {
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly edge: Commands,
    private readonly rows: Rows,
  ) {}

  /** @param run takes a ref or several, or what else the command was given; and whether a key of the view gave it */
  register(id: CommandId, run: (argument: unknown, isByKey: boolean) => Promise<void> | void): Disposable {
    return this.edge.handle(id, (argument, chosen) => {
      const isByKey = isKeyOfView(argument);
      const several = refsIn(Array.isArray(chosen) && chosen.length > 1 ? chosen : undefined);
      if (!isByKey && !refsIn(argument)) return run(argument, false);
      return this.inTurn(async () =>
        run(isByKey ? await this.rows.underKey() : (several ?? argument), isByKey),
      );
    });
  }

  /** One after the other: what the first does moves the rows that the second is about. */
  private inTurn(work: () => Promise<void>): Promise<void> {
    const done = this.last.then(work);
    this.last = done.catch(() => undefined);
    return done;
  }
}
