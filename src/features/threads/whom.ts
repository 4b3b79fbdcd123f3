import { ThemeIcon, type QuickPickItem } from 'vscode';
import { queriesIn, recipientsOf, type Query } from '../../core/review/queries.ts';
import type { ReviewedAnnotation } from '../../core/review/review.ts';
import { shorten } from '../../core/shorten.ts';
import { queryStateWords } from '../../core/wording/notes.ts';
import type { CheckedDocument } from '../../services/articleSession.ts';
import { pickOne, pickOrType } from '../../shared/asking.ts';
import type { Drafts } from '../../shared/drafts.ts';

/** Whom a query asks: somebody of the article, or any other name; `undefined` where that is waved away. */
export async function askWhom(
  { review, document }: CheckedDocument,
  title: string,
  drafts: Drafts,
): Promise<string | undefined> {
  const items = recipientsOf(review).map((label): QuickPickItem => ({
    label,
    iconPath: new ThemeIcon('person'),
  }));
  const answer = await pickOrType(
    items,
    { title, placeHolder: 'Whom do you ask? Choose, or type a name' },
    drafts.of('whom', document.uri.toString()),
  );
  return answer && ('typed' in answer ? answer.typed : answer.item.label);
}

/** Which query of a thread is answered: asked only where several wait. `undefined` where none waits, or none is chosen. */
export async function askWhichQuery(reviewed: ReviewedAnnotation): Promise<Query | undefined> {
  const waiting = queriesIn(reviewed.annotation.notes ?? [], reviewed).filter(
    ({ state }) => state !== 'accepted',
  );
  const open = waiting.filter(({ state }) => state === 'open');
  const likely = open.length > 0 ? open : waiting;
  if (likely.length < 2) return likely.at(0);
  type Item = QuickPickItem & { readonly query: Query };
  const items = likely.map((query): Item => ({
    label: shorten(query.note.text, 90),
    description: `to ${query.to}, ${queryStateWords[query.state]}`,
    query,
  }));
  return (await pickOne(items, { title: 'Answer', placeHolder: 'Which query do you answer?' }))?.query;
}
