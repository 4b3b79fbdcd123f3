import { Disposable, StatusBarAlignment, window } from 'vscode';
import { checkingKeys } from '../../core/wording/checkingKeys.ts';
import { statusLine, type StatusLine } from '../../services/messages.ts';
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

/** Left of what VS Code shows there, right of the line, in their order. */
const priority = 999;

/** The line in the status bar that says where a round is, with buttons beside it. */
export function checkingLine(): Disposable & { readonly show: (line: StatusLine | null) => void } {
  const line = statusLine('copydesk.checking', {
    name: 'Copydesk: Checking',
    tooltip:
      'Where you are in the article, what is at hand, and which source. Click for all that can be said of it.',
    command: commandId('showCheckingKeys'),
  });
  const items = buttons.map(([command, icon, label], nth) => {
    const item = window.createStatusBarItem(
      `copydesk.button.${command}`,
      StatusBarAlignment.Left,
      priority - nth,
    );
    const key = keyOf(command);
    item.name = `Copydesk: ${label}`;
    item.text = `$(${icon})`;
    item.tooltip = `${label} (${key})`;
    item.accessibilityInformation = { label: `${label}, ${key}`, role: 'button' };
    item.command = commandId(command);
    return item;
  });
  return {
    show: (shown) => {
      line.show(shown);
      for (const item of items)
        if (shown) item.show();
        else item.hide();
    },
    dispose: () => Disposable.from(line, ...items).dispose(),
  };
}

/** The key that does the same. */
const keyOf = (name: string): string =>
  checkingKeys.flatMap(([, keys]) => keys).find(({ command }) => command === name)?.keys[0] ?? '';
