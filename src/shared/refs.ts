import type { Dropped } from '../core/review/sources/dropped.ts';

interface RefBase {
  /** The article's URI. */
  readonly article: string;
}
export interface AnnotationRef extends RefBase {
  readonly kind: 'annotation';
  readonly key: string;
}
/** An annotation, and what was dropped on its row. */
export interface DroppedRef extends AnnotationRef {
  readonly dropped: Dropped;
}
export interface SuggestionRef extends RefBase {
  readonly kind: 'suggestion';
  readonly key: string;
}
export interface PersonRef extends RefBase {
  readonly kind: 'person';
  readonly key: string;
}
/** A person, and who of the reference lists it is: as the file names him, or that it is nobody of them. */
export interface ListedRef extends PersonRef {
  readonly listed: string;
}
/** What the article states about its own figures. */
export interface RelationRef extends RefBase {
  readonly kind: 'relation';
  readonly key: string;
}
/** Somebody was asked to respond. */
export interface ResponseRef extends RefBase {
  readonly kind: 'response';
  readonly key: string;
}
export interface ConflictRef extends RefBase {
  readonly kind: 'conflict';
  readonly index: number;
}

/** A source of an article's file; no row of the Claims view stands for one. */
export interface SourceRef extends RefBase {
  readonly kind: 'source';
  /** Its id. */
  readonly key: string;
}

/** Names something of a review across surfaces: what tree nodes are, what card links and commands carry. */
export type Ref = AnnotationRef | SuggestionRef | PersonRef | RelationRef | ResponseRef | ConflictRef;

/** What `copydesk.reveal` takes: UTF-16 offsets into the article, half-open. */
export interface RevealTarget {
  readonly article: string;
  readonly start: number;
  readonly end: number;
}

export const isRevealTarget = (value: unknown): value is RevealTarget =>
  typeof value === 'object' &&
  value !== null &&
  'article' in value &&
  typeof value.article === 'string' &&
  'start' in value &&
  typeof value.start === 'number' &&
  'end' in value &&
  typeof value.end === 'number';

/** True of what a tree or a card handed to a command, whatever a user's own keybinding may pass. */
export function isRef(value: unknown): value is Ref {
  return (
    typeof value === 'object' &&
    value !== null &&
    'article' in value &&
    typeof value.article === 'string' &&
    'kind' in value
  );
}

/** Who of the reference lists a person is said to be; `undefined` where that is still to be asked. */
export const listedIn = (argument: unknown): string | undefined =>
  isRef(argument) && argument.kind === 'person' && 'listed' in argument && typeof argument.listed === 'string'
    ? argument.listed
    : undefined;

/** What was dropped on a row; `undefined` where nothing was. */
export function droppedIn(argument: unknown): Dropped | undefined {
  if (!isRef(argument) || !('dropped' in argument)) return undefined;
  const { dropped } = argument;
  if (typeof dropped !== 'object' || dropped === null) return undefined;
  const wordsOf = (value: unknown) => (typeof value === 'string' ? value : undefined);
  return {
    uriList: 'uriList' in dropped ? wordsOf(dropped.uriList) : undefined,
    plain: 'plain' in dropped ? wordsOf(dropped.plain) : undefined,
  };
}

/** What a command was told that it is about: one or several; `undefined` where that is for it to find out. */
export function refsIn(argument: unknown): readonly Ref[] | undefined {
  if (isRef(argument)) return [argument];
  return Array.isArray(argument) ? argument.filter(isRef) : undefined;
}

/** The first of them. */
export const refIn = (argument: unknown): Ref | undefined => refsIn(argument)?.at(0);

export const isSourceRef = (value: unknown): value is SourceRef =>
  typeof value === 'object' &&
  value !== null &&
  'kind' in value &&
  value.kind === 'source' &&
  'article' in value &&
  typeof value.article === 'string' &&
  'key' in value &&
  typeof value.key === 'string';
