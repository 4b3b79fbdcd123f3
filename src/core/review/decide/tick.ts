import { sliceOf, type AnnotationKind, type Range, type Verdict } from '../../model.ts';
import { usualScale } from '../../sidecar/rules/scale.ts';
import type { Basis, Evidence } from '../../sidecar/schema.ts';
import { drain } from '../../steps.ts';
import { annotationOn } from '../at.ts';
import type { CheckedArticle } from '../check.ts';
import type { Item, ItemKind } from '../items/item.ts';
import { hashesOf } from '../items/sentences.ts';
import type { ReviewedAnnotation } from '../review.ts';
import { hasFinding } from '../status.ts';
import { annotate, dismissed, headerOf } from './add.ts';
import { anchorAt } from './anchor.ts';
import { likelySpeaker, likelyVoice, type Speaker } from './beforehand.ts';
import { signed, signedAnew, together, type Change, type Decision, type Who } from './decision.ts';
import { setFinding } from './finding.ts';
import { checkForms } from './person.ts';
import { firstNote, say } from './thread.ts';

/** What a tick rests on; `source` names an entry of the sidecar's sources, or is `null`. */
export interface TickedBy {
  readonly basis: Basis;
  readonly source: Evidence | null;
}

/** What is found of a passage beyond a tick. */
export interface Found {
  /** `null` for a note alone. */
  readonly verdict: Exclude<Verdict, 'confirmed'> | null;
  /** What the passage should read; `null` where that stays open. */
  readonly correction: string | null;
  readonly note: string | null;
  /** Whom the note asks: it is a query then, and waits for an answer. */
  readonly to?: string;
  readonly source: Evidence | null;
}

/** Confirms an item with one key: a line in the file. A name is ticked in the form in which it is printed. */
export function tick(checked: CheckedArticle, item: Item, { basis, source }: TickedBy, who: Who): Decision {
  if (item.state === 'checked') return { refused: 'That is ticked already.' };
  if (item.kind === 'name' && item.annotation === null) {
    const person = checked.review.people.find(({ id }) => id === item.person);
    if (!person) return { refused: 'Nobody is known by this name any more. Try again.' };
    const form = sliceOf(checked.text, item).replace(/\s+/gu, ' ');
    return checkForms(person, [form], who, source?.source);
  }
  const own = annotationAt(checked, item);
  if (!own)
    return annotate(
      checked,
      item,
      {
        kind: annotationKindOf[item.kind],
        ...speakerOf(checked, item),
        verdict: 'confirmed',
        ...signed(who),
        ...(source === null ? {} : { sources: [source] }),
        basis,
      },
      { isTick: true },
    );
  const { annotation } = own;
  const evidence = source === null ? [] : evidenceOn(checked, own, source);
  if (isElsewhere(item) && hasFinding(annotation))
    return together([{ changes: evidence }, readAnew(checked, own, item)]);
  return together([
    { changes: [...evidence, ...becoming(checked, own, item)] },
    setFinding(checked, own, { verdict: 'confirmed', correction: null, basis }, who),
  ]);
}

/** The item stands on one of the other places that state the same fact. */
const isElsewhere = ({ place }: Item): boolean => place !== null && place > 0;

/** Of the other places the one of the item is from now on as it reads: the finding holds for it. */
function readAnew(checked: CheckedArticle, { annotation }: ReviewedAnnotation, item: Item): Decision {
  const { selector, moves, keeps } = anchorAt(checked, item);
  const also = (annotation.also ?? []).map((one, nth) => (nth + 1 === item.place ? selector : one));
  return {
    changes: [{ does: 'update', annotation: checked.reading.refOf(annotation), patch: { also } }, ...moves],
    ...keeps,
  };
}

/** Confirms the same fact at other places, with the finding of the one that was ticked. */
export function tickAlso(checked: CheckedArticle, item: Item, others: readonly Range[], who: Who): Decision {
  const own = annotationAt(checked, item);
  if (!own) return { refused: 'The tick that this is to go with is not there any more.' };
  const anchored = others.map((range) => anchorAt(checked, range));
  const also = [...(own.annotation.also ?? []), ...anchored.map(({ selector }) => selector)];
  const patch = { also, ...signedAnew(who) };
  return {
    changes: [
      { does: 'update', annotation: checked.reading.refOf(own.annotation), patch },
      ...(anchored.at(0)?.moves ?? []),
    ],
    ...anchored.at(0)?.keeps,
  };
}

/** Finds that an item needs a correction, cannot be verified or is opinion, or notes something on it. */
export function findItem(checked: CheckedArticle, item: Item, found: Found, who: Who): Decision {
  const own = annotationAt(checked, item);
  if (!own) return findBare(checked, item, annotationKindOf[item.kind], speakerOf(checked, item), found, who);
  if (found.verdict === null || !isElsewhere(item))
    return together([
      { changes: found.verdict === null ? [] : becoming(checked, own, item) },
      findAnnotated(checked, own, found, who),
    ]);
  // What is found of one of several places says nothing of the others.
  const also = (own.annotation.also ?? []).filter((_, nth) => nth + 1 !== item.place);
  const patch = { also: also.length === 0 ? null : also };
  return together([
    { changes: [{ does: 'update', annotation: checked.reading.refOf(own.annotation), patch }] },
    findBare(checked, item, own.annotation.kind, speakerOf(checked, item), found, who),
  ]);
}

/** The same of a passage that somebody selected. */
export function findPassage(checked: CheckedArticle, range: Range, found: Found, who: Who): Decision {
  const own = annotationOn(checked.review, range);
  return own
    ? findAnnotated(checked, own, found, who)
    : findBare(checked, range, 'claim', likelySpeaker(checked, range), found, who);
}

function findAnnotated(
  checked: CheckedArticle,
  own: ReviewedAnnotation,
  { verdict, correction, note, to, source }: Found,
  who: Who,
): Decision {
  const annotation = checked.reading.refOf(own.annotation);
  const isToBeSaid =
    verdict === 'needs-correction' && correction === null && own.annotation.correction !== undefined;
  return together([
    { changes: source === null ? [] : evidenceOn(checked, own, withVoice(source, verdict)) },
    note === null ? { changes: [] } : say(checked, own, { to: to ?? null, text: note }, who),
    // What it should read is for the writer to say: what was proposed before is not it.
    { changes: isToBeSaid ? [{ does: 'update', annotation, patch: { correction: null } }] : [] },
    verdict === null ? { changes: [] } : setFinding(checked, own, { verdict, correction }, who),
  ]);
}

const findBare = (
  checked: CheckedArticle,
  range: Range,
  kind: AnnotationKind,
  speaker: Speaker | null,
  { verdict, correction, note, to, source }: Found,
  who: Who,
): Decision =>
  annotate(checked, range, {
    kind: verdict === null ? 'note' : kind,
    ...(verdict === null ? {} : { ...speaker, verdict, ...signed(who) }),
    ...(correction === null ? {} : { correction }),
    ...(source === null ? {} : { sources: [withVoice(source, verdict)] }),
    ...(note === null ? {} : { notes: [firstNote({ to: to ?? null, text: note }, who)] }),
  });

/** Says that there is nothing to check at an item. */
export const setAsideItem = (checked: CheckedArticle, item: Item): Decision =>
  annotationAt(checked, item) === undefined
    ? dismissed(checked, item.kind === 'paraphrase' ? 'quote' : item.kind, item)
    : { refused: 'Somebody has annotated this. Give it a finding, or delete the annotation.' };

/** Says that a sentence was read through and may stand as a whole. */
export function readSentence(checked: CheckedArticle, sentence: Range, { by, at }: Who): Decision {
  const { sentences } = checked.review;
  const nth = sentences.findIndex(({ start, end }) => start === sentence.start && end === sentence.end);
  const hash = nth < 0 ? undefined : drain(hashesOf(checked.text, sentences))[nth];
  if (hash === undefined) return { refused: 'This sentence is not in the article any more.' };
  return { changes: [{ does: 'read', by, at, sentences: [hash], article: headerOf(checked) }] };
}

/** The annotation on just the words of the item, a note with it. */
function annotationAt({ review }: CheckedArticle, item: Item): ReviewedAnnotation | undefined {
  if (item.place !== null) return review.annotations.find(({ key }) => key === item.annotation);
  const found = annotationOn(review, item);
  return found?.annotation.kind === 'note' ? found : undefined;
}

/** A note that somebody has put on the words becomes what they are. */
const becoming = (checked: CheckedArticle, { annotation }: ReviewedAnnotation, item: Item): Change[] =>
  annotation.kind === 'note'
    ? [
        {
          does: 'update',
          annotation: checked.reading.refOf(annotation),
          patch: { kind: annotationKindOf[item.kind], ...speakerOf(checked, item) },
        },
      ]
    : [];

/** What an item is annotated as. */
export const annotationKindOf: Readonly<Record<ItemKind, AnnotationKind>> = {
  name: 'claim',
  role: 'claim',
  figure: 'figure',
  date: 'figure',
  quote: 'quote',
  paraphrase: 'quote',
  claim: 'claim',
};

const speakerOf = (checked: CheckedArticle, item: Item) =>
  item.kind === 'quote' || item.kind === 'paraphrase' ? likelySpeaker(checked, item) : null;

/** Evidence beside what is there; the same place of the same source says now what it does to the passage. */
function evidenceOn(
  { reading }: CheckedArticle,
  { annotation }: ReviewedAnnotation,
  evidence: Evidence,
): Change[] {
  const { sources = [] } = annotation;
  const ref = reading.refOf(annotation);
  const same = sources.findIndex(
    ({ source, locator }) =>
      source !== undefined && source === evidence.source && locator === evidence.locator,
  );
  if (same < 0) return [{ does: 'add source', annotation: ref, source: evidence }];
  const said = { ...sources[same], ...evidence };
  return [{ does: 'update', annotation: ref, patch: { sources: sources.with(same, said) } }];
}

/** What a source does to a passage, where the finding leaves no doubt of it. */
function withVoice(source: Evidence, verdict: Verdict | null): Evidence {
  const says = verdict === null ? null : likelyVoice({ verdict }, usualScale);
  return says === null || source.says !== undefined ? source : { ...source, says };
}
