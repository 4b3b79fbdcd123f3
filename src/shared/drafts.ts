/** What was typed into a box that was closed without an answer, to stand there again when the same is asked anew. */
export interface Draft {
  readonly words: string | undefined;
  /** @param words `undefined` once there is nothing to keep */
  keep(words: string | undefined): void;
}

/** The drafts of this window. */
export class Drafts {
  private readonly kept = new Map<string, string>();

  /**
   * @param what is asked, as in "note"
   * @param about the article and the passage or person
   */
  of(what: string, ...about: readonly string[]): Draft {
    const key = JSON.stringify([what, ...about]);
    return {
      words: this.kept.get(key),
      keep: (words) => {
        if (words === undefined) this.kept.delete(key);
        else this.kept.set(key, words);
      },
    };
  }
}
