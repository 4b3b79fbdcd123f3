import { speechVerbs } from '../english/speech.ts';
import type { Beside, BesideChange } from './beside.ts';
import { beginsSentence, isComma, isSameSubject, lower, subjectIn, type Subject } from './subject.ts';

// Who says a quotation, and how, by the words of its sentence outside the marks.

/** Words that turn "said" round, or put it into another's mouth. */
const stances = new Set([
  'not', 'never', 'no', 'nobody', 'denied', 'denies', 'deny', 'denying', 'disputed', 'disputes', 'rejected', 'refused',
  'declined', 'retracted', 'disavowed', 'wrongly', 'falsely', 'incorrectly', 'mistakenly', 'allegedly', 'reportedly',
  'supposedly', 'misquoted', 'quoted', 'reported', 'rumored', 'rumoured', 'neither', 'nor', 'hardly', 'without',
  'stopped', 'didn’t', 'doesn’t', 'hasn’t', 'hadn’t', 'wasn’t', 'won’t', 'wouldn’t', 'would', 'could', 'might', 'may',
]); // prettier-ignore
const verbs = new Set([
  ...speechVerbs, 'saying', 'say', 'quoted', 'misquoted', 'telling', 'adding', 'tell', 'writing', 'deny', 'denying',
  'according', 'read', 'reads', 'posted', 'texted', 'put', 'cried', 'whispered', 'thought', 'asks',
]); // prettier-ignore
/** What ends the words about who speaks, once a verb is met. */
const closing = new Set([
  'on', 'in', 'at', 'during', 'after', 'before', 'when', 'while', 'as', 'for', 'last', 'this', 'who', 'that', 'from',
  'by', 'with', 'outside', 'late', 'early', 'earlier', 'later', 'today', 'yesterday', 'about', 'of',
]); // prettier-ignore
const openMark = /["“„«]/u;
/** What ends a sentence: no full stop of an initial or of a title before a name. */
const fullStop = String.raw`(?:[!?…]|(?<!(?<![\p{L}\p{N}.])(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|Sen|Gov|Rep|Lt|Col|Gen|Capt|Sgt|Rev|Prof))\.)`;
const sentenceEnd = new RegExp(String.raw`${fullStop}(?=["”’)\]]*(?:\s|$))|\n\s*\n`, 'u');
const sentenceBreak = new RegExp(String.raw`${fullStop}["”’)\]]*\s+|\n\s*\n|["”»]`, 'gu');
const token = /[\p{L}\p{N}][\p{L}\p{N}'’.-]*[\p{L}\p{N}]|\p{L}|[,;:]/gu;

/** Who says it, and the words that turn it round. */
interface Attribution {
  readonly words: string;
  readonly who: Subject | null;
  readonly stance: readonly string[];
  /** The words before the verb tell who says it. */
  readonly isBeforeVerb: boolean;
  /** The words end within the zone that they were read in. */
  readonly isEnded: boolean;
}

/** What of the quotation's sentence stands on one side of it; `isWhole` where its other end is known. */
interface Zone {
  readonly words: string;
  readonly isWhole: boolean;
}

/** The rest of the sentence behind the quotation. */
function zoneBehind(quote: string, after: string): Zone {
  const closed = after.replace(/^[\s]*["”’»,]*/u, '');
  // “…,” somebody said: a quotation that ends its own sentence has nobody behind it.
  if (
    /[.!?…]["”’»]*$/u.test(quote.trim()) &&
    /^["”’»\s]*\s*(?:["“\p{Lu}]|$)/u.test(after) &&
    !isAskedOrCried(quote, after)
  )
    return { words: '', isWhole: closed !== '' };
  const end = sentenceEnd.exec(closed);
  const mark = openMark.exec(closed);
  const stop = Math.min(end?.index ?? closed.length, mark?.index ?? closed.length);
  return { words: closed.slice(0, stop), isWhole: stop < closed.length };
}

/** “Why?” he asked. “Never!” Park said. */
const isAskedOrCried = (quote: string, after: string): boolean =>
  /[!?]["”’»]*$/u.test(quote.trim()) && /^["”’»\s]*(?:\p{L}+\s){1,4}/u.test(after);

/** What of the sentence stands before the quotation. */
function zoneBefore(before: string): Zone {
  const last = [...before.matchAll(sentenceBreak)].at(-1);
  const start = last === undefined ? 0 : last.index + last[0].length;
  const words = before.slice(start).replace(/["“„«\s,:]*$/u, '');
  return { words, isWhole: last !== undefined || beginsSentence(wordsIn(words).at(0)?.[0] ?? '') };
}

/** By the verb that is nearest to the quotation. */
function attributionIn(zone: string, side: Side): Attribution | null {
  const tokens = [...zone.matchAll(token)];
  const isVerb = ({ 0: word }: RegExpExecArray, nth: number): boolean =>
    verbs.has(word.toLowerCase()) && (nth === 0 || !/^\p{Lu}/u.test(word));
  const verb = side === 'behind' ? tokens.findIndex(isVerb) : tokens.findLastIndex(isVerb);
  if (verb < 0) return null;
  const ending = tokens.findIndex(
    ({ 0: word }, nth) => nth > verb && (isComma(word) || closing.has(word.toLowerCase())),
  );
  const found = ending < 0 ? tokens : tokens.slice(0, ending);
  const words = found.map(([word]) => word);
  const end = found.findLast(([word]) => !isComma(word));
  const stance = words
    .map(lower)
    .filter((word) => stances.has(word))
    .sort();
  const before = subjectIn(words.slice(0, verb), isOfSaying);
  const isBeforeVerb = before !== null;
  const behind = words.slice(verb + 1).filter((word, nth) => !(nth === 0 && lower(word) === 'to'));
  return {
    words: zone.slice(0, end && end.index + end[0].length).trim(),
    who: before ?? subjectIn(behind, isOfSaying),
    stance,
    isBeforeVerb,
    isEnded: ending >= 0,
  };
}

const isOfSaying = (word: string): boolean => verbs.has(word) || stances.has(word);

type Side = 'before' | 'behind';

/** Who said it, as far as the context tells that is known of then. */
interface Known {
  readonly attribution: Attribution;
  readonly side: Side;
  /** So many words of the sentence are known; null where all are that matter. */
  readonly cutAfter: number | null;
}

/** By the words behind the quotation, or, where nobody is named there, by those before it. */
function knownOf(then: Zones, now: Zones): Known | null {
  for (const side of sides) {
    const { words, isWhole } = then[side];
    const whole = attributionIn(words, side);
    if (isWhole || (side === 'behind' && whole?.isEnded)) {
      if (whole) return { attribution: whole, side, cutAfter: null };
      continue;
    }
    const known = withoutCutWord(words, now[side].words, side);
    const attribution = attributionIn(known, side);
    if (attribution) return { attribution, side, cutAfter: wordsIn(known).length };
  }
  return null;
}

const sides: readonly Side[] = ['behind', 'before'];
type Zones = Readonly<Record<Side, Zone>>;
const zonesOf = (quote: string, { before, after }: Beside): Zones => ({
  before: zoneBefore(before),
  behind: zoneBehind(quote, after),
});

const wordsIn = (zone: string): RegExpExecArray[] => [...zone.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu)];

/**
 * The words of a zone whose other end was cut off. A word may have been cut as well: it is the one that stands as far from
 * the quotation now and ends, or begins, like it.
 */
function withoutCutWord(then: string, now: string, side: Side): string {
  const words = wordsIn(then);
  const cut = words.at(side === 'before' ? 0 : -1);
  if (!cut) return then;
  const [word] = cut;
  const isCutAt = side === 'before' ? cut.index === 0 : cut.index + word.length === then.length;
  if (!isCutAt) return then;
  const others = wordsIn(now).map(([other]) => other);
  const there = others.at(side === 'before' ? -words.length : words.length - 1);
  if (side === 'behind') {
    const whole = [there, ...others].find((other) => other?.startsWith(word));
    return then.slice(0, cut.index) + (whole ?? word);
  }
  // A word with a capital begins there.
  const whole = there?.endsWith(word) ? there : /^\p{Lu}/u.test(word) ? word : '';
  return (whole + then.slice(word.length)).trimStart();
}

/** As many words of a zone, from the quotation on. */
function sameExtent(zone: string, count: number, side: Side): string {
  const words = wordsIn(zone);
  if (words.length <= count) return zone;
  if (side === 'before') return zone.slice(words[words.length - count].index);
  const last = words[count - 1];
  return zone.slice(0, last.index + last[0].length);
}

/** Who says it now, read in as much of the sentence as is known of then, and where nobody is told there, in all of it. */
function attributionNow(now: Zones, { side, cutAfter }: Known, isBehindKnown: boolean): Attribution | null {
  const part = cutAfter === null ? null : attributionIn(sameExtent(now[side].words, cutAfter, side), side);
  if (part) return part;
  const behind = attributionIn(now.behind.words, 'behind');
  const before = attributionIn(now.before.words, 'before');
  return side === 'before' && !isBehindKnown ? (before ?? behind) : (behind ?? before);
}

/** How who says a quotation, or how, is another than then; null where it is the same or cannot be told. */
export function changeOfAttribution(quote: string, then: Beside, now: Beside): BesideChange | null {
  const zones = zonesOf(quote, now);
  const zonesThen = zonesOf(quote, then);
  const known = knownOf(zonesThen, zones);
  if (known === null) return null;
  const { attribution: was } = known;
  const is = attributionNow(zones, known, zonesThen.behind.isWhole);
  if (is === null) return { was: was.words, is: '' };
  const isSameSpeaker = !isSpeakerKnown(known) || isSameSubject(was.who, is.who);
  return isSameSpeaker && was.stance.join() === is.stance.join() ? null : { was: was.words, is: is.words };
}

/** Where the sentence was cut among the words that tell who speaks, another may have been told of in those that are not known. */
function isSpeakerKnown({ attribution: { who, isBeforeVerb }, side, cutAfter }: Known): boolean {
  if (cutAfter === null) return true;
  if (side === 'behind') return isBeforeVerb || (who !== null && who.names.length > 0);
  return isBeforeVerb && who?.isBesideVerb === true;
}
