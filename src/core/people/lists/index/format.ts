import { firstAt } from '../../../halving.ts';
import { hashWord } from '../hash32.ts';
import type { KeyPlace } from '../nameKeys.ts';

/**
 * The index of a list: a folder `NAME.index` with `index.json` and shards, files of lines that begin with a key and are
 * in the order of keys. People of one surname stand together in one shard, and only where they do not fit go on in the
 * next ones; those of one surname and one given name are never parted. So a name is found with one shard for each order
 * of its words, also where nothing but whole files can be read.
 */
export interface IndexManifest {
  readonly version: typeof indexVersion;
  /** SHA-256 of the list's bytes, in small hexadecimal digits. */
  readonly sha256: string;
  /** Of the list, in bytes. */
  readonly size: number;
  /** When the list was last changed, in milliseconds since 1970, where it was indexed. */
  readonly changed: number;
  readonly people: number;
  /** Most of them are said to be under sanctions, sought or criminal. */
  readonly isOfSought: boolean;
  /** The first key of each shard, ascending. */
  readonly firsts: readonly string[];
}

/** Of the form of an index, and of how names are taken apart, which says where somebody stands in it. */
export const indexVersion = 2;

export const manifestName = 'index.json';

/** In bytes. */
export const largestShard = 256_000;

/** Names the list's version, so that shards of two versions are never taken for each other. */
export const shardName = ({ sha256 }: Pick<IndexManifest, 'sha256'>, nth: number): string =>
  `${sha256.slice(0, 12)}-${String(nth).padStart(5, '0')}.txt`;

const surnameDigits = 8;

/** 16 hexadecimal digits: those of the surname, then those of the given name. */
export const placeKey = ({ surname, given }: KeyPlace): string => surnamePrefix(surname) + hashWord(given, 1);

export const surnamePrefix = (surname: string): string => hashWord(surname);

/** The part of a key that those of one surname have in common. */
export const prefixOf = (key: string): string => key.slice(0, surnameDigits);

/** The shards, from the first to before the last, that can hold a key or, by its first digits, keys. */
export function shardsWith({ firsts }: IndexManifest, prefix: string): readonly [number, number] {
  const after = firstAt(firsts.length, (at) => firsts[at] > `${prefix}${'g'.repeat(16 - prefix.length)}`);
  const least = prefix.padEnd(16, '0');
  const from = firstAt(firsts.length, (at) => firsts[at] > least);
  return [Math.max(0, from - 1), after];
}

/** What `index.json` says; `null` where it is none, or of another version. */
export function parseManifest(text: string): IndexManifest | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  return isManifest(value) ? value : null;
}

function isManifest(value: unknown): value is IndexManifest {
  if (typeof value !== 'object' || value === null) return false;
  const said: Partial<Record<keyof IndexManifest, unknown>> = value;
  const { version, sha256, size, changed, people, isOfSought, firsts } = said;
  return (
    version === indexVersion &&
    typeof sha256 === 'string' &&
    /^[0-9a-f]{64}$/.test(sha256) &&
    [size, changed, people].every((one) => typeof one === 'number') &&
    typeof isOfSought === 'boolean' &&
    Array.isArray(firsts) &&
    firsts.every((first) => typeof first === 'string' && first.length === 16)
  );
}
