import {
  DecorationRangeBehavior, OverviewRulerLane, window, type DecorationOptions, type Disposable, type TextEditor,
  type TextEditorDecorationType,
} from 'vscode'; // prettier-ignore
import type { Range } from '../../core/model.ts';
import { correctionsShown } from '../../core/review/checking/corrections.ts';
import type { Review } from '../../core/review/review.ts';
import type { CheckedDocument } from '../../services/articleSession.ts';
import { themeColor } from '../../shared/themeColors.ts';

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

  /** The review whose corrections an editor shows: most keys change nothing of them. */
  private readonly corrected = new WeakMap<TextEditor, Review>();

  dispose(): void {
    for (const type of this.types) type.dispose();
  }

  private get types(): TextEditorDecorationType[] {
    return [this.atHand, this.ticked, this.struck, this.putIn];
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
