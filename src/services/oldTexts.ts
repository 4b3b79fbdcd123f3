import type { Uri } from 'vscode';
import { textKept } from '../core/sidecar/private/read.ts';
import type { OldTextPlace } from '../core/wording/closing.ts';
import type { GitTexts } from './gitTexts.ts';
import type { PrivateFiles } from './privateFiles.ts';
import type { Texts } from './texts.ts';

/** An older text of an article. */
export interface OldText {
  readonly text: string;
  /** Where it was kept. */
  readonly from: OldTextPlace;
}

/** Texts of articles that were signed off, from wherever they can be had. */
export class OldTexts {
  constructor(
    private readonly privateFiles: PrivateFiles,
    private readonly texts: Texts,
    private readonly gitTexts: GitTexts,
  ) {}

  /**
   * The text of an article that has the hash, as lower-case hex: from its private file, else from what this machine keeps,
   * else from git; `undefined` where nobody has it any more.
   */
  async of(article: Uri, textSha256: string): Promise<OldText | undefined> {
    const beside = textKept((await this.privateFiles.load(article)).good, textSha256);
    if (beside !== undefined) return { text: beside, from: 'private file' };
    const kept = await this.texts.get(textSha256);
    if (kept !== undefined) return { text: kept, from: 'machine' };
    const committed = (await this.gitTexts.find(article, [textSha256])).get(textSha256);
    return committed === undefined ? undefined : { text: committed, from: 'git' };
  }

  /** Whether an article has a private file that cannot be read as it is. */
  async isBroken(article: Uri): Promise<boolean> {
    return !(await this.privateFiles.load(article)).current.parses;
  }
}
