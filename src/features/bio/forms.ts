import { Disposable, type Memento, type Uri } from 'vscode';
import type { ToForm } from '../../core/review/bioForm.ts';
import type { ReviewedPerson } from '../../core/review/review.ts';
import type { Articles } from '../../services/articles.ts';
import type { CheckedDocument } from '../../services/articleSession.ts';
import type { Desk } from '../../services/desk.ts';
import type { Registries } from '../../services/registries.ts';
import type { Commands } from '../../shared/edge.ts';
import { pagesInPanels, type PanelPage, type OpenPanelPage } from '../../shared/panelPage.ts';
import type { KeepIn } from '../../shared/keepIn.ts';
import { personMeant } from '../../shared/people.ts';
import { RowCommands } from '../../shared/rowCommands.ts';
import type { Rows } from '../../shared/rows.ts';
import { Targets } from '../../shared/targets.ts';
import { BioDrafts } from './drafts.ts';
import { BioForm, type Services } from './form.ts';

/** The forms that are open: one a person of an article. */
export class BioForms implements Disposable {
  private readonly open = new Map<string, { readonly form: BioForm; readonly page: PanelPage<ToForm> }>();

  constructor(
    private readonly services: Services,
    private readonly openPage: OpenPanelPage<ToForm>,
  ) {}

  dispose(): void {
    for (const { page } of this.open.values()) page.close();
  }

  /** The form about a person, where it is open. */
  of(article: Uri, person: string): BioForm | undefined {
    return this.open.get(keyOf(article, person))?.form;
  }

  show(checked: CheckedDocument, person: ReviewedPerson): void {
    const key = keyOf(checked.document.uri, person.id);
    const known = this.open.get(key);
    if (known) {
      known.page.reveal();
      return;
    }
    const page = this.openPage(`Bio: ${person.name}`, {
      receive: (message) =>
        void this.open
          .get(key)
          ?.form.receive(message)
          .catch(() => undefined),
      closed: () => this.open.delete(key),
    });
    this.open.set(key, { form: new BioForm(checked, person, this.services, page), page });
  }
}

const keyOf = (article: Uri, person: string): string => JSON.stringify([article.toString(), person]);

/** The form that adds or edits what is on file about somebody. */
export function registerBioForms(
  articles: Articles,
  registries: Registries,
  desk: Desk,
  keepIn: KeepIn,
  rows: Rows,
  edge: Commands,
  { extensionUri, workspaceState }: { readonly extensionUri: Uri; readonly workspaceState: Memento },
): { readonly forms: BioForms; readonly registration: Disposable } {
  const services: Services = {
    articles,
    registries,
    desk,
    drafts: new BioDrafts(workspaceState),
    keepIn,
    fail: (error) => void edge.report(error),
  };
  const forms = new BioForms(services, pagesInPanels(extensionUri, 'bio', 'form.css'));
  const targets = new Targets(articles, rows);
  const command = new RowCommands(edge, rows).register('copydesk.editPerson', async (argument) => {
    const meant = await personMeant(targets, argument);
    if (meant) forms.show(meant.checked, meant.person);
  });
  return { forms, registration: Disposable.from(forms, command) };
}
