import { Disposable } from 'vscode';
import type { SourceEntry } from '../../core/sidecar/schema.ts';
import { sourceShort } from '../../core/wording/sources.ts';
import type { CheckedDocument } from '../../services/articleSession.ts';
import type { Articles } from '../../services/articles.ts';
import type { Desk } from '../../services/desk.ts';
import { mention } from '../../services/messages.ts';
import { UserError } from '../../services/userError.ts';
import type { Drafts } from '../../shared/drafts.ts';
import type { Commands } from '../../shared/edge.ts';
import { askText, cancelled } from '../../shared/prompts.ts';
import { isSourceRef } from '../../shared/refs.ts';
import type { HeldSource, SourceInHand } from '../../shared/sourceInHand.ts';
import type { SourceQuestions } from '../../shared/sourceQuestions.ts';
import type { Targets } from '../../shared/targets.ts';
import { sourceMeant } from './meant.ts';

interface Parts {
  readonly articles: Articles;
  readonly targets: Targets;
  readonly desk: Desk;
  readonly inHand: SourceInHand;
  readonly questions: SourceQuestions;
  readonly drafts: Drafts;
}

/** Takes sources in hand and lets go of them. */
export function registerHand(parts: Parts, edge: Commands): Disposable {
  const { articles, targets, inHand, drafts } = parts;
  const held = async () => {
    const checked = await targets.article();
    const now = inHand.of(checked.document.uri);
    if (!now) throw new UserError('No source is in hand. Take one in hand first.');
    const source = checked.review.sidecar.sources.find(({ id }) => id === now.source);
    return { checked, now, name: source ? sourceShort(source) : now.source };
  };
  return Disposable.from(
    edge.register('copydesk.takeSource', async (argument) => {
      const checked = await targets.editable(argument);
      const taken = await takenBy(checked, argument, parts);
      if (taken) mention(`In hand: ${taken.name}`, 6000);
    }),
    edge.register('copydesk.letGoSource', async () => {
      const { checked, name } = await held();
      inHand.letGo(checked.document.uri);
      mention(`No longer in hand: ${name}`, 4000);
    }),
    edge.register('copydesk.pinSource', async () => {
      const { checked, name } = await held();
      const { uri } = checked.document;
      inHand.pin(uri, !inHand.isPinned(uri));
      mention(inHand.isPinned(uri) ? `Pinned: ${name}` : `No longer pinned: ${name}`, 4000);
    }),
    edge.register('copydesk.turnSource', async () => {
      const { checked, now, name } = await held();
      const { uri } = checked.document;
      const locator = await askText(`Place in ${name}`, 'Page, table, minute', now.locator ?? '', {
        empty: 'removes',
        draft: drafts.of('place in the source in hand', uri.toString(), now.source),
      });
      if (locator === cancelled) return;
      inHand.take(uri, { source: now.source, ...(locator === null ? {} : { locator }) });
      mention(`In hand: ${name}${locator === null ? '' : `, ${locator}`}`, 4000);
    }),
    letGoOfGone(articles, inHand),
  );
}

async function takenBy(
  checked: CheckedDocument,
  argument: unknown,
  { desk, inHand, questions, drafts }: Parts,
): Promise<{ readonly name: string } | undefined> {
  const { uri } = checked.document;
  const { sources } = checked.review.sidecar;
  const take = (source: SourceEntry, locator: string | null): { readonly name: string } => {
    const held: HeldSource = { source: source.id, ...(locator === null ? {} : { locator }) };
    inHand.take(uri, held);
    return { name: [sourceShort(source), locator].filter((part) => part !== null).join(', ') };
  };
  if (isSourceRef(argument)) {
    const source = await sourceMeant(checked, argument, inHand, '');
    return source && take(source, null);
  }
  const draft = drafts.of('source to take', uri.toString());
  const given = await questions.which('Take Source in Hand', checked, draft, 'to take');
  if (given === cancelled || given === null) return undefined;
  const { filed } = given;
  if (filed) {
    await desk.decide(checked, 'File source', ({ fileSource }) => fileSource(checked, filed));
    return take(filed, given.locator);
  }
  const known = sources.find(({ id }) => id === given.id);
  return known && take(known, given.locator);
}

/** What was in the file and is no more, by undo or by hand, is no longer in hand. */
function letGoOfGone(articles: Articles, inHand: SourceInHand): Disposable {
  const seen = new Map<string, string>();
  return articles.onDidReview(({ document, review }) => {
    const { uri } = document;
    const held = inHand.of(uri)?.source;
    if (held === undefined) seen.delete(uri.toString());
    else if (review.sidecar.sources.some(({ id }) => id === held)) seen.set(uri.toString(), held);
    else if (seen.get(uri.toString()) === held) inHand.letGo(uri);
  });
}
