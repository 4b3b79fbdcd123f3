import type { Waived } from '../../sidecar/articleEdits.ts';
import type { MovedEntry } from '../../sidecar/moveEntry.ts';
import type { ThreadAddress } from '../../sidecar/noteEdits.ts';
import type { SignedText } from '../../sidecar/private/edits.ts';
import type { AnnotationAddress } from '../../sidecar/read.ts';
import type {
  Annotation,
  Conflict,
  Dismissed,
  Evidence,
  Note,
  PrintedCorrection,
  Response,
  SidecarArticle,
  SidecarPerson,
  Signoff,
  SourceEntry,
} from '../../sidecar/schema.ts';
import type { ConflictChoice } from '../../sidecar/settleConflict.ts';
import type { Patch } from '../../yaml/overlay.ts';

/** Who decides, and when. */
export interface Who {
  /** Missing where the user has not said who they are. */
  readonly by: string | undefined;
  /** ISO moment. */
  readonly at: string;
}

/** One thing that a decision changes in the sidecar. */
export type Change =
  /** @see addAnnotation for what `article` is for. */
  | {
      readonly does: 'add';
      readonly annotation: Annotation;
      readonly article: SidecarArticle;
      /** It was made with one key. */
      readonly isTick?: boolean;
    }
  | { readonly does: 'update'; readonly annotation: AnnotationAddress; readonly patch: Patch<Annotation> }
  /** In the thread of an annotation, or of the article as a whole; `query`: what it answers, as it was shown. */
  | {
      readonly does: 'add note';
      readonly annotation: ThreadAddress;
      readonly note: Note;
      readonly query?: Note;
    }
  | {
      readonly does: 'update note';
      readonly annotation: ThreadAddress;
      /** As it was shown: where it reads otherwise by then, nothing is written. */
      readonly note: Note;
      readonly patch: Patch<Note>;
    }
  | { readonly does: 'remove note'; readonly annotation: ThreadAddress; readonly note: Note }
  | { readonly does: 'add source'; readonly annotation: AnnotationAddress; readonly source: Evidence }
  | { readonly does: 'delete'; readonly annotation: AnnotationAddress }
  /** Every selector holds for the text with this hash. */
  | { readonly does: 'move article to'; readonly textSha256: string }
  /** @see addAnnotation for what `article` is for. */
  | {
      readonly does: 'describe article';
      readonly patch: Patch<SidecarArticle>;
      readonly article: SidecarArticle;
    }
  /** @see addAnnotation for what `article` is for. */
  | {
      readonly does: 'read' | 'unread';
      readonly by: string | undefined;
      /** ISO moment. */
      readonly at: string;
      /** Hashes of sentences, as `article.read` has them. */
      readonly sentences: readonly string[];
      readonly article: SidecarArticle;
    }
  /** @see addAnnotation for what `article` is for. */
  | {
      readonly does: 'sign off';
      readonly signoff: Omit<Signoff, 'waived'>;
      readonly waived: readonly Waived[];
      readonly article: SidecarArticle;
    }
  | {
      readonly does: 'print correction';
      readonly annotation: AnnotationAddress;
      readonly correction: Omit<PrintedCorrection, 'annotation'>;
    }
  /** @see addAnnotation for what `article` is for. */
  | {
      readonly does: 'ask response';
      readonly response: Omit<Response, 'annotations'>;
      readonly annotations: readonly AnnotationAddress[];
      readonly article: SidecarArticle;
    }
  | { readonly does: 'update response'; readonly response: Response; readonly patch: Patch<Response> }
  | { readonly does: 'dismiss'; readonly suggestion: Dismissed }
  | { readonly does: 'restore'; readonly suggestion: Dismissed }
  | { readonly does: 'settle'; readonly conflict: Conflict; readonly choice: ConflictChoice }
  /** One that was given an id when it was given: refused where another has that id by now. */
  | { readonly does: 'file new source'; readonly source: SourceEntry }
  | PeopleChange;

/** One thing that a decision changes of people and what is said of them rests on, in the sidecar or in the registry. */
export type PeopleChange =
  /** What is known of a source, whether it is on file or not. */
  | { readonly does: 'file source'; readonly source: Patch<SourceEntry> & { readonly id: string } }
  /** From one of the files to the other, as it stands there. */
  | { readonly does: 'take in person'; readonly entry: MovedEntry }
  | { readonly does: 'take out person'; readonly entry: MovedEntry }
  | {
      readonly does: 'update person';
      readonly id: string;
      /** From what is on file at the moment of writing, so that a colleague's additions stay; or why it is not to be. */
      readonly patchOf: (entry: SidecarPerson | undefined) => Patch<SidecarPerson> | Refused;
    };

/** What a decision does, all of it or nothing. */
export interface Decided {
  /** Of the sidecar. */
  readonly changes: readonly Change[];
  /** Of the registry that backs the article, in the same step of undo. */
  readonly inRegistry?: readonly PeopleChange[];
  /** The sidecar is written before the registry: what is moved stands in both files before it goes from one. */
  readonly isFirstInSidecar?: true;
  /** Hash of the text as it is now, where passages are found in it later only if it is kept. */
  readonly textToKeep?: string;
  /** A text that is kept beside the article, too, in its private file; whether that can be written or not. */
  readonly signedText?: SignedText;
}

/** Why a decision cannot be made: a sentence that says what to do. */
export interface Refused {
  readonly refused: string;
}

export type Decision = Decided | Refused;

/** Several decisions as one, refused where one of them is. */
export function together(decisions: readonly Decision[]): Decision {
  const changes: Change[] = [];
  let textToKeep: string | undefined;
  for (const decision of decisions) {
    if ('refused' in decision) return decision;
    changes.push(...decision.changes);
    textToKeep ??= decision.textToKeep;
  }
  return { changes, ...(textToKeep === undefined ? {} : { textToKeep }) };
}

/** Who and when, for something new: a name only where the user has said who they are. */
export const signed = ({ by, at }: Who): { checkedBy?: string; checkedAt: string } => ({
  ...(by === undefined ? {} : { checkedBy: by }),
  checkedAt: at,
});

/** The same for something that may carry somebody else's name: that name never stands for our finding. */
export const signedAnew = ({ by, at }: Who): { checkedBy: string | null; checkedAt: string } => ({
  checkedBy: by ?? null,
  checkedAt: at,
});

export const noteBy = ({ by, at }: Who, text: string): Note => ({
  ...(by === undefined ? {} : { by }),
  at,
  text,
});
