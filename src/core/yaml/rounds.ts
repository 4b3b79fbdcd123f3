import type { Op, Path } from './ops.ts';

/**
 * Takes from the front of `ops` those that can be made in one go on one parse of the source: none of them moves or
 * rewrites what another is about. The rest wait for the next round, in their order.
 */
export function nextRound(ops: readonly Op[]): {
  readonly now: readonly Op[];
  readonly later: readonly Op[];
} {
  const reserved = new Reserved();
  const now: Op[] = [];
  const later: Op[] = [];
  for (const op of ops) {
    (reserved.allow(op) ? now : later).push(op);
    reserved.add(op);
  }
  return { now, later };
}

const name = (path: Path): string => JSON.stringify(path);
/** The path and those of everything it is in. */
const upwards = (path: Path): string[] =>
  Array.from({ length: path.length + 1 }, (_, length) => name(path.slice(0, length)));

/** What the ops before are about; lives for one round. */
class Reserved {
  /** Paths below which nothing else may be done: values replaced, lists whose items move, keys others follow. */
  private readonly closed = new Set<string>();
  /** Paths at or below which something is done. */
  private readonly touched = new Set<string>();
  /** Dicts whose keys change, with the keys that others are put after; null where more than that. */
  private readonly dicts = new Map<string, Set<string | null> | null>();

  allow(op: Op): boolean {
    if (upwards(op.path).some((path) => this.closed.has(path))) return false;
    const path = name(op.path);
    switch (op.type) {
      case 'set':
      case 'insert-items':
      case 'delete-items':
        return !this.touched.has(path);
      case 'remove-keys':
        return !this.dicts.has(path) && !op.keys.some((key) => this.touched.has(name([...op.path, key])));
      case 'add-keys': {
        const others = this.dicts.get(path);
        const follows = op.after !== null && this.touched.has(name([...op.path, op.after]));
        return !follows && (others === undefined || (others !== null && !others.has(op.after)));
      }
    }
  }

  add(op: Op): void {
    const path = name(op.path);
    for (const above of upwards(op.path)) this.touched.add(above);
    switch (op.type) {
      case 'set':
      case 'insert-items':
      case 'delete-items':
        this.closed.add(path);
        break;
      case 'remove-keys':
        this.dicts.set(path, null);
        for (const key of op.keys) this.closed.add(name([...op.path, key]));
        break;
      case 'add-keys': {
        const others = this.dicts.get(path);
        if (others !== null) this.dicts.set(path, new Set([...(others ?? []), op.after]));
        if (op.after !== null) this.closed.add(name([...op.path, op.after]));
        for (const [key] of op.pairs) this.closed.add(name([...op.path, key]));
      }
    }
  }
}
