import { fingerprint } from '../yaml/data.ts';
import { cannot } from '../yaml/draft.ts';
import type { YamlEdit } from '../yaml/editResult.ts';
import type { Entries } from '../yaml/format.ts';
import { knownPartOf, madeFrom, type Patch } from '../yaml/overlay.ts';
import { articleEntries, beginArticle, putArticleEntries } from './articleLists.ts';
import { editSidecar, type SidecarDraft } from './draft.ts';
import { withId } from './edits.ts';
import type { AnnotationAddress } from './read.ts';
import {
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
    beginArticle(draft, article);
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
    beginArticle(draft, article);
    const ids = annotations.map((annotation) => idOf(draft, annotation));
    append(draft, 'responses', responseSchema.entries, {
      ...response,
      ...(ids.length === 0 ? {} : { annotations: ids }),
    });
  });

/** Changes what is said about a response. @param response as it was shown: where it reads otherwise by now, nothing is changed */
export const updateResponse = (response: Response, patch: Patch<Response>): YamlEdit =>
  editSidecar((draft) => {
    const entries = articleEntries(draft, 'responses');
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

function idOf(draft: SidecarDraft, address: AnnotationAddress): string {
  const id = draft.text(withId(draft, address), 'id');
  if (id === undefined) throw new Error('An annotation was given no id.');
  return id;
}

const append = (
  draft: SidecarDraft,
  key: 'signoffs' | 'corrections' | 'responses',
  entries: Entries,
  entry: object,
): void => {
  putArticleEntries(draft, key, [...articleEntries(draft, key), madeFrom(entries, entry)]);
};
