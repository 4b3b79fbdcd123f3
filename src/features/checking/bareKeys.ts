import { extensions } from 'vscode';
import { warn } from '../../services/messages.ts';

/** Extensions that take single keys in every editor, by their ids. */
const takers: readonly string[] = [
  'vscodevim.vim', 'asvetliakov.vscode-neovim', 'gregoire.dance', 'jasew.vscode-helix-emulation', 'auiworks.amvim',
  'tuttieee.emacs-mcx',
]; // prettier-ignore

let isTold = false;

/** Names an extension that may take the keys of checking for itself, once in each window. */
export function tellOfBareKeys(): void {
  const taker = extensions.all.find(({ id, isActive }) => isActive && takers.includes(id.toLowerCase()));
  if (!taker || isTold) return;
  isTold = true;
  const { displayName } = taker.packageJSON as { displayName?: unknown };
  const name = typeof displayName === 'string' ? displayName : taker.id;
  void warn(
    `The extension ${name} takes single keys for itself, also while an article is checked. If keys do something else ` +
      'than Copydesk says, disable it for this workspace.',
  );
}
