import { Disposable, languages, window, type LanguageStatusItem } from 'vscode';
import { progressOf } from '../core/review/items/progress.ts';
import { besidesProgress, progressInShort, readingInWords } from '../core/wording/progress.ts';
import { articleSelector } from '../services/articleLanguage.ts';
import type { Articles } from '../services/articles.ts';
import { commandId } from '../shared/commands.ts';

/** Says with the language of the article in front how far its checking has come; a click lists what is left. */
export function registerProgressStatus(articles: Articles): Disposable {
  let item: LanguageStatusItem | undefined;
  const show = (): void => {
    const progress = articles.active && progressOf(articles.active.review);
    if (!progress || progress.of === 0) {
      item?.dispose();
      item = undefined;
      return;
    }
    item ??= languages.createLanguageStatusItem('copydesk.progress', articleSelector);
    item.name = 'Checking';
    item.text = `${progressInShort(progress)} settled`;
    item.detail = [besidesProgress(progress), readingInWords(progress)].filter(Boolean).join(' · ');
    item.command = { command: commandId('whatIsLeft'), title: 'What Is Left' };
  };
  show();
  return Disposable.from(
    articles.onDidReview(show),
    articles.onDidLeave(show),
    window.onDidChangeActiveTextEditor(show),
    { dispose: () => item?.dispose() },
  );
}
