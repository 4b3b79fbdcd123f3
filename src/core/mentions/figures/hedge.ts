import type { Figure, HedgeDirection } from '../mentions.ts';
import { runBefore } from '../../letters.ts';
import type { Draft } from './draft.ts';
import { matchAt, oneOf, sticky } from './patterns.ts';
import { hedgesAfter, hedgesBefore } from './words/hedges.ts';

const longest = 32;
const leading = new RegExp(
  String.raw`(?:^|[\s("“‘'[—–-])(${oneOf(hedgesBefore.keys())}) (?:the |an? |another )?$`,
  'iu',
);
const trailing = sticky(String.raw` ?(${oneOf(hedgesAfter.keys())})(?![\p{L}\d])`);
const isParticle = (lead: string, words: string): boolean => {
  const verb = lead.slice(0, lead.lastIndexOf(words));
  const isOver = words.toLowerCase() === 'over';
  return (placeBefore.test(words) && afterVerb.test(verb)) || (isOver && afterTaking.test(verb));
};

const placeBefore = /^(?:over|under|above|below|about|around|near)$/iu;

const articles = new Set(['the', 'a', 'an', 'another']);
const lastWords = new Set([...hedgesBefore.keys()].map((hedge) => hedge.slice(hedge.lastIndexOf(' ') + 1)));
const upToMark = /^.*[("“‘'[—–-]/u;

/** The word before the offset, or before an article there, is the last of some hedge. */
function endsHedge(text: string, at: number): boolean {
  const run = runBefore(text, at);
  const isArticle = articles.has(run.toLowerCase());
  const word = isArticle ? runBefore(text, at - run.length - 1) : run;
  return lastWords.has(word.replace(upToMark, '').toLowerCase());
}

/** "15-plus years" */
const inside = /-(?:plus|odd)(?!\w)/;

/** Signs right before a figure. */
const marks: ReadonlyMap<string, HedgeDirection> = new Map([
  ['~', 'about'], ['≈', 'about'], ['<', 'under'], ['≤', 'at-most'], ['>', 'over'], ['≥', 'at-least'],
]); // prettier-ignore

/** "Over the past six months": what stands before is no hedge of the six. */
const directed = sticky(
  '(?:last|past|next|previous|preceding|coming|following|final|latest|initial|first)(?!\\p{L})',
);

/** The words or the sign before or after a figure that say it is not exact. */
export function hedgeOf(text: string, figure: Draft): Figure['hedge'] {
  const mark = text.charAt(figure.start - 1);
  const marked = marks.get(mark);
  if (marked) return { words: mark, direction: marked };
  const mayBeHedged = endsHedge(text, figure.start) && !matchAt(directed, text, figure.start);
  const lead = text.slice(Math.max(0, figure.start - longest), figure.start);
  const words = mayBeHedged ? leading.exec(lead)?.[1] : undefined;
  const direction = hedgesBefore.get(words?.toLowerCase() ?? '');
  if (words !== undefined && direction && !isPreposition(words, figure) && !isParticle(lead, words)) {
    return { words, direction };
  }
  const within = inside.exec(text.slice(figure.start, figure.end))?.[0];
  const match = within === undefined ? matchAt(trailing, text, figure.end) : null;
  if (within !== undefined) return { words: within, direction: hedgesAfter.get(within) ?? 'about' };
  const after = hedgesAfter.get(match?.[1]?.toLowerCase() ?? '');
  return match?.[1] && after ? { words: match[1], direction: after } : null;
}

/** "Turn around two years later": the word belongs to the verb. */
const afterVerb =
  /\b(?:turn(?:ed|s|ing)?|com(?:e|es|ing)|came|go(?:es|ing)?|went|mov\w+|look\w*|get\w*|got|hand\w*|pass\w*|bring\w*|brought) $/iu;
/** "Took over two firms"; but "took about two hours". */
const afterTaking = /\b(?:took|take\w*|taking) $/iu;

/** "Over three summers" is during them. */
const timeLike = new Set(['summers', 'winters', 'springs', 'autumns', 'seasons', 'generations', 'sessions', 'terms', 'elections', 'rounds', 'games', 'matches', 'evenings', 'mornings', 'afternoons', 'visits', 'meetings']); // prettier-ignore

/** "Over two years", "around Sunday": said of time these are mostly prepositions, except with a number. */
function isPreposition(words: string, { kind, unit }: Draft): boolean {
  if (kind === 'count' && words.toLowerCase() === 'over' && timeLike.has(unit ?? '')) return true;
  if (kind === 'date' || kind === 'time')
    return hedgesBefore.get(words.toLowerCase()) !== 'about' || words === 'some';
  return (
    placeBefore.test(words) && (kind === 'ordinal' || (kind === 'duration' && words.toLowerCase() === 'over'))
  );
}
