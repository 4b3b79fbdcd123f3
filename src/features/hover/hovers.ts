import {
  commands, Disposable, Hover, languages, MarkdownString, Uri, type HoverProvider, type TextDocument,
} from 'vscode'; // prettier-ignore
import { paragraphs, type PictureAddress } from '../../core/markdown.ts';
import { at } from '../../core/review/at.ts';
import { namesAcross } from '../../core/review/namesAcross.ts';
import type { ReviewedPerson } from '../../core/review/review.ts';
import type { Articles } from '../../services/articles.ts';
import type { CheckedDocument } from '../../services/articleSession.ts';
import { articleSelector } from '../../services/articleLanguage.ts';
import type { LocalReading } from '../../services/files.ts';
import type { FolderIndex } from '../../services/folderIndex.ts';
import { commandId } from '../../shared/commands.ts';
import type { Commands } from '../../shared/edge.ts';
import { isRevealTarget } from '../../shared/refs.ts';
import { setting } from '../../shared/settings.ts';
import { showAt } from '../../shared/showAt.ts';
import type { Card, CardArticle } from './card.ts';
import { cardsAt } from './cards.ts';
import { commandsOnCards } from './commandsOnCards.ts';
import { Portraits } from './portraits.ts';

/** So long a card waits for what the reference lists say of the people of the article; then it says that they are asked. */
const patienceMs = 300;

export interface Hovers {
  readonly registration: Disposable;
  /** For benches. */
  readonly provider: HoverProvider;
}

/** Cards on people, figures, quotes and annotations. */
export function registerHovers(
  articles: Articles,
  index: FolderIndex,
  edge: Commands,
  local?: LocalReading,
): Hovers {
  const portraits = new Portraits(local);
  /** Where the next card is to be whole. */
  let whole: { readonly document: TextDocument; readonly offset: number } | undefined;
  const provider: HoverProvider = {
    async provideHover(document, position, token) {
      const { checked, isAsking } = await articles.answered(document, patienceMs);
      if (!checked || token.isCancellationRequested) return undefined;
      const offset = checked.map.offset(position);
      const { person, role } = at(checked.review, offset);
      const found = person ?? role;
      const isWhole = whole?.document === document && whole.offset === offset;
      if (isWhole) whole = undefined;
      const of = {
        ...checked,
        article: document.uri.toString(),
        lineOf: (at: number) => checked.map.position(at).line + 1,
        registrySources: checked.registry?.good.value.sources ?? [],
        portraits: await portraitsAt(checked, found?.person, portraits),
        elsewhere:
          found && !found.person.unnamed
            ? index.countElsewhere(namesAcross(found.person), document.uri)
            : null,
        isAsking,
        prices: await pricesAt(checked, offset),
      };
      const cards = cardsAt(of, offset, isWhole);
      if (cards.length === 0) return undefined;
      const smallest = cards.map(({ range }) => range).sort((a, b) => a.end - a.start - (b.end - b.start))[0];
      return new Hover(
        cards.map(({ card }) => shown(card)),
        checked.map.editorRange(smallest),
      );
    },
  };
  const registration = Disposable.from(
    languages.registerHoverProvider(articleSelector, provider),
    edge.register('copydesk.showWholeCard', async (target) => {
      const checked = isRevealTarget(target) ? articles.peek(Uri.parse(target.article)) : undefined;
      if (!checked || !isRevealTarget(target)) return;
      const editor = await showAt(checked, target);
      whole = { document: editor.document, offset: target.start };
      await commands.executeCommand('editor.action.showHover', { focus: 'autoFocusImmediately' });
    }),
  );
  return { registration, provider };
}

/** Only money takes prices, which are loaded for the first of it. */
async function pricesAt(
  { document, review }: CheckedDocument,
  offset: number,
): Promise<CardArticle['prices']> {
  if (at(review, offset).figure?.kind !== 'money') return null;
  const { cpiU } = await import('../../core/figures/worth/cpiU.ts');
  return { index: cpiU, year: setting('dollarsOf', document.uri) };
}

async function portraitsAt(
  { review, sidecar, registry }: CheckedDocument,
  person: ReviewedPerson | undefined,
  portraits: Portraits,
): Promise<ReadonlyMap<string, PictureAddress>> {
  // The path is relative to the file that gives it.
  const isOwn = review.sidecar.people.some(
    ({ id, image }) => id === person?.entry?.id && image !== undefined,
  );
  const base = isOwn || !registry ? sidecar.uri : registry.uri;
  const portrait = person && (await portraits.of(person, base));
  return new Map(portrait ? [[person.id, portrait]] : []);
}

/** As VS Code shows it, with icons, and trusted with the commands of cards and no others. */
function shown(card: Card): MarkdownString {
  const markdown = new MarkdownString(paragraphs(card.filter(Boolean)), true);
  markdown.isTrusted = { enabledCommands: commandsOnCards.map(commandId) };
  return markdown;
}
