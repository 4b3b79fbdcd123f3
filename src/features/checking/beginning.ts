import { window, type Uri } from 'vscode';
import { articleLanguage } from '../../services/articleLanguage.ts';
import type { Articles } from '../../services/articles.ts';
import { UserError } from '../../services/userError.ts';
import { isInFront } from './readOnly.ts';

/** What is to become a round. */
export interface Beginning {
  /** The article that is locked, once it is known which. */
  uri: Uri | undefined;
  /** What the key that was pressed has locked. */
  readonly locked: Uri | undefined;
}

/** The article in front. Another file is not to be locked on a guess. */
export function articleInFront(articles: Articles): Uri | undefined {
  const document = window.activeTextEditor?.document;
  if (!document || !isInFront(document.uri)) return undefined;
  const isArticle = document.languageId === articleLanguage || articles.isArticle(document.uri);
  return isArticle ? document.uri : undefined;
}

export function refuseUnlessInFront(uri: Uri): void {
  if (!isInFront(uri))
    throw new UserError('Open the article itself, by itself in an editor, and start checking there.');
}

export const leftMeanwhile = (): UserError =>
  new UserError('The article was changed or left while this was begun. Start checking again there.');
