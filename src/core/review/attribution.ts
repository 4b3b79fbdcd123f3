import { offices } from '../english/offices.ts';
import { speechVerbs } from '../english/speech.ts';
import type { Beside, BesideChange } from './beside.ts';

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
const ordinary = new Set([
  'the', 'a', 'an', 'and', 'but', 'then', 'also', 'has', 'had', 'have', 'was', 'is', 'were', 'been', 'did', 'does', 'do',
  'to', 'having', 'reporters', 'it', 'be', 'later', 'mr', 'mrs', 'ms', 'dr',
]); // prettier-ignore
const pronouns = new Set(['he', 'she', 'they', 'i', 'we']);

const openMark = /["“„«]/u;
const sentenceEnd = /[.!?…](?=["”’)\]]*(?:\s|$))|\n\s*\n/u;
const token = /[\p{L}\p{N}][\p{L}\p{N}'’.-]*[\p{L}\p{N}]|\p{L}|[,;:]/gu;

/** Who says it: the words, those that name somebody, and those that turn it round. */
interface Attribution {
  readonly words: string;
  readonly who: readonly string[];
  readonly stance: readonly string[];
}

/** The rest of the quotation's sentence behind it; `ends` where its end is known. */
function zoneBehind(quote: string, after: string): { zone: string; ends: boolean } {
  const closed = after.replace(/^[\s]*["”’»,]*/u, '');
  // “…,” somebody said: a quotation that ends its own sentence has nobody behind it.
  if (
    /[.!?…]["”’»]*$/u.test(quote.trim()) &&
    /^["”’»\s]*\s*(?:["“\p{Lu}]|$)/u.test(after) &&
    !isAskedOrCried(quote, after)
  )
    return { zone: '', ends: true };
  const end = sentenceEnd.exec(closed);
  const mark = openMark.exec(closed);
  const stop = Math.min(end?.index ?? closed.length, mark?.index ?? closed.length);
  return { zone: closed.slice(0, stop), ends: stop < closed.length };
}

/** “Why?” he asked. “Never!” Park said. */
const isAskedOrCried = (quote: string, after: string): boolean =>
  /[!?]["”’»]*$/u.test(quote.trim()) && /^["”’»\s]*(?:\p{L}+\s){1,4}/u.test(after);

/** What of the sentence stands before the quotation. */
function zoneBefore(before: string): string {
  const last = [...before.matchAll(/[.!?…]["”’)\]]*\s+|\n\s*\n|["”»]/gu)].at(-1);
  return before.slice(last === undefined ? 0 : last.index + last[0].length).replace(/["“„«\s,:]*$/u, '');
}

function attributionIn(zone: string): Attribution | null {
  const found: string[] = [];
  let hasVerb = false;
  let end = 0;
  for (const { 0: word, index } of zone.matchAll(token)) {
    const lower = word.toLowerCase();
    if (/^[,;:]$/u.test(word)) {
      if (hasVerb) break;
      continue;
    }
    if (hasVerb && closing.has(lower)) break;
    if (verbs.has(lower)) hasVerb = true;
    found.push(word);
    end = index + word.length;
  }
  if (!hasVerb) return null;
  const lower = found.map((word) => word.toLowerCase().replace(/'/g, '’'));
  const stance = lower.filter((word) => stances.has(word)).sort();
  const names = found.filter(
    (word, nth) =>
      /^\p{Lu}/u.test(word) &&
      !offices.has(lower[nth]) &&
      !pronouns.has(lower[nth]) &&
      !ordinary.has(lower[nth]),
  );
  const others = lower.filter((word) => !verbs.has(word) && !stances.has(word) && !ordinary.has(word));
  const who = (names.length > 0 ? names : others).map((word) => word.toLowerCase().replace(/[’']s$/u, ''));
  return { words: zone.slice(0, end).trim(), who, stance };
}

/** By the words behind the quotation, or, where nobody is named there, by those before it. */
function attributionOf(quote: string, { before, after }: Beside): Attribution | null {
  return attributionIn(zoneBehind(quote, after).zone) ?? attributionIn(zoneBefore(before));
}

/** The same person, in a fuller form or a shorter one; a pronoun may be anybody. */
function isSame(a: readonly string[], b: readonly string[]): boolean {
  if (a.some((word) => pronouns.has(word)) || b.some((word) => pronouns.has(word))) return true;
  return a.length === 0 || b.length === 0
    ? a.length === b.length
    : a.at(-1) === b.at(-1) || isWithin(a, b) || isWithin(b, a);
}

const isWithin = (a: readonly string[], b: readonly string[]): boolean => a.every((word) => b.includes(word));

/** How who says a quotation, or how, is another than then; null where it is the same or cannot be told. */
export function changeOfAttribution(quote: string, then: Beside, now: Beside): BesideChange | null {
  if (then.before === '' && then.after === '') return null;
  const was = attributionOf(quote, then);
  const is = attributionOf(quote, now);
  if (was === null) return null;
  if (is === null) return { was: was.words, is: '' };
  const isAsBefore = isSame(was.who, is.who) && was.stance.join() === is.stance.join();
  return isAsBefore ? null : { was: was.words, is: is.words };
}
