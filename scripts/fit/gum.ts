import type { GoldSpan } from '../../test/bench/reading/gold.ts';
import { thingWords } from '../../src/core/mentions/people/words/organisations.ts';
import { isTitleWord } from './titles.ts';

/** A document of GUM as the fit reads it: its text, and the names of people in it. Offsets are UTF-16, half-open. */
export interface MarkedText {
  readonly id: string;
  readonly text: string;
  readonly spans: readonly GoldSpan[];
}

/** A word of the corpus, placed in the text. */
interface Word {
  readonly start: number;
  readonly end: number;
  readonly form: string;
  readonly tag: string;
}

/** A mention of somebody or something: indices of words, half-open; and which of its words name it, counted from 1. */
interface EntityMention {
  readonly entity: string;
  readonly isPerson: boolean;
  readonly from: number;
  readonly to: number;
  readonly core: readonly number[];
}

/**
 * Reads a document in CoNLL-U with GUM's `Entity` notes ("(46-person-new-nsnns-cf1-1,2-coref-Jane_Roe"). A name is the
 * run of proper nouns that closes the core of a mention of a person, behind its title.
 */
export function readGum(conllu: string): MarkedText {
  const id = /^# newdoc id = (.*)$/mu.exec(conllu)?.[1] ?? '';
  const { text, words, mentions } = placed(conllu);
  const spans = mentions
    .flatMap((mention) => nameIn(mention, words, mentions))
    .map(([from, to]) => ({ start: words[from].start, end: words[to - 1].end, kind: 'PERSON' }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return { id, text, spans: spans.filter((span, at) => at === 0 || span.start >= spans[at - 1].end) };
}

/** The document's text, a blank line between paragraphs, with its words and mentions. */
function placed(conllu: string): { text: string; words: Word[]; mentions: EntityMention[] } {
  let text = '';
  let between = '';
  let sentenceStart = 0;
  const words: Word[] = [];
  const mentions: EntityMention[] = [];
  const open: EntityMention[] = [];
  for (const line of conllu.split('\n')) {
    if (line.startsWith('# newpar')) between = text === '' ? '' : '\n\n';
    else if (line.startsWith('# text = ')) {
      text += between;
      sentenceStart = text.length;
      text += line.slice('# text = '.length);
      between = ' ';
    }
    const [number = '', form = '', , , tag = '', , , , , notes = ''] = line.split('\t');
    if (!/^\d+$/u.test(number)) continue;
    const from = Math.max(sentenceStart, words.at(-1)?.end ?? 0);
    const start = text.indexOf(form, from);
    words.push(
      start < 0 ? { start: from, end: from, form, tag } : { start, end: start + form.length, form, tag },
    );
    for (const { opens, closes, note } of entityNotes(notes)) {
      if (opens) open.push(opened(note, words.length - 1));
      const at = closes ? open.findLastIndex(({ entity }) => entity === note.split('-')[0]) : -1;
      for (const mention of at < 0 ? [] : open.splice(at, 1)) mentions.push({ ...mention, to: words.length });
    }
  }
  return { text, words, mentions };
}

/** The brackets in a word's `Entity` note: what opens, what closes, what does both. */
function entityNotes(notes: string): { opens: boolean; closes: boolean; note: string }[] {
  const entities = /(?:^|\|)Entity=([^|]*)/u.exec(notes)?.[1] ?? '';
  return [...entities.matchAll(/(\(?)([^()]+)(\)?)/gu)].map(([, opening, note, closing]) => ({
    opens: opening === '(',
    closes: closing === ')',
    note,
  }));
}

/** "46-person-new-nsnns-cf1-1,2-coref-Jane_Roe": number, type, …, and sixth, which words name it. */
function opened(note: string, from: number): EntityMention {
  const [entity = '', type = '', , , , core = ''] = note.split('-');
  return { entity, isPerson: type === 'person', from, to: from, core: core.split(',').map(Number) };
}

const article = /^(?:an?|the|any|every|each|this|that|no|some)$/iu;

/** Indices of the words of the name in a mention, half-open; none where it only describes somebody. */
function nameIn(
  { isPerson, from, to, core }: EntityMention,
  words: readonly Word[],
  mentions: readonly EntityMention[],
): [from: number, to: number][] {
  const isProper = (at: number) => at < to && /^NNP$|^HYPH$/u.test(words[at].tag);
  let end = from + Math.min(...core);
  while (core.includes(end - from + 1) || isProper(end)) end++;
  if (!isPerson || end > to || words[end - 1].tag !== 'NNP') return [];
  const inside = mentions.filter((other) => !other.isPerson && other.from >= from && other.to <= end);
  if (inside.some((other) => other.to === end)) return [];
  let start = end;
  while (start > from && isProper(start - 1) && !inside.some((other) => other.to === start)) start--;
  for (let at = end - 1; at >= start; at--) {
    if (!isTitleWord(words[at].form)) continue;
    start = at + 1;
    break;
  }
  const isDescription = end - start === 1 && start > from && article.test(words[start - 1].form);
  return start === end || isDescription || isThing(words[end - 1].form) ? [] : [[start, end]];
}

const isThing = (word: string): boolean => thingWords.has(word.toLowerCase());
