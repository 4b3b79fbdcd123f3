import { Hover, languages, MarkdownString, type Disposable } from 'vscode';
import { paragraphs } from '../../core/markdown.ts';
import type { Articles } from '../../services/articles.ts';
import { articleSelector } from '../../services/articleLanguage.ts';
import { commandId } from '../../shared/commands.ts';
import type { Card } from './card.ts';
import { cardsAt } from './cards.ts';
import { commandsOnCards } from './commandsOnCards.ts';

/** Cards on people, figures, quotes and annotations. */
export function registerHovers(articles: Articles): Disposable {
  return languages.registerHoverProvider(articleSelector, {
    async provideHover(document, position, token) {
      const checked = await articles.current(document);
      if (!checked || token.isCancellationRequested) return undefined;
      const lineOf = (offset: number) => checked.map.position(offset).line + 1;
      const cards = cardsAt(
        { ...checked, article: document.uri.toString(), lineOf },
        checked.map.offset(position),
      );
      if (cards.length === 0) return undefined;
      const smallest = cards.map(({ range }) => range).sort((a, b) => a.end - a.start - (b.end - b.start))[0];
      return new Hover(
        cards.map(({ card }) => shown(card)),
        checked.map.editorRange(smallest),
      );
    },
  });
}

/** As VS Code shows it, with icons, and trusted with the commands of cards and no others. */
function shown(card: Card): MarkdownString {
  const markdown = new MarkdownString(paragraphs(card.filter(Boolean)), true);
  markdown.isTrusted = { enabledCommands: commandsOnCards.map(commandId) };
  return markdown;
}
