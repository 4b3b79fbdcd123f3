import type { TextDocument } from 'vscode';
import { localDay } from '../../core/moment.ts';
import { takesRating } from '../../core/review/decide/beforehand.ts';
import {
  changedFields,
  problemsIn,
  storedFields,
  type FindingFields,
  type FindingProblem,
} from '../../core/review/findingForm/fields.ts';
import { fromFinding, type FromFinding, type ToFinding } from '../../core/review/findingForm/messages.ts';
import {
  fieldsFor,
  kindOf,
  offersFor,
  passageOf,
  subjectAt,
  subjectKey,
  type Subject,
} from '../../core/review/findingForm/subject.ts';
import { sameAnnotation } from '../../core/review/sameAnnotation.ts';
import { stillAt } from '../../core/review/stillAt.ts';
import { shorten } from '../../core/shorten.ts';
import {
  findingFieldNames,
  keysOfVerdicts,
  onFileInWords,
  prioritiesToChoose,
  verdictsToChoose,
  voicesToChoose,
} from '../../core/wording/findingForm.ts';
import { findingLabel } from '../../core/wording/findings.ts';
import { inMarks } from '../../core/wording/quotation.ts';
import { ratingsToChoose } from '../../core/wording/ratings.ts';
import type { Articles } from '../../services/articles.ts';
import type { CheckedDocument } from '../../services/articleSession.ts';
import type { Desk } from '../../services/desk.ts';
import { mention } from '../../services/messages.ts';
import { UserError } from '../../services/userError.ts';
import type { PanelPage } from '../../shared/panelPage.ts';
import type { SourceInHand } from '../../shared/sourceInHand.ts';
import type { FindingDrafts } from './drafts.ts';

export interface Services {
  readonly articles: Articles;
  readonly desk: Desk;
  readonly drafts: FindingDrafts;
  readonly inHand: SourceInHand;
  readonly fail: (error: unknown) => void;
}

/** The form about one passage, from its opening until it is saved or closed. */
export class FindingForm {
  private readonly document: TextDocument;
  private readonly key: string;
  /** Of a passage without an annotation: the words that it is about, wherever they stand by then. */
  private readonly words: string;
  private opened: FindingFields;
  private last: Promise<void> = Promise.resolve();
  /** What the page was told last. */
  said: ToFinding | undefined;

  constructor(
    private checked: CheckedDocument,
    private subject: Subject,
    private readonly services: Services,
    private readonly page: PanelPage<ToFinding>,
  ) {
    this.document = checked.document;
    this.key = subjectKey(checked, subject);
    this.words = passageOf(checked, subject);
    this.opened = this.fieldsNow();
  }

  /** Takes what the page says, one after the other; anything else than a form says is left alone. */
  receive(message: unknown): Promise<void> {
    const read = fromFinding(message);
    if (!read) return Promise.resolve();
    const done = this.last.then(() => this.take(read));
    this.last = done.catch(this.services.fail);
    return done;
  }

  private async take(message: FromFinding): Promise<void> {
    switch (message.does) {
      case 'ready':
        this.show();
        return;
      case 'typed':
        return this.keepDraft(message.fields);
      case 'discard':
        await this.services.drafts.keep(this.article, this.key, undefined);
        await this.lookAgain();
        this.opened = this.fieldsNow();
        this.show();
        return;
      case 'close':
        this.page.close();
        return;
      case 'save':
        await this.keepDraft(message.fields);
        return this.save(message.fields);
    }
  }

  private get article(): string {
    return this.document.uri.toString();
  }

  private fieldsNow(): FindingFields {
    return fieldsFor(this.checked, this.subject, this.services.inHand.of(this.document.uri) ?? null);
  }

  private async keepDraft(fields: FindingFields): Promise<void> {
    const isChanged = changedFields(this.opened, fields).length > 0;
    const draft = isChanged ? { opened: this.opened, fields } : undefined;
    await this.services.drafts.keep(this.article, this.key, draft);
  }

  private show(): void {
    const draft = this.services.drafts.get(this.article, this.key);
    if (draft) this.opened = draft.opened;
    const fields = draft?.fields ?? this.opened;
    const { checked, subject } = this;
    const { review } = checked;
    this.tell({
      does: 'show',
      heading: headings[kindOf(subject)],
      passage: passageOf(checked, subject),
      fields,
      verdicts: verdictsToChoose,
      ratings: takesRating(kindOf(subject))
        ? ratingsToChoose(review.scale, this.fieldsNow().rating, keysOfVerdicts)
        : [],
      scale: review.scale,
      voices: voicesToChoose,
      priorities: prioritiesToChoose,
      offers: offersFor(checked),
      onFile:
        subject.is === 'annotation'
          ? onFileInWords(subject.reviewed.annotation, review.sidecar, review.scale)
          : [],
      isSourceInHand: fields.source !== '' && fields.source === this.fieldsNow().source,
      notice: draft ? 'What you typed before is back.' : '',
      isDraft: draft !== undefined,
    });
  }

  private tell(message: ToFinding): void {
    this.said = message;
    this.page.say(message);
  }

  private tellProblems(problems: readonly FindingProblem[], notice = ''): void {
    this.tell({ does: 'tell', problems, notice });
  }

  /** Takes the review as it is now: others may have written meanwhile. Says why where the passage is not there any more. */
  private async lookAgain(): Promise<string | null> {
    const now = await this.services.articles.current(this.document);
    if (!now) return 'The article is closed. Open it again, then save.';
    this.checked = now;
    if (this.subject.is === 'annotation') {
      const reviewed = sameAnnotation(now.review, this.subject.reviewed);
      if (!reviewed) return 'This annotation is not in the annotations file any more.';
      this.subject = { is: 'annotation', reviewed };
      return null;
    }
    const range = stillAt(now.text, this.subject.range.start, this.words);
    if (!range)
      return 'The passage has changed since. Select it again and write the finding there; what you typed stays here.';
    const subject = subjectAt(now.review, range);
    this.subject = subject.is === 'passage' ? { ...subject, kind: this.subject.kind } : subject;
    return null;
  }

  private async save(fields: FindingFields): Promise<void> {
    const { desk, drafts } = this.services;
    const why = await this.lookAgain();
    const problems = problemsIn(fields, this.checked.review.scale, this.fieldsNow().rating);
    if (problems.length > 0) {
      this.tellProblems(problems);
      return;
    }
    if (why !== null) {
      this.tellProblems([], why);
      return;
    }
    const conflicts = this.conflicts(fields);
    if (conflicts.length > 0) {
      const notice = 'Somebody changed the same while you wrote. Save again to put yours in its place.';
      this.tellProblems(conflicts, notice);
      return;
    }
    const { checked, subject, opened } = this;
    const today = localDay(new Date());
    try {
      await desk.sign(checked, 'Write finding', ({ saveFinding }, who) =>
        saveFinding(checked, subject, { opened, fields, today }, who),
      );
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      this.tellProblems([], error.message);
      return;
    }
    // What was told while it was saved comes after this, and is no draft where it says the same.
    this.opened = fields;
    await drafts.keep(this.article, this.key, undefined);
    mention(
      `${findingLabel(findingIn(fields), checked.review.scale) ?? 'Saved'}: ${inMarks(shorten(this.words))}`,
      6000,
    );
    this.page.close();
  }

  /** What others have changed while it was changed here; who saves again has seen it. */
  private conflicts(fields: FindingFields): FindingProblem[] {
    const now = this.fieldsNow();
    const mine = changedFields(this.opened, fields);
    const theirs = changedFields(this.opened, now);
    const both = storedFields.filter(
      (field) => mine.includes(field) && theirs.includes(field) && now[field] !== fields[field],
    );
    for (const field of both) this.opened = { ...this.opened, [field]: now[field] };
    return both.map((field) => ({
      at: field,
      message: `${findingFieldNames[field]} was changed by somebody else: ${now[field] === '' ? 'taken away' : inMarks(now[field])}`,
    }));
  }
}

const findingIn = ({ verdict, rating }: FindingFields) => ({
  ...(verdict === '' ? {} : { verdict }),
  ...(rating === '' ? {} : { rating }),
});

const headings = {
  claim: 'Finding on a claim',
  quote: 'Finding on a quotation',
  figure: 'Finding on a figure',
  note: 'Finding on a passage',
} as const;
