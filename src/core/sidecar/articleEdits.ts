import { fingerprint, list, type Data } from '../yaml/data.ts';
import { cannot } from '../yaml/draft.ts';
import type { YamlEdit } from '../yaml/editResult.ts';
import type { Entries } from '../yaml/format.ts';
import { knownPartOf, madeFrom, type Patch } from '../yaml/overlay.ts';
import { editSidecar, type SidecarDraft } from './draft.ts';
import { withId } from './edits.ts';
import type { AnnotationAddress } from './read.ts';
import {
  articleSchema,
  printedCorrectionSchema,
  responseSchema,
  signoffSchema,
  type PrintedCorrection,
  type Response,
  type SidecarArticle,
  type Signoff,
} from './schema.ts';

/** Open work that somebody waives as they sign. */
export interface Waived {
  readonly annotation: AnnotationAddress;
  readonly why?: string;
}

/** Adds a sign-off after those that there are. @param article as for `addAnnotation` */
export const addSignoff = (
  signoff: Omit<Signoff, 'waived'>,
  waived: readonly Waived[],
  article: SidecarArticle = {},
): YamlEdit =>
  editSidecar((draft) => {
    begin(draft, article);
    const named = waived.map(({ annotation, why }) => ({
      annotation: idOf(draft, annotation),
      ...(why === undefined ? {} : { why }),
    }));
    append(draft, 'signoffs', signoffSchema.entries, {
      ...signoff,
      ...(named.length === 0 ? {} : { waived: named }),
    });
  });

/** Adds a correction that was printed after publication. */
export const addPrintedCorrection = (
  annotation: AnnotationAddress,
  correction: Omit<PrintedCorrection, 'annotation'>,
): YamlEdit =>
  editSidecar((draft) => {
    const entry = { ...correction, annotation: idOf(draft, annotation) };
    append(draft, 'corrections', printedCorrectionSchema.entries, entry);
  });

/** Adds that somebody was asked to respond. @param article as for `addAnnotation` */
export const addResponse = (
  response: Omit<Response, 'annotations'>,
  annotations: readonly AnnotationAddress[],
  article: SidecarArticle = {},
): YamlEdit =>
  editSidecar((draft) => {
    begin(draft, article);
    const ids = annotations.map((annotation) => idOf(draft, annotation));
    append(draft, 'responses', responseSchema.entries, {
      ...response,
      ...(ids.length === 0 ? {} : { annotations: ids }),
    });
  });

/** Changes what is said about a response. @param response as it was shown: where it reads otherwise by now, nothing is changed */
export const updateResponse = (response: Response, patch: Patch<Response>): YamlEdit =>
  editSidecar((draft) => {
    const entries = entriesIn(draft, 'responses');
    const print = fingerprint(madeFrom(responseSchema.entries, response));
    const place = entries.findIndex(
      (entry) => fingerprint(knownPartOf(responseSchema.entries, entry)) === print,
    );
    if (place < 0)
      cannot(
        'This response does not stand in the annotations file any more as it was shown. Look at what changed there, then try again.',
      );
    draft.patch(['article', 'responses', place], responseSchema.entries, patch);
  });

type ListKey = 'signoffs' | 'corrections' | 'responses';

function begin(draft: SidecarDraft, article: SidecarArticle): void {
  if (draft.isEmpty && Object.keys(article).length > 0)
    draft.patch(['article'], articleSchema.entries, article);
}

function idOf(draft: SidecarDraft, address: AnnotationAddress): string {
  const id = draft.text(withId(draft, address), 'id');
  if (id === undefined) throw new Error('An annotation was given no id.');
  return id;
}

function append(draft: SidecarDraft, key: ListKey, entries: Entries, entry: object): void {
  const items = list([...entriesIn(draft, key), madeFrom(entries, entry)]);
  if (!draft.at(['article'])) draft.patch(['article'], articleSchema.entries, {});
  draft.setKeys(['article'], articleSchema.entries, new Map([[key, items]]));
}

function entriesIn(draft: SidecarDraft, key: ListKey): readonly Data[] {
  const current = draft.at(['article', key]);
  if (!current || (current.type === 'leaf' && current.text === null)) return [];
  if (current.type === 'list') return current.items;
  return cannot(
    `"${key}:" of the article is not a list. Make it one in the annotations file, then try again.`,
  );
}
