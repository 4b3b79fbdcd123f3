/** Where each of many keys (hashes of tokens or of runs of tokens) occurs. */
export class KeyIndex {
  readonly #keys: Int32Array;
  readonly #mask: number;
  /** For each slot of the hash table the first place of its key, or -1. */
  readonly #slots: Int32Array;
  /** For each place the next one with the same key, or -1. */
  readonly #next: Int32Array;
  /** For each key's first place how often the key occurs. */
  readonly #counts: Int32Array;

  constructor(keys: Int32Array) {
    let size = 256;
    while (size < keys.length * 2) size *= 2;
    this.#keys = keys;
    this.#mask = size - 1;
    this.#slots = new Int32Array(size).fill(-1);
    this.#next = new Int32Array(keys.length);
    this.#counts = new Int32Array(keys.length);
    for (let place = keys.length - 1; place >= 0; place--) {
      const slot = this.#slotOf(keys[place]);
      const later = this.#slots[slot];
      this.#next[place] = later;
      this.#counts[place] = later < 0 ? 1 : this.#counts[later] + 1;
      this.#slots[slot] = place;
    }
  }

  #slotOf(key: number): number {
    let slot = (key ^ (key >>> 15)) & this.#mask;
    for (;;) {
      const place = this.#slots[slot];
      if (place < 0 || this.#keys[place] === key) return slot;
      slot = (slot + 1) & this.#mask;
    }
  }

  /** The first place of the key, or -1. */
  first(key: number): number {
    return this.#slots[this.#slotOf(key)];
  }

  /** The place after this one with the same key, or -1. */
  next(place: number): number {
    return this.#next[place];
  }

  count(key: number): number {
    const first = this.first(key);
    return first < 0 ? 0 : this.#counts[first];
  }

  /** Its place, where the key occurs exactly once; otherwise -1. */
  only(key: number): number {
    const first = this.first(key);
    return first >= 0 && this.#counts[first] === 1 ? first : -1;
  }
}

/** One hash for two; the order counts. */
export const mixHashes = (a: number, b: number): number =>
  Math.imul(a ^ ((b << 13) | (b >>> 19)), 0x9e3779b1);

/** Hashes of all runs of `length` tokens. */
export function runHashes(hashes: Int32Array, length: number): Int32Array {
  const runs = new Int32Array(Math.max(0, hashes.length - length + 1));
  for (let i = 0; i < runs.length; i++) {
    let hash = hashes[i];
    for (let k = 1; k < length; k++) hash = mixHashes(hash, hashes[i + k]);
    runs[i] = hash;
  }
  return runs;
}
