import { MarkdownString, Uri } from 'vscode';
import { commandId } from '../../shared/commands.ts';
import type { Ref, RevealTarget } from '../../shared/refs.ts';
import { commandsOnCards, type CardCommand } from './commandsOnCards.ts';

/** A link of a card, with the words to click. */
export interface CardLink {
  readonly label: string;
  readonly target: Uri;
}

/** A link that runs a command. */
export const action = (label: string, name: CardCommand, argument: Ref | RevealTarget): CardLink => ({
  label,
  target: Uri.parse(`command:${commandId(name)}?${encodeURIComponent(JSON.stringify([argument]))}`),
});

/** Markdown for a hover card. Words of the user's or the article's go in as text, never as Markdown. */
export class Card {
  readonly markdown: MarkdownString;
  private isFirst = true;

  constructor() {
    this.markdown = new MarkdownString('', true);
    this.markdown.isTrusted = { enabledCommands: commandsOnCards.map(commandId) };
  }

  /** An icon and what the card is about. */
  title(icon: string | null, words: string, rest = ''): this {
    this.paragraph();
    if (icon) this.markdown.appendMarkdown(`$(${icon}) `);
    this.markdown.appendMarkdown(`**${escaped(words)}**`);
    if (rest) this.markdown.appendMarkdown(`  ·  ${escaped(rest)}`);
    return this;
  }

  text(words: string): this {
    this.paragraph();
    this.markdown.appendMarkdown(escaped(words));
    return this;
  }

  /** A small heading in front of words. */
  labelled(label: string, words: string): this {
    this.paragraph();
    this.markdown.appendMarkdown(`*${escaped(label)}:* ${escaped(words)}`);
    return this;
  }

  /** A label and links, or links alone, on one line. */
  links(label: string | null, links: readonly CardLink[], separator = '  ·  '): this {
    if (links.length === 0) return this;
    this.paragraph();
    if (label) this.markdown.appendMarkdown(`*${escaped(label)}:* `);
    this.markdown.appendMarkdown(
      links.map((link) => `[${escaped(link.label)}](${link.target.toString()})`).join(separator),
    );
    return this;
  }

  rule(): this {
    this.markdown.appendMarkdown('\n\n---\n\n');
    this.isFirst = true;
    return this;
  }

  private paragraph(): void {
    if (!this.isFirst) this.markdown.appendMarkdown('\n\n');
    this.isFirst = false;
  }
}

/**
 * `MarkdownString.appendText` escapes everything that Markdown, HTML or an icon could be made of, on one line.
 * What looks like an address it leaves, and Markdown makes a link of it; a character reference prevents that.
 */
function escaped(words: string): string {
  const oneLine = words.replace(/\s+/g, ' ').trim();
  return new MarkdownString('', true)
    .appendText(oneLine)
    .value.replaceAll('@', '&#64;')
    .replaceAll('://', ':&#47;&#47;')
    .replaceAll('www.', 'www&#46;');
}
