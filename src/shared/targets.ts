import { Uri, window, type TextDocument, type TextEditor } from 'vscode';
import { annotationMeant } from '../core/review/at.ts';
import { annotationIn, suggestionIn } from '../core/review/lookup.ts';
import { trimmed, type Range } from '../core/model.ts';
import type { Review, ReviewedAnnotation, ReviewedPerson, Suggestion } from '../core/review/review.ts';
import type { Articles } from '../services/articles.ts';
import type { CheckedDocument } from '../services/articleSession.ts';
import { refuseUnwritable } from '../services/desk.ts';
import { refuseMisread } from '../services/encoding.ts';
import { UserError } from '../services/userError.ts';
import { isRevealTarget, refIn, refsIn, type Ref } from './refs.ts';
import type { Rows } from './rows.ts';
import { toTextBeside } from './textBeside.ts';

const nothingSelected = 'Select the words first that the annotation is to be about.';

/** What a command is about: at least one. */
interface Several<Item> {
  readonly checked: CheckedDocument;
  readonly all: readonly Item[];
}

/**
 * Finds what a command is about: what it was given, the row that a key was pressed on, or what the cursor is on. What is
 * to be edited is refused here where the sidecar cannot be written, before the user has answered a question in vain.
 */
export class Targets {
  constructor(
    private readonly articles: Articles,
    private readonly rows: Rows,
  ) {}

  /** The article a command is about, reviewed as it is now. Throws {@link UserError} where there is none. */
  async article(argument?: unknown): Promise<CheckedDocument> {
    const ref = isRevealTarget(argument) ? argument : refIn(argument);
    if (!ref) await this.toText();
    const shown = ref && this.articles.peek(Uri.parse(ref.article));
    const current = ref
      ? shown && (await this.articles.current(shown.document))
      : await this.articles.activeNow();
    if (!current) throw new UserError('Open the article first, then try again.');
    return current;
  }

  /** Puts the article in front where a page is that is no text: before the cursor or the selection there is asked for. */
  toText(): Promise<void> {
    return toTextBeside((uri) => this.articles.isArticle(uri));
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
    await this.toText();
    const editor = window.activeTextEditor;
    if (!editor) throw new UserError('Open an article and select the passage first.');
    // Before it is made an article: who selected nothing may have meant nothing.
    if (editor.selection.isEmpty) throw new UserError(nothingSelected);
    const document: TextDocument = editor.document;
    const checked = await this.articles.adopt(document);
    if (!checked)
      throw new UserError(
        'This document cannot be annotated. Open the article itself and select the passage.',
      );
    refuseUnwritable(checked);
    await refuseMisread(document, checked.text);
    const range = trimmed(checked.map.text, checked.map.range(editor.selection));
    if (range.start === range.end) throw new UserError(nothingSelected);
    return { checked, range };
  }

  /** Words selected in an article that is in front, where no annotation is on them or under the cursor. */
  async newPassage(): Promise<{ checked: CheckedDocument; range: Range } | undefined> {
    if (!window.activeTextEditor || window.activeTextEditor.selection.isEmpty) return undefined;
    const selected = await this.selection();
    return this.underCursor(selected.checked) ? undefined : selected;
  }

  async annotation(argument?: unknown): Promise<{ checked: CheckedDocument; reviewed: ReviewedAnnotation }> {
    const { checked, all } = await this.annotations(argument);
    if (all.length > 1) throw new UserError('That goes for one annotation at a time. Choose one row.');
    return { checked, reviewed: all[0] };
  }

  async annotations(argument?: unknown): Promise<Several<ReviewedAnnotation>> {
    const checked = await this.editable(argument);
    // The cursor counts only where nothing is named: else Delete on one row could hit what the cursor is on.
    const refs = refsIn(argument);
    const named = refs?.map((ref) =>
      ref.kind === 'annotation' ? annotationIn(checked.review, ref.key) : undefined,
    );
    const all = (named ?? [this.underCursor(checked) ?? this.chosenInView(checked)]).filter(
      (found) => found !== undefined,
    );
    if (all.length > 0) return { checked, all };
    throw new UserError(
      refs?.some(({ kind }) => kind === 'suggestion')
        ? 'This is a suggestion. Accept it first: that makes it a claim.'
        : 'Put the cursor on an annotated passage, or choose an annotation in the Claims view.',
    );
  }

  async suggestion(argument?: unknown): Promise<{ checked: CheckedDocument; suggestion: Suggestion }> {
    const { checked, all } = await this.suggestions(argument);
    if (all.length > 1) throw new UserError('That goes for one suggestion at a time. Choose one row.');
    return { checked, suggestion: all[0] };
  }

  async suggestions(argument?: unknown): Promise<Several<Suggestion>> {
    const checked = await this.editable(argument);
    const refs = refsIn(argument);
    const cursor = this.cursor(checked);
    const all = refs
      ? refs.flatMap((ref) =>
          ref.kind === 'suggestion' ? (suggestionIn(checked.review, ref.key) ?? []) : [],
        )
      : checked.review.suggestions
          .filter(({ claim }) => cursor !== undefined && claim.start <= cursor && cursor <= claim.end)
          .slice(0, 1);
    if (all.length === 0)
      throw new UserError(
        'Put the cursor on a suggested passage, or choose a suggestion in the Claims view.',
      );
    return { checked, all };
  }

  /** The person given, or named at the cursor; `undefined` where the user has to choose. */
  async person(
    argument?: unknown,
  ): Promise<{ checked: CheckedDocument; person: ReviewedPerson | undefined }> {
    const checked = await this.editable(argument);
    const ref = refIn(argument);
    const cursor = ref ? undefined : this.cursor(checked);
    const person = checked.review.people.find(({ id, mentions }) =>
      ref?.kind === 'person'
        ? id === ref.key
        : mentions.some(({ start, end }) => cursor !== undefined && start <= cursor && cursor <= end),
    );
    return { checked, person };
  }

  /** Before an edit that takes away what a key was pressed on: the focus goes to the next row, for the next key. */
  async leave(argument: unknown): Promise<void> {
    await this.rows.leave(refsIn(argument) ?? []);
  }

  /**
   * After an edit: selects the row of the annotation that it made or moved, and gives it the focus where a key was
   * pressed in the view.
   */
  async follow(
    { document }: CheckedDocument,
    isByKey: boolean,
    wanted: (review: Review) => ReviewedAnnotation | undefined,
  ): Promise<void> {
    const now = await this.articles.current(document);
    const found = now && wanted(now.review);
    const article = document.uri.toString();
    if (found) await this.rows.show({ article, kind: 'annotation', key: found.key }, isByKey);
  }

  /** The annotation that the cursor is on. */
  refAtCursor(checked: CheckedDocument): Ref | undefined {
    const reviewed = this.underCursor(checked);
    return reviewed && { article: checked.document.uri.toString(), kind: 'annotation', key: reviewed.key };
  }

  /** The row chosen in the Claims view, for the palette, where the cursor is on no annotation. */
  private chosenInView(checked: CheckedDocument): ReviewedAnnotation | undefined {
    const selected = this.rows.selected.at(0);
    if (selected?.kind !== 'annotation' || selected.article !== checked.document.uri.toString())
      return undefined;
    return annotationIn(checked.review, selected.key);
  }

  private underCursor(checked: CheckedDocument): ReviewedAnnotation | undefined {
    const editor = editorOf(checked);
    if (!editor) return undefined;
    const { map, review } = checked;
    return annotationMeant(review, map.range(editor.selection), map.offset(editor.selection.active));
  }

  /** The cursor's offset, where it is in the article. */
  cursor(checked: CheckedDocument): number | undefined {
    const editor = editorOf(checked);
    return editor && checked.map.offset(editor.selection.active);
  }
}

/** The editor in front, where it shows the article. */
function editorOf({ document }: CheckedDocument): TextEditor | undefined {
  const editor = window.activeTextEditor;
  return editor?.document.uri.toString() === document.uri.toString() ? editor : undefined;
}
