import type { Disposable } from 'vscode';
import { checkingKeys } from '../../core/wording/checkingKeys.ts';
import { statusButton, statusLine, type StatusLine } from '../../services/messages.ts';
import { commandId } from '../../shared/commands.ts';

/** For a hand that is on the mouse: what is needed most, by codicon. The rest is a click on the line away. */
const buttons = [
  ['tickItem', 'check', 'Tick'],
  ['correctItem', 'edit', 'Needs correction'],
  ['queryItem', 'question', 'Cannot verify'],
  ['readSentence', 'book', 'Sentence read'],
  ['takeSource', 'link', 'Take source in hand'],
  ['nextItem', 'arrow-right', 'Next'],
  ['undoItem', 'discard', 'Undo'],
] as const;

/** The line in the status bar that says where a round is, with buttons beside it. */
export function checkingLine(): Disposable & { readonly show: (line: StatusLine | null) => void } {
  const line = statusLine('copydesk.checking', {
    name: 'Copydesk: Checking',
    tooltip:
      'Where you are in the article, what is at hand, and which source. Click for all that can be said of it.',
    command: commandId('showCheckingKeys'),
  });
  const beside = buttons.map(([command, icon, label], nth) =>
    statusButton(`copydesk.button.${command}`, {
      icon,
      label,
      key: keyOf(command),
      command: commandId(command),
      nth,
    }),
  );
  return {
    show: (shown) => {
      line.show(shown);
      for (const button of beside) button.setShown(shown !== null);
    },
    dispose: () => {
      for (const item of [line, ...beside]) item.dispose();
    },
  };
}

/** The key that does the same. */
const keyOf = (name: string): string =>
  checkingKeys.flatMap(([, keys]) => keys).find(({ command }) => command === name)?.keys[0] ?? '';
