import { largestShard, prefixOf } from './format.ts';
import { keyOf, tooManyLine } from './lines.ts';

export interface Shard {
  /** The key of its first line. */
  readonly first: string;
  readonly text: string;
}

/** People of one surname and given name that take more than this, in bytes, are too many to be told apart. */
const largestKey = 200_000;
/** A shard that has reached this, in bytes, gets nobody else: smaller ones are read sooner, and are more files. */
const fullShard = 128_000;

/** Puts lines of the index that come in order into shards; holds no more than a few shards. */
export interface ShardPacker {
  readonly push: (line: string) => readonly Shard[];
  readonly end: () => readonly Shard[];
}

interface Pile {
  lines: string[];
  /** In bytes of UTF-8, with line ends. */
  size: number;
}

const newPile = (): Pile => ({ lines: [], size: 0 });

/** @param sizeOf length of a text in bytes of UTF-8 */
export function shardPacker(sizeOf: (text: string) => number): ShardPacker {
  let shard = newPile();
  /** Those of the present surname, as long as they may fit into one shard. */
  let surname = newPile();
  let given = newPile();
  let key = '';
  let isTooMany = false;
  let isCut = false;

  function put(pile: Pile, shards: Shard[]): void {
    if (pile.lines.length === 0) return;
    if (shard.size >= fullShard || shard.size + pile.size > largestShard) flush(shards);
    shard.lines.push(...pile.lines);
    shard.size += pile.size;
  }

  function flush(shards: Shard[]): void {
    if (shard.lines.length === 0) return;
    shards.push({ first: keyOf(shard.lines[0]), text: `${shard.lines.join('\n')}\n` });
    shard = newPile();
  }

  function endKey(shards: Shard[]): void {
    if (isTooMany) {
      const line = tooManyLine(key);
      given = { lines: [line], size: line.length + 1 };
    }
    isTooMany = false;
    if (isCut) put(given, shards);
    else if (surname.size + given.size > largestShard) {
      // They do not fit into one: from here on they go wherever there is room.
      isCut = true;
      put(surname, shards);
      surname = newPile();
      put(given, shards);
    } else {
      surname.lines.push(...given.lines);
      surname.size += given.size;
    }
    given = newPile();
  }

  function endSurname(shards: Shard[]): void {
    put(surname, shards);
    surname = newPile();
    isCut = false;
  }

  return {
    push: (line) => {
      const shards: Shard[] = [];
      const next = keyOf(line);
      if (next !== key) {
        if (key !== '') endKey(shards);
        if (prefixOf(next) !== prefixOf(key)) endSurname(shards);
        key = next;
      }
      if (isTooMany) return shards;
      const size = sizeOf(line) + 1;
      given.lines.push(line);
      given.size += size;
      if (given.size > largestKey) {
        isTooMany = true;
        given = newPile();
      }
      return shards;
    },
    end: () => {
      const shards: Shard[] = [];
      if (key !== '') endKey(shards);
      endSurname(shards);
      flush(shards);
      return shards;
    },
  };
}
