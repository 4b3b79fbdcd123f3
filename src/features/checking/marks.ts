import {
  DecorationRangeBehavior, OverviewRulerLane, window, type DecorationOptions, type Disposable, type TextEditor,
  type TextEditorDecorationType,
} from 'vscode'; // prettier-ignore
import type { Range } from '../../core/model.ts';
import type { DrawnChanges, GoneWords, WalkedChange } from '../../core/review/checking/changes.ts';
import { correctionsShown } from '../../core/review/checking/corrections.ts';
import type { Review } from '../../core/review/review.ts';
import { onOneLine } from '../../core/shown.ts';
import { shorten } from '../../core/shorten.ts';
import type { CheckedDocument } from '../../services/articleSession.ts';
import { themeColor } from '../../shared/themeColors.ts';

/** Letters of words that were taken out. */
const longestGone = 120;

/** What is drawn into an article while it is checked. */
export class CheckingMarks implements Disposable {
  private readonly atHand = window.createTextEditorDecorationType({
    rangeBehavior: DecorationRangeBehavior.ClosedClosed,
    border: '2px solid',
    borderColor: themeColor('atHand'),
    borderRadius: '3px',
    overviewRulerColor: themeColor('atHand'),
    overviewRulerLane: OverviewRulerLane.Full,
  });
  /** Ticked with nothing else to show for it: a name, a role. */
  private readonly ticked = window.createTextEditorDecorationType({
    rangeBehavior: DecorationRangeBehavior.ClosedClosed,
    borderColor: themeColor('checked'),
    borderStyle: 'none none solid none',
    borderWidth: '0 0 1px 0',
  });
  /** Before the lines that names have in high contrast: a word has one or the other. */
  private readonly struck = window.createTextEditorDecorationType({
    rangeBehavior: DecorationRangeBehavior.ClosedClosed,
    textDecoration: 'line-through !important',
  });
  private readonly putIn = window.createTextEditorDecorationType({
    rangeBehavior: DecorationRangeBehavior.ClosedClosed,
  });

  /** New since the text that a walk over changes is compared with, in the colours of every comparison. */
  private readonly came = window.createTextEditorDecorationType({
    rangeBehavior: DecorationRangeBehavior.ClosedClosed,
    backgroundColor: themeColor('diffEditor.insertedTextBackground'),
    overviewRulerColor: themeColor('atHand'),
    overviewRulerLane: OverviewRulerLane.Left,
  });
  private readonly went = window.createTextEditorDecorationType({
    rangeBehavior: DecorationRangeBehavior.ClosedClosed,
    overviewRulerColor: themeColor('atHand'),
    overviewRulerLane: OverviewRulerLane.Left,
  });

  /** The review whose corrections an editor shows: most keys change nothing of them. */
  private readonly corrected = new WeakMap<TextEditor, Review>();

  dispose(): void {
    for (const type of this.types) type.dispose();
  }

  private get types(): TextEditorDecorationType[] {
    return [this.atHand, this.ticked, this.struck, this.putIn, this.came, this.went];
  }

  /** @param range `null` where nothing is at hand */
  showAtHand(editor: TextEditor, { map }: CheckedDocument, range: Range | null): void {
    editor.setDecorations(this.atHand, range ? [map.editorRange(range)] : []);
  }

  /** @param ticked what stands as ticked and has no annotation of its own */
  showDone(editor: TextEditor, checked: CheckedDocument, ticked: readonly Range[]): void {
    const { map, review } = checked;
    editor.setDecorations(
      this.ticked,
      ticked.map((range) => map.editorRange(range)),
    );
    if (this.corrected.get(editor) === review) return;
    this.corrected.set(editor, review);
    this.showCorrections(editor, checked);
  }

  /** @param atHand the one that the walk is at */
  showChanges(
    editor: TextEditor,
    { map }: CheckedDocument,
    { came, went }: DrawnChanges,
    atHand: WalkedChange | null,
  ): void {
    editor.setDecorations(
      this.came,
      came.map((range) => map.editorRange(range)),
    );
    const isAtHand = ({ at }: GoneWords): boolean => atHand?.kind === 'cut' && atHand.range.start === at;
    editor.setDecorations(
      this.went,
      went.map((gone): DecorationOptions => {
        const before = {
          contentText: onOneLine(shorten(gone.words, longestGone)),
          textDecoration: 'line-through',
          backgroundColor: themeColor('diffEditor.removedTextBackground'),
          margin: '0 0.3em',
          ...(isAtHand(gone) ? { border: '2px solid', borderColor: themeColor('atHand') } : {}),
        };
        return { range: map.editorRange({ start: gone.at, end: gone.at }), renderOptions: { before } };
      }),
    );
  }

  private showCorrections(editor: TextEditor, checked: CheckedDocument): void {
    const { map } = checked;
    const corrections = correctionsShown(checked.text, checked.review.annotations);
    editor.setDecorations(
      this.struck,
      corrections.flatMap(({ struck }) => (struck.start < struck.end ? [map.editorRange(struck)] : [])),
    );
    editor.setDecorations(
      this.putIn,
      corrections.flatMap(({ struck, words }): DecorationOptions[] => {
        if (words === '') return [];
        const place = map.editorRange({ start: struck.end, end: struck.end });
        const after = { contentText: words, color: themeColor('toFix'), fontStyle: 'italic' };
        return [{ range: place, renderOptions: { after } }];
      }),
    );
  }
}
