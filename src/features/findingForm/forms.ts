import { Disposable, window, type Memento, type Uri } from 'vscode';
import { trimmed } from '../../core/model.ts';
import type { ToFinding } from '../../core/review/findingForm/messages.ts';
import {
  passageOf,
  subjectAt,
  subjectAtCursor,
  subjectKey,
  type Subject,
} from '../../core/review/findingForm/subject.ts';
import { annotationIn } from '../../core/review/lookup.ts';
import { shorten } from '../../core/shorten.ts';
import type { Articles } from '../../services/articles.ts';
import type { CheckedDocument } from '../../services/articleSession.ts';
import type { Desk } from '../../services/desk.ts';
import { UserError } from '../../services/userError.ts';
import type { Commands } from '../../shared/edge.ts';
import { pagesInPanels, type PanelPage, type OpenPanelPage } from '../../shared/panelPage.ts';
import { isRevealTarget, refsIn } from '../../shared/refs.ts';
import { RowCommands } from '../../shared/rowCommands.ts';
import type { Rows } from '../../shared/rows.ts';
import type { SourceInHand } from '../../shared/sourceInHand.ts';
import { Targets } from '../../shared/targets.ts';
import { FindingDrafts } from './drafts.ts';
import { FindingForm, type Services } from './form.ts';

/** The forms that are open: one a passage of an article. */
export class FindingForms implements Disposable {
  private readonly open = new Map<
    string,
    { readonly form: FindingForm; readonly page: PanelPage<ToFinding> }
  >();

  constructor(
    private readonly services: Services,
    private readonly openPage: OpenPanelPage<ToFinding>,
  ) {}

  dispose(): void {
    for (const { page } of this.open.values()) page.close();
  }

  /** The forms of an article that are open. */
  of(article: Uri): readonly FindingForm[] {
    return [...this.open].flatMap(([key, { form }]) =>
      key.startsWith(`${article.toString()} `) ? [form] : [],
    );
  }

  show(checked: CheckedDocument, subject: Subject): void {
    const key = `${checked.document.uri.toString()} ${subjectKey(checked, subject)}`;
    const known = this.open.get(key);
    if (known) {
      known.page.reveal();
      return;
    }
    const page = this.openPage(`Finding: ${shorten(passageOf(checked, subject), 30)}`, {
      receive: (message) =>
        void this.open
          .get(key)
          ?.form.receive(message)
          .catch(() => undefined),
      closed: () => this.open.delete(key),
    });
    this.open.set(key, { form: new FindingForm(checked, subject, this.services, page), page });
  }
}

/** The form that says all there is to say of a passage at once. */
export function registerFindingForms(
  articles: Articles,
  desk: Desk,
  inHand: SourceInHand,
  rows: Rows,
  edge: Commands,
  { extensionUri, workspaceState }: { readonly extensionUri: Uri; readonly workspaceState: Memento },
): { readonly forms: FindingForms; readonly registration: Disposable } {
  const fail = (error: unknown): void => void edge.report(error);
  const drafts = new FindingDrafts(workspaceState);
  const forms = new FindingForms(
    { articles, desk, drafts, inHand, fail },
    pagesInPanels(extensionUri, 'finding', 'form.css'),
  );
  const targets = new Targets(articles, rows);
  const command = new RowCommands(edge, rows).register('copydesk.openFindingForm', async (argument) => {
    const { checked, subject } = await subjectMeant(targets, argument);
    forms.show(checked, subject);
  });
  return { forms, registration: Disposable.from(forms, command) };
}

/** What was given; else what is selected, what the cursor is on, or the row chosen in the Claims view. */
async function subjectMeant(
  targets: Targets,
  argument: unknown,
): Promise<{ readonly checked: CheckedDocument; readonly subject: Subject }> {
  if (isRevealTarget(argument)) {
    const checked = await targets.editable(argument);
    return { checked, subject: subjectAt(checked.review, argument) };
  }
  const ref = refsIn(argument)?.at(0);
  if (ref?.kind === 'suggestion') {
    const { checked, suggestion } = await targets.suggestion(argument);
    return { checked, subject: { is: 'passage', range: suggestion.claim, kind: 'claim' } };
  }
  if (ref === undefined) await targets.toText();
  if (ref === undefined && window.activeTextEditor?.selection.isEmpty === false) {
    const { checked, range } = await targets.selection();
    return { checked, subject: subjectAt(checked.review, trimmed(checked.text, range)) };
  }
  if (ref === undefined) {
    const checked = await targets.editable(argument);
    const cursor = targets.cursor(checked);
    const subject = cursor === undefined ? null : subjectAtCursor(checked.review, cursor);
    if (subject) return { checked, subject };
    if (cursor !== undefined && !targets.refAtCursor(checked))
      throw new UserError(
        'Select the words first that the finding is to be about, or put the cursor on a figure or a quotation.',
      );
  }
  const { checked, reviewed } = await targets.annotation(argument);
  return {
    checked,
    subject: { is: 'annotation', reviewed: annotationIn(checked.review, reviewed.key) ?? reviewed },
  };
}
