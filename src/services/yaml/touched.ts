/** What is known of a file, as far as it tells whose write was seen. */
interface Known {
  readonly exists: boolean;
  readonly source: string;
  readonly unsaved: boolean;
}

interface WatchedFile<State extends Known> {
  /** What is known of it; undefined where that is not up to date, or it is being read. */
  readonly upToDate: () => State | undefined;
  /** The text on disk, undefined where there is no file. */
  readonly read: () => Promise<string | undefined>;
  /** Has it read again. */
  readonly invalidate: () => void;
}

/**
 * What to do when something was written where a file stands. That is mostly our own write, and known: then what is under
 * way goes on. Of a burst of writes the first is looked at, and once more what came of them.
 */
export const onTouched = <State extends Known>({
  upToDate,
  read,
  invalidate,
}: WatchedFile<State>): (() => Promise<void>) =>
  onceMore(async () => {
    const before = upToDate();
    if (before?.exists === true && before.source !== '' && !before.unsaved) {
      const text = await read().catch(() => undefined);
      if (text === before.source && upToDate() === before) return;
    }
    invalidate();
  });

/** Does work one at a time: for all calls while it is under way it is done once more. */
function onceMore(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  let isCalled = false;
  const run = async () => {
    try {
      while (isCalled) {
        isCalled = false;
        await work();
      }
    } finally {
      running = undefined;
    }
  };
  return () => {
    isCalled = true;
    return (running ??= run());
  };
}
