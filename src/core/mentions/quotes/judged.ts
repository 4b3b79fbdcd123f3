import type { Range } from '../../model.ts';
import { isClause } from './clause.ts';
import { attributeSegments, type AttributedSegment, type Surroundings } from './direct.ts';
import type { Segment } from './segments.ts';
import { isNickname, isTitle, type Standing } from './titles.ts';

/** A segment with what its words are. */
export interface JudgedSegment extends AttributedSegment {
  /** A title or another name. */
  readonly isName: boolean;
  readonly scare: boolean;
  readonly full: boolean;
  /** It begins its sentence. */
  readonly opens: boolean;
}

/** What the quoted words of a paragraph are, and whose; in order. */
export function judgedIn(around: Surroundings): JudgedSegment[] {
  const found: JudgedSegment[] = [];
  for (const one of attributeSegments(around)) found.push(judged(around, one, found.at(-1)?.isName === true));
  return found;
}

function judged(
  { paragraph, sentences }: Surroundings,
  attributed: AttributedSegment,
  followsTitle: boolean,
): JudgedSegment {
  const { segment, speaker, said, cue } = attributed;
  const { start, end, open, outer } = segment;
  const words = paragraph.slice(start, end);
  const length = words.split(/\s+/u).length;
  const isShort = length <= scareWords;
  const opens = opensSentence.test(paragraph.slice(Math.max(0, outer.start - 8), outer.start));
  const full = open || length > 6 || (sentenceEnd.test(words) && (opens || !isShort));
  const sentence = sentences.find((one) => one.start <= outer.start && outer.start < one.end);
  const before = paragraph.slice(Math.max(sentence?.start ?? 0, outer.start - titleReach), outer.start);
  const after = paragraph.slice(outer.end, outer.end + 16);
  const behind = behindOf(paragraph, sentence, attributed);
  const standing: Standing = { before, after, cue, behind, opens, followsTitle };
  const isName = isTitle(words, segment, standing) || isNickname(words, standing);
  const bySpeech = said && cue?.kinds.has('speech') !== false;
  const isAsked = isShort && askedAbout.test(before) && behind?.saysMore() === true;
  const isScare =
    isShort && !full && (!said || isAsked || (!bySpeech && qualifies(paragraph, segment, length)));
  const following = paragraph.slice(outer.end, outer.end + 80);
  const isDisowned = following.includes('deni') && disowns.test(following);
  return {
    segment,
    speaker: isDisowned ? null : speaker,
    said,
    cue,
    opens,
    full: full && !isDisowned,
    isName,
    scare: isName || isScare,
  };
}

/** "“It is late,” Roe denied saying." */
const disowns =
  /^\s*(?:[\p{L}.’'-]+ ){1,5}(?:denied|denies) (?:saying|having|telling|writing|ever)(?!\p{L})/u;

/** "Asked about “soft power,” Lee Hill said …": the words of who asks. */
const askedAbout = /^(?:Asked|Questioned|Pressed|Quizzed|Challenged|By) /u;

function behindOf(
  paragraph: string,
  sentence: Range | undefined,
  { segment, speaker, cue }: AttributedSegment,
): Standing['behind'] {
  if (!speaker || speaker.start < segment.outer.end) return null;
  const from = Math.min(speaker.start, cue?.start ?? Infinity);
  const to = Math.max(speaker.end, cue?.end ?? 0);
  const end = Math.max(sentence?.end ?? 0, to);
  return {
    between: paragraph.slice(segment.outer.end, from),
    rest: paragraph.slice(to, to + 12),
    saysMore: () => isClause(paragraph, { start: to, end }),
  };
}

/** In UTF-16 units: what stands before a title and names its kind. */
const titleReach = 240;

const sentenceEnd = /[.!?,…—]["”’']*$/u;
const scareWords = 3;

/** Nothing of the sentence stands before the mark. */
const opensSentence = /(?:^|[.!?:][”"’')]*)\s*$/u;

const nounFollows =
  /^ (?!(?:according|and|or|but|nor|to|in|on|at|for|by|with|of|from|that|as|because|when|while|if|is|was|were|are|after|before|during|about|over|he|she|they|it|said|says|who|the|a|an|this|his|her|their|its)\b)\p{Ll}/u;

/** One or two quoted words before a noun that they qualify: “managed” trade. */
const qualifies = (paragraph: string, { outer }: Segment, words: number): boolean =>
  words <= 2 && nounFollows.test(paragraph.slice(outer.end, outer.end + 16));
