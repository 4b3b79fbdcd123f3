import {
  DecorationRangeBehavior, Disposable, window, type DecorationRenderOptions, type TextEditor, type TextEditorDecorationType,
} from 'vscode'; // prettier-ignore
import { isMarked, markingToShow, uncheckedIn, type Marking } from '../core/review/items/unchecked.ts';
import type { Articles } from '../services/articles.ts';
import { mention } from '../services/messages.ts';
import { UserError } from '../services/userError.ts';
import { AroundScreen, type Drawn } from '../shared/aroundScreen.ts';
import { setContext } from '../shared/contextKeys.ts';
import type { Commands } from '../shared/edge.ts';
import { keepSetting, onDidChangeSetting, setting } from '../shared/settings.ts';
import { isHighContrast, themeVariable } from '../shared/themeColors.ts';

/** Close below the words: the marks of annotations stand further down, where the line ends. */
const look: DecorationRenderOptions = { textDecoration: `underline dotted ${themeVariable('unchecked')}` };

/** There dots below a word say that it is a name: these go before them, on the same words. */
const lookInHighContrast: DecorationRenderOptions = {
  textDecoration: `underline dashed 2px ${themeVariable('unchecked')} !important`,
};

/** Shows quietly in the text what nobody has checked, as far as that is wanted. */
export function registerUnchecked(articles: Articles, edge: Commands): Disposable {
  return new Unchecked(articles, edge);
}

class Unchecked implements Disposable {
  private type: TextEditorDecorationType | undefined;
  private readonly screen: AroundScreen;
  private readonly subscriptions: Disposable;

  constructor(
    private readonly articles: Articles,
    edge: Commands,
  ) {
    this.screen = new AroundScreen(articles, (editor, drawn) => this.draw(editor, drawn));
    this.subscriptions = Disposable.from(
      this.screen,
      window.onDidChangeActiveColorTheme(() => this.onTheme()),
      window.onDidChangeActiveTextEditor(() => this.tellMenus()),
      onDidChangeSetting('markUnchecked', () => this.screen.drawAll()),
      edge.register('copydesk.showUnchecked', () => this.choose(true)),
      edge.register('copydesk.hideUnchecked', () => this.choose(false)),
    );
    this.screen.drawAll();
  }

  dispose(): void {
    this.subscriptions.dispose();
    this.type?.dispose();
  }

  private onTheme(): void {
    this.type?.dispose();
    this.type = undefined;
    this.screen.drawAll();
  }

  private draw(editor: TextEditor, drawn: Drawn | undefined): void {
    if (editor === window.activeTextEditor) this.tellMenus();
    const isWanted = drawn && isMarked(setting('markUnchecked', editor.document.uri), drawn.checked.review);
    if (!isWanted && !this.type) return;
    this.type ??= window.createTextEditorDecorationType({
      rangeBehavior: DecorationRangeBehavior.ClosedClosed,
      ...(isHighContrast() ? lookInHighContrast : look),
    });
    const { checked, within } = isWanted ? drawn : {};
    editor.setDecorations(
      this.type,
      checked && within
        ? uncheckedIn(checked.review, within).map((range) => checked.map.editorRange(range))
        : [],
    );
  }

  private tellMenus(): void {
    const { active } = this.articles;
    setContext(
      'uncheckedShown',
      active !== undefined && isMarked(setting('markUnchecked', active.document.uri), active.review),
    );
  }

  private async choose(isShown: boolean): Promise<void> {
    const { active } = this.articles;
    if (!active) throw new UserError('Open an article first.');
    const { document, review } = active;
    const marking: Marking = isShown ? markingToShow(review) : 'never';
    await keepSetting('markUnchecked', marking);
    if (isMarked(setting('markUnchecked', document.uri), review) !== isShown)
      throw new UserError('The settings of this folder say otherwise: change copydesk.markUnchecked there.');
    mention(
      isShown ? 'What is unchecked is marked in the text.' : 'What is unchecked is not marked any more.',
      5000,
    );
  }
}
