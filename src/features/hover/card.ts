import {
  commandAddress, emphasised, icon, joined, line, link, plain, strong, type CommandAddress, type Markdown,
  type PictureAddress,
} from '../../core/markdown.ts'; // prettier-ignore
import type { Range } from '../../core/model.ts';
import type { FilesCounted } from '../../core/people/folder/folderRecords.ts';
import type { Review } from '../../core/review/review.ts';
import type { SourceEntry } from '../../core/sidecar/schema.ts';
import type { WebAddress } from '../../core/webAddress.ts';
import type { PriceIndex } from '../../core/figures/worth/dollars.ts';
import { commandId } from '../../shared/commands.ts';
import type { ListedRef, Ref, RevealTarget } from '../../shared/refs.ts';
import type { CardCommand } from './commandsOnCards.ts';

/** The paragraphs of a hover card, top to bottom. */
export type Card = readonly Markdown[];

/** The article that a card is about. */
export interface CardArticle {
  /** Its URI. */
  readonly article: string;
  readonly text: string;
  /** ISO date of publication, where it is known. */
  readonly published: string | null;
  readonly review: Review;
  /** The line, from 1, of a UTF-16 offset. */
  readonly lineOf: (offset: number) => number;
  /** Those of the registry that backs the article. */
  readonly registrySources: readonly SourceEntry[];
  /** What prices were, and the year whose dollars amounts are shown in; `null` where no card shows any. */
  readonly prices: { readonly index: PriceIndex; readonly year: number } | null;
  /** Of people, by their ids. */
  readonly portraits: ReadonlyMap<string, PictureAddress>;
  /** In how many other articles of the folder the person that the card is about is named; `null` where nobody knows. */
  readonly elsewhere: FilesCounted | null;
  /** The reference lists are still being asked about the people of the article. */
  readonly isAsking: boolean;
}

/** Words to click. */
export interface CardLink {
  readonly label: string;
  readonly target: CommandAddress | WebAddress;
  /** Shown while the pointer rests on it. */
  readonly tip?: string;
}

/** A link that runs a command. */
export const action = (
  label: string,
  name: CardCommand,
  argument: Ref | ListedRef | RevealTarget,
): CardLink => ({
  label,
  target: commandAddress(commandId(name), argument),
});

/**
 * An icon and what the card is about.
 * @param rest stands behind it
 */
export const title = (iconId: string, words: string, rest = ''): Markdown =>
  line(icon(iconId), joined([strong(words), plain(rest)], ' · '));

/** What can be done: right below the title, where it needs no scrolling however long the card is. */
export const actions = (links: readonly CardLink[]): Markdown => linked(links, ' · ');

/** A small heading in front of something. */
export const labelled = (label: string, content: Markdown): Markdown =>
  line(emphasised(`${label}:`), content);

export const linked = (links: readonly CardLink[], between: ', ' | ' · '): Markdown =>
  joined(
    links.map(({ label, target, tip }) => link(label, target, tip)),
    between,
  );

/** A link to words of the article. */
export const goTo = ({ article }: CardArticle, { start, end }: Range, label: string, tip = ''): CardLink => ({
  ...action(label, 'reveal', { article, start, end }),
  tip,
});
