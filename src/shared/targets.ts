import { Uri, window, type TextDocument } from 'vscode';
import { annotationsTouching } from '../core/review/at.ts';
import { annotationIn } from '../core/review/lookup.ts';
import type { Range } from '../core/model.ts';
import type { ReviewedAnnotation, ReviewedPerson, Suggestion } from '../core/review/review.ts';
import type { Articles } from '../services/articles.ts';
import type { CheckedDocument } from '../services/articleSession.ts';
import { refuseUnwritable } from '../services/desk.ts';
import { refuseMisread } from '../services/encoding.ts';
import { UserError } from '../services/userError.ts';
import type { Focus } from './focus.ts';
import { isRef, type Ref } from './refs.ts';

/** What keys pressed in the Claims view pass: the command is about what is selected there. */
const fromView = (argument: unknown): boolean =>
  typeof argument === 'object' && argument !== null && 'from' in argument && argument.from === 'claims';

/**
 * Finds what a command is about: what it was given, what is selected in the view, or what the cursor is on. What is to
 * be edited is refused here where the sidecar cannot be written, before the user has answered a question in vain.
 */
export class Targets {
  constructor(
    private readonly articles: Articles,
    private readonly focus: Focus,
  ) {}

  /** The article a command is about, reviewed as it is now. Throws {@link UserError} where there is none. */
  async article(argument?: unknown): Promise<CheckedDocument> {
    const ref = this.refOf(argument);
    const checked = ref ? this.articles.peek(Uri.parse(ref.article)) : this.articles.active;
    const current = checked && (await this.articles.current(checked.document));
    if (!current) throw new UserError('Open the article first, then try again.');
    return current;
  }

  /** Like {@link article}, for what is going to be edited. */
  async editable(argument?: unknown): Promise<CheckedDocument> {
    const checked = await this.article(argument);
    refuseUnwritable(checked);
    await refuseMisread(checked.document, checked.text);
    return checked;
  }

  /** The selection in the active editor; the document becomes an article if it was none. */
  async selection(): Promise<{ checked: CheckedDocument; range: Range }> {
    const editor = window.activeTextEditor;
    if (!editor) throw new UserError('Open an article and select the passage first.');
    const document: TextDocument = editor.document;
    const checked = await this.articles.adopt(document);
    if (!checked)
      throw new UserError(
        'This document cannot be annotated. Open the article itself and select the passage.',
      );
    refuseUnwritable(checked);
    await refuseMisread(document, checked.text);
    const range = trimmed(checked.map.text, checked.map.range(editor.selection));
    if (range.start === range.end)
      throw new UserError('Select the passage first: the words that the annotation is about.');
    return { checked, range };
  }

  async annotation(argument?: unknown): Promise<{ checked: CheckedDocument; reviewed: ReviewedAnnotation }> {
    const checked = await this.editable(argument);
    // The cursor counts only where nothing is named: else Delete on one row could hit what the cursor is on.
    const ref = this.refOf(argument);
    const reviewed =
      ref?.kind === 'annotation'
        ? annotationIn(checked.review, ref.key)
        : ref
          ? undefined
          : (this.underCursor(checked) ?? this.chosenInView(checked));
    if (!reviewed)
      throw new UserError(
        'Put the cursor on an annotated passage, or choose an annotation in the Claims view.',
      );
    return { checked, reviewed };
  }

  async suggestion(argument?: unknown): Promise<{ checked: CheckedDocument; suggestion: Suggestion }> {
    const checked = await this.editable(argument);
    const ref = this.refOf(argument);
    const cursor = ref ? undefined : this.cursor(checked);
    const suggestion = checked.review.suggestions.find(({ key, claim }) =>
      ref?.kind === 'suggestion'
        ? key === ref.key
        : cursor !== undefined && claim.start <= cursor && cursor <= claim.end,
    );
    if (!suggestion)
      throw new UserError(
        'Put the cursor on a suggested passage, or choose a suggestion in the Claims view.',
      );
    return { checked, suggestion };
  }

  /** The person given, or named at the cursor; `undefined` where the user has to choose. */
  async person(
    argument?: unknown,
  ): Promise<{ checked: CheckedDocument; person: ReviewedPerson | undefined }> {
    const checked = await this.editable(argument);
    const ref = this.refOf(argument);
    const cursor = ref ? undefined : this.cursor(checked);
    const person = checked.review.people.find(({ id, mentions }) =>
      ref?.kind === 'person'
        ? id === ref.key
        : mentions.some(({ start, end }) => cursor !== undefined && start <= cursor && cursor <= end),
    );
    return { checked, person };
  }

  refOf(argument: unknown): Ref | undefined {
    if (isRef(argument)) return argument;
    return fromView(argument) ? this.focus.selected.at(0) : undefined;
  }

  /** The annotation that the cursor is on. */
  refAtCursor(checked: CheckedDocument): Ref | undefined {
    const reviewed = this.underCursor(checked);
    return reviewed && { article: checked.document.uri.toString(), kind: 'annotation', key: reviewed.key };
  }

  /** The row chosen in the Claims view, for the palette, where the cursor is on no annotation. */
  private chosenInView(checked: CheckedDocument): ReviewedAnnotation | undefined {
    const selected = this.focus.selected.at(0);
    if (selected?.kind !== 'annotation' || selected.article !== checked.document.uri.toString())
      return undefined;
    return annotationIn(checked.review, selected.key);
  }

  private underCursor(checked: CheckedDocument): ReviewedAnnotation | undefined {
    const cursor = this.cursor(checked);
    return cursor === undefined
      ? undefined
      : annotationsTouching(checked.review, { start: cursor, end: cursor })[0];
  }

  private cursor(checked: CheckedDocument): number | undefined {
    const editor = window.activeTextEditor;
    if (editor?.document.uri.toString() !== checked.document.uri.toString()) return undefined;
    return checked.map.offset(editor.selection.active);
  }
}

export function trimmed(text: string, { start, end }: Range): Range {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text[from])) from++;
  while (to > from && /\s/.test(text[to - 1])) to--;
  return { start: from, end: to };
}
