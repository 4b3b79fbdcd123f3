import { Uri, workspace } from 'vscode';
import { pictureAddress, type PictureAddress } from '../../core/markdown.ts';
import { picturePath } from '../../core/picturePath.ts';
import type { ReviewedPerson } from '../../core/review/review.ts';
import { lookAt, type LocalReading } from '../../services/files.ts';

/** In bytes: a larger picture is no portrait, and would hold up the card. */
const largestPicture = 4_000_000;
/** How long a look at a file is good for: a card is drawn again and again while the pointer moves. */
const freshMs = 5000;

/** Finds the portraits that entries name: files within the workspace, and nothing else. */
export class Portraits {
  private readonly known = new Map<string, { readonly at: number; readonly isThere: boolean }>();

  constructor(private readonly local?: LocalReading) {}

  /** @param base the file that the entry stands in */
  async of({ entry }: ReviewedPerson, base: Uri): Promise<PictureAddress | null> {
    const path = entry?.image === undefined ? null : picturePath(entry.image);
    if (path === null) return null;
    const uri = Uri.joinPath(base, '..', path);
    const folder = workspace.getWorkspaceFolder(uri);
    if (!folder || folder !== workspace.getWorkspaceFolder(base)) return null;
    return (await this.isThere(uri)) ? pictureAddress(uri.toString()) : null;
  }

  private async isThere(uri: Uri): Promise<boolean> {
    const key = uri.toString();
    const known = this.known.get(key);
    if (known && Date.now() - known.at < freshMs) return known.isThere;
    const look = await lookAt(uri, this.local).catch(() => undefined);
    const isThere = look?.kind === 'file' && !look.isLink && look.size <= largestPicture;
    this.known.set(key, { at: Date.now(), isThere });
    return isThere;
  }
}
