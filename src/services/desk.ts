import { window, type Uri } from 'vscode';
import { textSha256 } from '../core/hash.ts';
import type { Range, Selector } from '../core/model.ts';
import { sliceOf } from '../core/model.ts';
import type { ReviewedAnnotation, ReviewedPerson, Suggestion } from '../core/review/review.ts';
import type { Patch } from '../core/yaml/overlay.ts';
import type { YamlEdit } from '../core/yaml/editResult.ts';
import type {
  Annotation,
  Conflict,
  Dismissed,
  Evidence,
  Note,
  SidecarArticle,
  SidecarPerson,
} from '../core/sidecar/schema.ts';
import type { CheckedDocument } from './articleSession.ts';
import { UserError } from './userError.ts';
import type { Engine } from './engine.ts';
import { fileNameOf } from './paths.ts';
import type { Sidecars } from './sidecars.ts';
import type { Texts } from './texts.ts';

/** An annotation as a command has gathered it; its passage comes apart, as a range. */
export type NewAnnotation = Omit<Annotation, 'id' | 'selector' | 'also'>;

/** Takes a finding away, with everything that hangs on it. */
export const noFinding = {
  verdict: null,
  rating: null,
  correction: null,
  stet: null,
  checkedBy: null,
  checkedAt: null,
} as const satisfies Patch<Annotation>;

/** Changes of a sidecar in the words of the desk. Each is one edit, and one step of undo. */
export class Desk {
  constructor(
    private readonly engine: Engine,
    private readonly sidecars: Sidecars,
    private readonly texts: Texts,
    /** Who the user is, as written into findings on a file; empty where that is not said. */
    private readonly signerOf: (uri: Uri) => string,
  ) {}

  /** Puts an annotation on a passage. */
  async annotate(checked: CheckedDocument, range: Range, annotation: NewAnnotation): Promise<void> {
    const edits = await this.engine.sidecar();
    const { selector, article } = await this.anchor(checked, range);
    await this.edit(checked, `Add ${annotation.kind}`, (source) =>
      edits.allOf(
        edits.addAnnotation({ ...annotation, selector }, article),
        ...(article.textSha256 === undefined ? [] : [edits.setArticle({ textSha256: article.textSha256 })]),
      )(source),
    );
  }

  async update(
    checked: CheckedDocument,
    reviewed: ReviewedAnnotation,
    label: string,
    patch: Patch<Annotation>,
  ): Promise<void> {
    const { updateAnnotation } = await this.engine.sidecar();
    await this.edit(checked, label, updateAnnotation(this.refOf(checked, reviewed), patch));
  }

  /**
   * Puts the annotation on a passage, and sets further fields and a note with it. With `confirmsAlso` the other places
   * that state the same fact are taken as they read now, too.
   */
  async reattach(
    checked: CheckedDocument,
    reviewed: ReviewedAnnotation,
    label: string,
    range: Range,
    {
      patch = {},
      note,
      confirmsAlso = false,
    }: { patch?: Patch<Annotation>; note?: string; confirmsAlso?: boolean } = {},
  ): Promise<void> {
    const edits = await this.engine.sidecar();
    const { selector, article } = await this.anchor(checked, range, reviewed);
    const also = confirmsAlso ? await this.alsoAsItReads(checked, reviewed, selector.textSha256) : undefined;
    const ref = this.refOf(checked, reviewed);
    await this.edit(
      checked,
      label,
      edits.allOf(
        edits.updateAnnotation(ref, { ...patch, selector, ...(also === undefined ? {} : { also }) }),
        ...(note === undefined ? [] : [edits.addNote(ref, this.note(checked, note))]),
        ...(article.textSha256 === undefined ? [] : [edits.setArticle({ textSha256: article.textSha256 })]),
      ),
    );
  }

  async delete(checked: CheckedDocument, reviewed: ReviewedAnnotation): Promise<void> {
    const { deleteAnnotation } = await this.engine.sidecar();
    await this.edit(
      checked,
      `Delete ${reviewed.annotation.kind}`,
      deleteAnnotation(this.refOf(checked, reviewed)),
    );
  }

  async addNote(checked: CheckedDocument, reviewed: ReviewedAnnotation, text: string): Promise<void> {
    const { addNote } = await this.engine.sidecar();
    await this.edit(checked, 'Write note', addNote(this.refOf(checked, reviewed), this.note(checked, text)));
  }

  async addSource(checked: CheckedDocument, reviewed: ReviewedAnnotation, evidence: Evidence): Promise<void> {
    const { addEvidence } = await this.engine.sidecar();
    await this.edit(checked, 'Add source', addEvidence(this.refOf(checked, reviewed), evidence));
  }

  async dismiss(checked: CheckedDocument, suggestion: Suggestion): Promise<void> {
    const { addDismissed } = await this.engine.sidecar();
    const { exact, prefix, suffix } = (await this.anchor(checked, suggestion.claim)).selector;
    const dismissed: Dismissed = {
      kind: 'claim',
      exact,
      ...(prefix === undefined ? {} : { prefix }),
      ...(suffix === undefined ? {} : { suffix }),
    };
    await this.edit(checked, 'Dismiss suggestion', addDismissed(dismissed));
  }

  async restore(checked: CheckedDocument, dismissed: readonly Dismissed[]): Promise<void> {
    const { allOf, removeDismissed } = await this.engine.sidecar();
    await this.edit(checked, 'Restore suggestions', allOf(...dismissed.map((item) => removeDismissed(item))));
  }

  /** @param patchOf from what is on file at the moment of writing, so that a colleague's additions stay */
  async updatePerson(
    checked: CheckedDocument,
    person: ReviewedPerson,
    label: string,
    patchOf: (entry: SidecarPerson | undefined) => Patch<SidecarPerson>,
  ): Promise<void> {
    const { upsertPerson, readSidecar } = await this.engine.sidecar();
    const name = person.unnamed ? { unnamed: person.name } : { name: person.name };
    const base = person.entry ? {} : { ...name, ...(person.role === null ? {} : { role: person.role }) };
    await this.edit(checked, label, (source) => {
      const entry = readSidecar(source).value.people.find(({ id }) => id === person.id);
      return upsertPerson({ ...base, ...patchOf(entry), id: person.id })(source);
    });
  }

  async settle(
    checked: CheckedDocument,
    conflict: Conflict,
    choice: 'ours' | 'theirs' | 'base',
  ): Promise<void> {
    const { settleConflict } = await this.engine.sidecar();
    await this.edit(checked, 'Settle conflict', settleConflict(conflict, choice));
  }

  /** Who and when, for something new: a name only where the user has said who they are. */
  signature(checked: CheckedDocument): { checkedBy?: string; checkedAt: string } {
    const by = this.signer(checked);
    return { ...(by === undefined ? {} : { checkedBy: by }), checkedAt: now() };
  }

  /** The same for something that may carry somebody else's name: that name never stands for our finding. */
  resignature(checked: CheckedDocument): { checkedBy: string | null; checkedAt: string } {
    return { checkedBy: this.signer(checked) ?? null, checkedAt: now() };
  }

  note(checked: CheckedDocument, text: string): Note {
    const by = this.signer(checked);
    return { ...(by === undefined ? {} : { by }), at: now(), text };
  }

  private signer({ document }: CheckedDocument): string | undefined {
    return this.signerOf(document.uri).trim() || undefined;
  }

  private refOf(checked: CheckedDocument, { annotation }: ReviewedAnnotation) {
    return checked.sidecar.good.refOf(annotation);
  }

  /**
   * The selector of a passage of the text as it is now. The article's hash moves along where every other selector
   * holds for this text too; where one does not, the new selector carries the hash of its text itself.
   */
  private async anchor(
    checked: CheckedDocument,
    range: Range,
    except?: ReviewedAnnotation,
  ): Promise<{ selector: Selector; article: SidecarArticle }> {
    const { describe } = await this.engine.reading();
    const { map, review } = checked;
    const hash = textSha256(map.text);
    const selector = describe(map.text, range);
    const known = review.sidecar.article?.textSha256;
    if (known === hash) return { selector, article: this.header(checked) };
    // By then the text may be replaced already, and this one is needed to find the passage there.
    await this.texts.put(hash, map.text).catch(() => undefined);
    const holds = ({ exact, start, textSha256: own }: Selector): boolean =>
      own === hash || (own === undefined && start !== undefined && map.text.startsWith(exact, start));
    const allHold = review.annotations.every(({ key, annotation }) => {
      const main = key === except?.key ? [] : [annotation.selector];
      return [...main, ...(annotation.also ?? [])].every(holds);
    });
    if (allHold) return { selector, article: { ...this.header(checked), textSha256: hash } };
    return { selector: { ...selector, textSha256: hash }, article: this.header(checked) };
  }

  private async alsoAsItReads(
    { map }: CheckedDocument,
    { annotation, also }: ReviewedAnnotation,
    textHash: string | undefined,
  ): Promise<Selector[] | undefined> {
    if (annotation.also === undefined) return undefined;
    const { describe } = await this.engine.reading();
    return annotation.also.map((selector, nth) => {
      const range = also.at(nth)?.range;
      if (!range) return selector;
      return { ...describe(map.text, range), ...(textHash === undefined ? {} : { textSha256: textHash }) };
    });
  }

  /** What the text itself gives, for a sidecar that does not exist yet. */
  private header({ review, sidecar, map }: CheckedDocument): SidecarArticle {
    if (sidecar.source.trim() !== '') return {};
    const { headline, byline, published } = review.article;
    return {
      ...(headline ? { title: sliceOf(map.text, headline).replace(/\s+/g, ' ') } : {}),
      ...(byline ? { byline: sliceOf(map.text, byline) } : {}),
      ...(published ? { published: published.date } : {}),
    };
  }

  private async edit(checked: CheckedDocument, label: string, edit: YamlEdit): Promise<void> {
    refuseUnwritable(checked);
    const { document, sidecar } = checked;
    const { unsaved } = await this.sidecars.edit(document.uri, label, edit);
    if (unsaved)
      window.setStatusBarMessage(
        `${fileNameOf(sidecar.uri)} has unsaved changes; this one was added to them.`,
        6000,
      );
  }
}

/** Throws {@link UserError} where the sidecar cannot be written, for commands to say so before they ask anything. */
export function refuseUnwritable({ document, sidecar }: CheckedDocument): void {
  if (document.isUntitled)
    throw new UserError('Save the article first: its annotations are kept in a file next to it.');
  if (!sidecar.current.parses) {
    const first = sidecar.current.issues[0];
    throw new UserError(
      `${fileNameOf(sidecar.uri)} has errors and is not written until they are mended. ${first.message}`,
      { label: 'Show Problems', command: 'workbench.actions.view.problems' },
    );
  }
  if (!sidecar.current.writable)
    throw new UserError(
      `${fileNameOf(sidecar.uri)} was written by a newer Copydesk. Update the extension to edit it.`,
    );
}

const now = (): string => new Date().toISOString().replace(/\.\d+Z$/, 'Z');
