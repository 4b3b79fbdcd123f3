import { sliceOf, type Range, type Selector } from '../model.ts';
import { sameWords } from '../selectors/changes.ts';
import { describe } from '../selectors/describe.ts';
import type { LocateRequest, Original } from '../selectors/locate.ts';
import type { Place } from '../selectors/place.ts';
import { atPause, wordsAt, type WordsInPlace } from '../selectors/shift.ts';
import type { Followed } from './followed.ts';
import type { Asked } from './placing.ts';

// Following passages while their article is edited. What somebody types goes through many states, and none of them says
// what it will come to: a passage whose words are others than before is looked for anew after each pause, always from the
// text in which it was last seen as it was. So it does not matter in how many steps a text is edited, nor what is undone;
// but where the words come back on the way, what follows is taken from there only if a review has seen them.

/** How certain a place is that nothing tells but that the passage was taken out there and other words typed. */
const typedThere = 0.5;
const hasWord = /[\p{L}\p{N}]/u;

/** What is known of a followed passage without searching, or what has to be searched for. */
export function askAbout(request: LocateRequest, followed: Followed | undefined, text: string): Asked {
  if (!followed || followed.madeOn !== madeOn(request)) return { kind: 'search', request };
  const { seen, words, foundAt, then } = followed;
  const placeAt = (range: Range, score: number): Place => ({
    ...placeOf(request.selector, range, text),
    score,
    ...(then === undefined ? {} : { then }),
  });
  const same = words && isSame(text, words, seen) ? words : null;
  if (same && isBesideAsSeen(text, same, seen)) return { kind: 'known', place: placeAt(same, 1) };
  if (foundAt) return { kind: 'known', place: placeAt(foundAt, 1) };
  const intact = same && isCutAsSeen(text, same, seen) ? same : null;
  const { correction } = request;
  return {
    kind: 'follow',
    request: {
      selector: selectorIn(seen, request.selector),
      original: seen,
      ...(correction === undefined ? {} : { correction }),
    },
    means(found) {
      if (found.range && isCertain(found)) return placeAt(found.range, found.score);
      if (intact) return placeAt(intact, 1);
      const typed = words?.isTyped && !isElsewhere(found, seen, text) ? wordsWithin(words, text) : null;
      return typed
        ? { ...placeAt(typed, typedThere), isTypedThere: true }
        : { ...found, ...(then === undefined ? {} : { then }) };
    },
  };
}

/** The passages to follow from here on, in the order of the requests, with what a review of the text found. */
export function followOn(
  requests: readonly LocateRequest[],
  before: readonly (Followed | undefined)[],
  places: readonly Place[],
  text: string,
): (Followed | undefined)[] {
  const states = requests.map((request, nth) => {
    const known = before[nth];
    return known && known.madeOn === madeOn(request)
      ? stateOf(known, places[nth], text)
      : firstState(request, places[nth], text);
  });
  // Passages are looked for from few texts: one that has to be kept for a passage stays for all that were seen in it.
  const kept = new Set(states.flatMap((state) => (state && !state.asSeen ? [state.followed.seen.text] : [])));
  return states.map((state) => {
    if (!state) return undefined;
    const { followed, asSeen } = state;
    return asSeen && !kept.has(followed.seen.text)
      ? { ...followed, seen: { text, range: asSeen } }
      : followed;
  });
}

/** `asSeen`: where it stands as it was seen, and what is beside it; null where it does not. */
interface State {
  readonly followed: Followed;
  readonly asSeen: Range | null;
}

function firstState(request: LocateRequest, place: Place, text: string): State | undefined {
  const { range, then } = place;
  if (!range || !isCertain(place)) return undefined;
  const seen = { text, range };
  const followed = { madeOn: madeOn(request), then, seen, words: wordsAt(range), foundAt: range };
  return { followed, asSeen: range };
}

function stateOf(known: Followed, place: Place, text: string): State {
  const range = isCertain(place) ? place.range : null;
  const intact = range && isIntact(text, range, known.seen) ? range : null;
  const words =
    range && (intact || !isAt(known.words, range))
      ? wordsAt(range)
      : known.words && atPause(known.words, text);
  const foundAt = place.isTypedThere ? null : range;
  const asSeen = intact && isBesideAsSeen(text, intact, known.seen) ? intact : null;
  return { followed: { ...known, words, foundAt }, asSeen };
}

const madeOn = ({ selector, textSha256 = selector.textSha256 }: LocateRequest): string | undefined =>
  textSha256;

const isCertain = ({ match }: Place): boolean =>
  match === 'exact' || match === 'moved' || match === 'changed';

const isAt = (words: WordsInPlace | null, { start, end }: Range): boolean =>
  words !== null && words.start <= end && start <= words.end;

/** So many UTF-16 units beside a passage hold what may have become part of it: a letter, a sign, a negation. */
const beside = 32;

const isSame = (text: string, range: Range, seen: Original): boolean =>
  sliceOf(text, range) === sliceOf(seen.text, seen.range);

const isIntact = (text: string, range: Range, seen: Original): boolean =>
  isSame(text, range, seen) && isCutAsSeen(text, range, seen);

/** Does it begin and end inside a word only where it did? */
function isCutAsSeen(text: string, { start, end }: Range, seen: Original): boolean {
  const { range } = seen;
  return (
    cutsWord(text, start) === cutsWord(seen.text, range.start) &&
    cutsWord(text, end) === cutsWord(seen.text, range.end)
  );
}

const cutsWord = (text: string, at: number): boolean => inWord.test(text.slice(Math.max(0, at - 1), at + 1));
const inWord = /^[\p{L}\p{N}]{2}$/u;

function isBesideAsSeen(text: string, { start, end }: Range, seen: Original): boolean {
  const { text: then, range } = seen;
  return (
    text.slice(Math.max(0, start - beside), start) ===
      then.slice(Math.max(0, range.start - beside), range.start) &&
    text.slice(end, end + beside) === then.slice(range.end, range.end + beside)
  );
}

/** Is there a place to ask about that has the words, and do they stand in the text as often as before? */
function isElsewhere({ match }: Place, seen: Original, text: string): boolean {
  const words = sliceOf(seen.text, seen.range);
  return match === 'unsure' && text.split(words).length >= seen.text.split(words).length;
}

/** Without the spaces around them; null where no word is there. */
function wordsWithin(range: Range, text: string): Range | null {
  const words = sliceOf(text, range);
  if (!hasWord.test(words)) return null;
  const start = range.start + words.length - words.trimStart().length;
  return { start, end: start + words.trim().length };
}

/** The selector itself where it was made on that text, else one of the passage there. */
function selectorIn({ text, range }: Original, selector: Selector): Selector {
  const { exact, prefix = '', suffix = '' } = selector;
  const isMadeThere =
    sliceOf(text, range) === exact &&
    text.startsWith(suffix, range.end) &&
    text.slice(0, range.start).endsWith(prefix);
  return isMadeThere ? { ...selector, ...range } : describe(text, range);
}

function placeOf({ exact, start }: Selector, range: Range, text: string): Omit<Place, 'score'> {
  const same = sameWords(exact, sliceOf(text, range));
  const match = !same ? 'changed' : range.start === (start ?? range.start) ? 'exact' : 'moved';
  return { match, range: { start: range.start, end: range.end }, candidates: [] };
}
