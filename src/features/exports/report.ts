import { ViewColumn, type Disposable, type TextDocument } from 'vscode';
import { fromReport, type FromReport, type ToReport } from '../../core/export/html/messages.ts';
import { localMoment } from '../../core/moment.ts';
import type { Articles } from '../../services/articles.ts';
import type { CheckedDocument } from '../../services/articleSession.ts';
import type { Engine } from '../../services/engine.ts';
import { fileNameOf } from '../../services/paths.ts';
import type { OpenPanelPage, PanelPage } from '../../shared/panelPage.ts';
import { showAt } from '../../shared/showAt.ts';
import { writeAs } from './writing.ts';

/** How long a report waits for the next review before it is drawn anew: while somebody types it may be out of date. */
const pauseMs = 200;

/** The reports that are open, one an article; each follows its article. */
export class Reports implements Disposable {
  private readonly open = new Map<string, PanelPage<ToReport>>();
  private readonly following: Disposable;
  private readonly due = new Map<string, ReturnType<typeof setTimeout>>();

  constructor(
    private readonly articles: Articles,
    private readonly engine: Engine,
    private readonly openPage: OpenPanelPage<ToReport>,
    private readonly fail: (error: unknown) => void,
  ) {
    this.following = articles.onDidReview(({ document }) => {
      this.drawSoon(document);
    });
  }

  dispose(): void {
    this.following.dispose();
    for (const timer of this.due.values()) clearTimeout(timer);
    for (const page of this.open.values()) page.close();
  }

  show({ document }: CheckedDocument): void {
    const key = document.uri.toString();
    const known = this.open.get(key);
    if (known) {
      known.reveal();
      return;
    }
    const page = this.openPage(`Report: ${fileNameOf(document.uri)}`, {
      receive: (message) => {
        const read = fromReport(message);
        if (read) void this.take(document, read).catch(this.fail);
      },
      closed: () => this.open.delete(key),
    });
    this.open.set(key, page);
  }

  private async take(document: TextDocument, message: FromReport): Promise<void> {
    const page = this.open.get(document.uri.toString());
    if (message.does === 'ready') return page && this.draw(document, page);
    const checked = await this.articles.current(document);
    if (!checked) return;
    if (message.does === 'print') return writeAs('html', checked, this.engine, { isToBeOpened: true });
    const at = Math.min(message.at, checked.text.length);
    await showAt(checked, { start: at, end: at }, ViewColumn.One);
  }

  private drawSoon(document: TextDocument): void {
    const key = document.uri.toString();
    const page = this.open.get(key);
    if (!page) return;
    clearTimeout(this.due.get(key));
    this.due.set(
      key,
      setTimeout(() => {
        this.due.delete(key);
        void this.draw(document, page).catch(this.fail);
      }, pauseMs),
    );
  }

  private async draw(document: TextDocument, page: PanelPage<ToReport>): Promise<void> {
    const checked = this.articles.peek(document.uri);
    if (!checked || checked.isPartial) return;
    const { handOn, reportBody, reportStyle, themeColours } = await this.engine.exports();
    const html = reportBody(handOn(checked), localMoment(new Date()));
    page.say({ does: 'show', html, style: themeColours + reportStyle });
  }
}
