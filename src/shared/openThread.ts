import { commands } from 'vscode';
import type { Range } from '../core/model.ts';
import type { CheckedDocument } from '../services/articleSession.ts';
import { commandId } from './commands.ts';
import type { RevealTarget } from './refs.ts';

/** Opens the thread of the annotation on a passage, for who wants to write there. The focus stays where it is. */
export async function openThreadOn({ document }: CheckedDocument, { start, end }: Range): Promise<void> {
  const target: RevealTarget = { article: document.uri.toString(), start, end };
  await commands.executeCommand(commandId('openThread'), target);
}
