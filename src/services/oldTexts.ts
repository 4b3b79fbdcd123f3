import type { Uri } from 'vscode';
import type { GitTexts } from './gitTexts.ts';
import type { Texts } from './texts.ts';

/** Older texts of articles, from wherever they can be had. */
export class OldTexts {
  constructor(
    private readonly texts: Texts,
    private readonly gitTexts: GitTexts,
  ) {}

  /** The text of an article that has the hash; `undefined` where nobody has it any more. */
  async of(article: Uri, textSha256: string): Promise<string | undefined> {
    const kept = await this.texts.get(textSha256);
    return kept ?? (await this.gitTexts.find(article, [textSha256])).get(textSha256);
  }
}
