import { dataOfValue, fieldText } from '../../yaml/data.ts';
import { cannot, editFile } from '../../yaml/draft.ts';
import type { YamlEdit } from '../../yaml/editResult.ts';
import { madeFrom } from '../../yaml/overlay.ts';
import { keptTextSchema, privateFormat, type KeptText } from './format.ts';

/** So much text is kept beside an article, in UTF-16 units: about a hundred versions of a long piece. */
export const mostKept = 1_000_000;

export type SignedText = KeptText & { readonly textSha256: string };

/**
 * Keeps a text that was signed off, unless it is kept already. Where there is more than {@link mostKept} in all, the oldest
 * go; a text that is longer by itself is refused.
 */
export const keepText = (kept: SignedText): YamlEdit =>
  editFile(privateFormat, (draft) => {
    if (kept.text.length > mostKept)
      cannot(
        `It is longer than ${String(mostKept / 1e6)} million characters, which is more than is kept beside an article.`,
      );
    const same = draft
      .items('texts')
      .findIndex((item) => fieldText(item, 'textSha256')?.toLowerCase() === kept.textSha256);
    if (same >= 0) {
      // Changed by hand, it would be of no use any more.
      if (draft.text(['texts', same], 'text') !== kept.text)
        draft.put(['texts', same, 'text'], dataOfValue(kept.text));
      return;
    }
    const lengths = draft.items('texts').map((item) => fieldText(item, 'text')?.length ?? 0);
    let all = lengths.reduce((sum, length) => sum + length, kept.text.length);
    let gone = 0;
    for (; all > mostKept; gone++) all -= lengths[gone];
    for (let nth = 0; nth < gone; nth++) draft.remove('texts', 0);
    draft.append('texts', madeFrom(keptTextSchema.entries, kept));
  });
