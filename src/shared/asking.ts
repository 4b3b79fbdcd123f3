// The only place that opens quick picks and input boxes: what they show of others is text.
import { ThemeIcon, window, type QuickPick, type QuickPickItem, type QuickPickOptions } from 'vscode';
import { forWorkbench } from '../core/shown.ts';
import { inMarks } from '../core/wording/quotation.ts';
import type { Draft } from './drafts.ts';

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

/** What {@link pickOrType} takes for an answer: an item, or words that none of them has. */
export type PickedOrTyped<Item> = { readonly item: Item } | { readonly typed: string };

/**
 * The same where words of one's own are an answer, too: as long as some are typed, the last entry takes them.
 * @param draft where the words stay if the list is closed without an answer
 * @param later what is found while the list stands there, and comes at its end
 */
export function pickOrType<Item extends QuickPickItem>(
  first: readonly Item[],
  question: Question,
  draft: Draft,
  later?: Promise<readonly Item[]>,
): Promise<PickedOrTyped<Item> | undefined> {
  const box = listFor(question);
  const items = [...first];
  const listed = items.map((item): QuickPickItem => shownItem(item));
  const offer = (): void => {
    const typed = box.value.trim();
    box.items = typed === '' ? listed : [...listed, takesTyped(typed)];
  };
  box.value = draft.words ?? '';
  offer();
  let isOver = false;
  if (later) {
    box.busy = true;
    const add = (more: readonly Item[]): void => {
      if (isOver) return;
      box.busy = false;
      if (more.length === 0) return;
      items.push(...more);
      listed.push(...more.map((item): QuickPickItem => shownItem(item)));
      const looked = box.activeItems;
      box.keepScrollPosition = true;
      offer();
      // What Enter takes is what somebody is looking at.
      box.activeItems = looked.filter((item) => listed.includes(item));
    };
    void later.then(add, () => add([]));
  }
  return new Promise((resolve) => {
    let answer: PickedOrTyped<Item> | undefined;
    box.onDidChangeValue(offer);
    box.onDidAccept(() => {
      const typed = box.value.trim();
      const picked = box.selectedItems.at(0);
      const item = picked && items.at(listed.indexOf(picked));
      if (picked && item && listed.includes(picked)) answer = { item };
      // Whoever is faster than the list is, is understood as well.
      else if (typed !== '') answer = { typed };
      else return;
      box.hide();
    });
    box.onDidHide(() => {
      isOver = true;
      draft.keep(answer === undefined && box.value.trim() !== '' ? box.value : undefined);
      box.dispose();
      resolve(answer);
    });
    box.show();
  });
}

/** Its label holds nothing of the words: what is on the list and begins with them stays above it. */
const takesTyped = (words: string): QuickPickItem => ({
  label: 'Use',
  description: forWorkbench(inMarks(words)),
  iconPath: new ThemeIcon('add'),
  alwaysShow: true,
});

/**
 * The items that are ticked when somebody accepts; `undefined` where the question was waved away. The list stands there from
 * the beginning: `showQuickPick` opens without it, and takes an Enter that is faster for none.
 */
export function pickMany<Item extends QuickPickItem>(
  items: readonly Item[],
  question: Question,
): Promise<Item[] | undefined> {
  const box = listFor(question);
  const shown = items.map((item): QuickPickItem => shownItem(item));
  box.canSelectMany = true;
  box.items = shown;
  box.selectedItems = shown.filter(({ picked }) => picked);
  return new Promise((resolve) => {
    let answer: readonly QuickPickItem[] | undefined;
    box.onDidAccept(() => {
      answer = box.selectedItems;
      box.hide();
    });
    box.onDidHide(() => {
      box.dispose();
      resolve(answer && items.filter((_, nth) => answer?.includes(shown[nth])));
    });
    box.show();
  });
}

/** A list that is still empty and hidden. */
function listFor(question: Question): QuickPick<QuickPickItem> {
  const box = window.createQuickPick();
  const { title, placeHolder, matchOnDescription = false } = shownQuestion(question);
  box.title = title;
  box.placeholder = placeHolder;
  box.matchOnDescription = matchOnDescription;
  return box;
}

export interface TextQuestion {
  readonly title: string;
  readonly placeHolder: string;
  readonly prompt: string;
  readonly value: string;
  /** What keeps the words from being an answer, in a sentence; `null` where nothing does. */
  readonly problemOf?: ((words: string) => string | null) | undefined;
  /** Where the words stay if the box is closed without an answer. */
  readonly draft?: Draft | undefined;
  /** Called with the words after each letter. */
  readonly whileTyped?: (words: string) => void;
}

/** What was typed, as it was typed; `undefined` where the question was waved away. */
export function askWords(question: TextQuestion): Promise<string | undefined> {
  const { title, placeHolder, prompt, value, problemOf = () => null, draft, whileTyped } = question;
  const box = window.createInputBox();
  box.title = forWorkbench(title);
  box.placeholder = forWorkbench(placeHolder);
  box.prompt = forWorkbench(prompt);
  box.value = draft?.words ?? value;
  return new Promise((resolve) => {
    let answer: string | undefined;
    const check = (): boolean => {
      const problem = problemOf(box.value);
      box.validationMessage = problem === null ? undefined : forWorkbench(problem);
      return problem === null;
    };
    // A problem is told when somebody is done, and goes as soon as it is mended.
    box.onDidChangeValue((words) => {
      if (box.validationMessage !== undefined) check();
      whileTyped?.(words);
    });
    box.onDidAccept(() => {
      if (!check()) return;
      answer = box.value;
      box.hide();
    });
    box.onDidHide(() => {
      const isNew = answer === undefined && box.value !== value && box.value.trim() !== '';
      draft?.keep(isNew ? box.value : undefined);
      box.dispose();
      resolve(answer);
    });
    box.show();
  });
}

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
