// The only place that opens quick picks and input boxes: what they show of others is text.
import { window, type InputBoxOptions, type QuickPickItem, type QuickPickOptions } from 'vscode';
import { forWorkbench } from '../core/shown.ts';

interface Question extends Pick<QuickPickOptions, 'title' | 'placeHolder' | 'matchOnDescription'> {
  readonly placeHolder: string;
}

/**
 * The item that was picked; `undefined` where the question was waved away.
 * @param whenFocused called with the item that is looked at, before any is picked
 */
export async function pickOne<Item extends QuickPickItem>(
  items: readonly Item[],
  question: Question,
  whenFocused?: (item: Item) => void,
): Promise<Item | undefined> {
  const shown = items.map(shownItem);
  const onDidSelectItem = (focused: QuickPickItem | string): void => {
    const item = items.at(shown.findIndex((candidate) => candidate === focused));
    if (item) whenFocused?.(item);
  };
  const picked = await window.showQuickPick<Item>(shown, { ...shownQuestion(question), onDidSelectItem });
  return picked && items.at(shown.indexOf(picked));
}

export async function pickMany<Item extends QuickPickItem>(
  items: readonly Item[],
  question: Question,
): Promise<Item[]> {
  const shown = items.map(shownItem);
  const picked = await window.showQuickPick<Item>(shown, { ...shownQuestion(question), canPickMany: true });
  return items.filter((_, nth) => picked?.includes(shown[nth]));
}

/** What was typed, as it was typed; `undefined` where the question was waved away. */
export const askWords = async (options: InputBoxOptions): Promise<string | undefined> =>
  window.showInputBox({
    ...options,
    ...(options.title === undefined ? {} : { title: forWorkbench(options.title) }),
    ...(options.prompt === undefined ? {} : { prompt: forWorkbench(options.prompt) }),
    ...(options.placeHolder === undefined ? {} : { placeHolder: forWorkbench(options.placeHolder) }),
  });

const shownItem = <Item extends QuickPickItem>(item: Item): Item => ({
  ...item,
  label: forWorkbench(item.label),
  ...(item.description === undefined ? {} : { description: forWorkbench(item.description) }),
  ...(item.detail === undefined ? {} : { detail: forWorkbench(item.detail) }),
});

const shownQuestion = (question: Question): Question => ({
  ...question,
  placeHolder: forWorkbench(question.placeHolder),
  ...(question.title === undefined ? {} : { title: forWorkbench(question.title) }),
});
