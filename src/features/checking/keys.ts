import type { Disposable } from 'vscode';
import type { CommandId } from '../../shared/commands.ts';
import type { Commands } from '../../shared/edge.ts';
import type { Going, Mode } from './mode.ts';

type Run = (going: Going) => void | Promise<void>;

interface Registrar {
  register(id: CommandId, run: Run): Disposable;
}

/** The keys of checking by what has to be minded with them: they do something only while its article is in front. */
export interface Keys {
  /** Goes somewhere: as often as it is pressed. */
  readonly walking: Registrar;
  /** Says something; not where the key is held down, or came before what it is about could be read. */
  readonly saying: Registrar;
  /** Asks something: letters that follow at once are meant for its box. */
  readonly asking: Registrar;
}

export function keysOf(mode: Mode, edge: Commands): Keys {
  let isAsking = false;
  const walking = (run: Run) => async (): Promise<void> => {
    if (!mode.going) mode.sayWhyNot();
    if (!mode.going || isAsking) return;
    mode.going.round.hush();
    await run(mode.going);
  };
  const saying = (run: Run) => walking((going) => (going.round.isMeant() ? run(going) : undefined));
  const asking = (run: Run) =>
    saying(async (going) => {
      isAsking = true;
      const { turn } = going.round;
      try {
        await run(going);
      } finally {
        isAsking = false;
      }
      // The box has closed the card.
      if (going.round.turn === turn) going.round.look();
    });
  const registrar = (prepare: (run: Run) => () => Promise<void>): Registrar => ({
    register: (id, run) => edge.handle(id, prepare(run)),
  });
  return { walking: registrar(walking), saying: registrar(saying), asking: registrar(asking) };
}
