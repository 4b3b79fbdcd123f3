/** Which word of the current text stands for each word of the old one. */
export interface Pairing {
  /** For each old token the index of the current one in its place, or -1. */
  readonly partners: Int32Array;
  /** How alike the two are: 1 the same word, above 0 a mistyped one, 0 another word in the same place. */
  readonly likeness: Float32Array;
}

export const noPairs = (count: number): Pairing => ({
  partners: new Int32Array(count).fill(-1),
  likeness: new Float32Array(count),
});
