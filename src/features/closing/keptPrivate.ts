import type { Memento, Uri } from 'vscode';
import type { GitIgnore } from '../../services/gitIgnore.ts';
import { inform, mention } from '../../services/messages.ts';
import { fileNameOf } from '../../services/paths.ts';
import { privatePattern, privateSidecarUriOf } from '../../services/sidecarUri.ts';

const declinedKey = 'sharesPrivateFiles';

/** Offers, where git does not ignore the private file of an article, that it does; writes nothing unasked. */
export async function offerToIgnore(article: Uri, gitIgnore: GitIgnore, memento: Memento): Promise<void> {
  if (memento.get<boolean>(declinedKey) === true) return;
  const file = privateSidecarUriOf(article);
  const home = await gitIgnore.homeFor(file);
  if (!home) return;
  const [ignore, never] = ['Ignore in Git', 'Not in This Workspace'] as const;
  const answer = await inform(
    `The text that you signed off is kept in ${fileNameOf(file)}, for this desk alone, and git does not ignore that file. Add ${privatePattern} to .gitignore?`,
    ignore,
    never,
  );
  if (answer === never) await memento.update(declinedKey, true);
  if (answer !== ignore) return;
  const { unsaved } = await gitIgnore.add(home, privatePattern);
  mention(`${privatePattern} added to .gitignore${unsaved ? ', which is not saved yet' : ''}.`, 6000);
}
