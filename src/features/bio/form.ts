import type { TextDocument } from 'vscode';
import { localDay } from '../../core/moment.ts';
import { fromForm, type FromForm, type ShownForm, type ToForm } from '../../core/review/bioForm.ts';
import type { PeopleFile } from '../../core/review/decide/bio.ts';
import {
  changedFields,
  conflictsBetween,
  fieldsOf,
  problemsIn,
  unnamedFields,
  withFieldsOf,
  type BioField,
  type BioFields,
  type FieldProblem,
} from '../../core/review/decide/bioFields.ts';
import { personIn } from '../../core/review/lookup.ts';
import type { ReviewedPerson } from '../../core/review/review.ts';
import { bioSuggestions } from '../../core/wording/bioSuggestions.ts';
import { fieldNamed, fieldInWords } from '../../core/wording/bioFields.ts';
import type { Articles } from '../../services/articles.ts';
import type { CheckedDocument } from '../../services/articleSession.ts';
import type { Desk } from '../../services/desk.ts';
import { mention } from '../../services/messages.ts';
import { fileNameOf } from '../../services/paths.ts';
import type { Registries } from '../../services/registries.ts';
import { UserError } from '../../services/userError.ts';
import type { PanelPage } from '../../shared/panelPage.ts';
import type { KeepIn } from '../../shared/keepIn.ts';
import type { BioDrafts } from './drafts.ts';

export interface Services {
  readonly articles: Articles;
  readonly registries: Registries;
  readonly desk: Desk;
  readonly drafts: BioDrafts;
  readonly keepIn: KeepIn;
  readonly fail: (error: unknown) => void;
}

/** The form about one person, from its opening until it is saved or closed. */
export class BioForm {
  private readonly document: TextDocument;
  private readonly id: string;
  private opened: BioFields;
  private last: Promise<void> = Promise.resolve();
  /** What the page was told last. */
  said: ToForm | undefined;

  constructor(
    private checked: CheckedDocument,
    private person: ReviewedPerson,
    private readonly services: Services,
    private readonly page: PanelPage<ToForm>,
  ) {
    this.document = checked.document;
    this.id = person.id;
    this.opened = fieldsOf(person);
  }

  /** Takes what the page says, one after the other; anything else than a form says is left alone. */
  receive(message: unknown): Promise<void> {
    const read = fromForm(message);
    if (!read) return Promise.resolve();
    const done = this.last.then(() => this.take(read));
    this.last = done.catch(this.services.fail);
    return done;
  }

  private async take(message: FromForm): Promise<void> {
    switch (message.does) {
      case 'ready':
        return this.show();
      case 'typed':
        return this.keepDraft(message.fields, message.used);
      case 'discard':
        await this.services.drafts.keep(this.article, this.id, undefined);
        await this.lookAgain();
        this.opened = fieldsOf(this.person);
        return this.show();
      case 'close':
        this.page.close();
        return;
      case 'save':
        await this.keepDraft(message.fields, message.used);
        return this.save(message.fields, message.used, message.keepIn);
    }
  }

  private get article(): string {
    return this.document.uri.toString();
  }

  private async keepDraft(fields: BioFields, used: readonly BioField[]): Promise<void> {
    const isChanged = changedFields(this.opened, fields).length > 0;
    const draft = isChanged ? { opened: this.opened, fields, used } : undefined;
    await this.services.drafts.keep(this.article, this.id, draft);
  }

  private async show(): Promise<void> {
    const { drafts } = this.services;
    const draft = drafts.get(this.article, this.id);
    if (draft) this.opened = draft.opened;
    const fields = draft?.fields ?? this.opened;
    const files = await this.files();
    const { entry, name, unnamed, kept } = this.person;
    const shown: ShownForm = {
      does: 'show',
      heading: entry ? `Bio of ${name}` : `New bio: ${name}`,
      isUnnamed: unnamed,
      fields,
      suggestions: bioSuggestions(this.person, fields),
      used: draft?.used ?? [],
      kept: kept === null ? null : kept === 'both' ? `${files.sidecar} and ${files.registry}` : files[kept],
      files,
      keepIn: this.services.keepIn.file,
      notice: draft ? 'What you typed before is back.' : '',
      isDraft: draft !== undefined,
    };
    this.tell(shown);
  }

  private async files(): Promise<Readonly<Record<PeopleFile, string>>> {
    const home = await this.services.registries.homeOf(this.document.uri);
    return { sidecar: fileNameOf(this.checked.sidecar.uri), registry: fileNameOf(home) };
  }

  private tell(message: ToForm): void {
    this.said = message;
    this.page.say(message);
  }

  private tellProblems(problems: readonly FieldProblem[], notice = ''): void {
    this.tell({ does: 'tell', problems, notice });
  }

  /** Takes the review as it is now: others may have written meanwhile. */
  private async lookAgain(): Promise<void> {
    const now = await this.services.articles.current(this.document);
    if (!now) return;
    this.checked = now;
    this.person = personIn(now.review, this.id) ?? this.person;
  }

  private async save(fields: BioFields, used: readonly BioField[], keepIn: PeopleFile | null): Promise<void> {
    const { drafts, desk } = this.services;
    const problems = problemsIn(fields, this.opened);
    const isNew = this.person.kept === null && !this.person.unnamed;
    if (isNew && keepIn === null)
      problems.push({ at: 'keepIn', message: 'Say where to keep it: you are asked this once.' });
    if (problems.length > 0) {
      this.tellProblems(problems);
      return;
    }
    await this.lookAgain();
    const conflicts = this.conflicts(fields);
    if (conflicts.length > 0) {
      const notice = 'Somebody changed the same while you wrote. Save again to put yours in its place.';
      this.tellProblems(conflicts, notice);
      return;
    }
    const { checked, person, opened } = this;
    const place = keepIn ?? this.services.keepIn.file ?? 'sidecar';
    const onFile = {
      sidecar: checked.review.sidecar.people,
      registry: checked.registry?.good.value.people ?? [],
    };
    const today = localDay(new Date());
    try {
      await desk.decide(checked, person.entry ? 'Edit bio' : 'Add bio', ({ saveBio }) =>
        saveBio(person, onFile, { opened, fields: this.asked(fields), used, keepIn: place, today }),
      );
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      this.tellProblems([], error.message);
      return;
    }
    // What was told while it was saved comes after this, and is no draft where it says the same.
    this.opened = fields;
    await drafts.keep(this.article, this.id, undefined);
    if (isNew && keepIn !== null) await this.services.keepIn.remember(keepIn);
    mention(`${fields.name.trim()}: saved. Copydesk: Undo takes it back.`, 6000);
    this.page.close();
  }

  /** Of a source without a name only what was asked. */
  private asked(fields: BioFields): BioFields {
    if (!this.person.unnamed) return fields;
    return withFieldsOf(this.opened, fields, unnamedFields);
  }

  /** What others have changed while it was changed here; who saves again has seen it. */
  private conflicts(fields: BioFields): FieldProblem[] {
    const now = fieldsOf(this.person);
    const found = conflictsBetween(this.opened, now, fields);
    this.opened = withFieldsOf(this.opened, now, found);
    return found.map((field) => ({
      at: field,
      message: `${fieldNamed(field)} was changed by somebody else: ${fieldInWords(now, field)}`,
    }));
  }
}
