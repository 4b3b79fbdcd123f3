import type { Range } from '../../model.ts';
import type { Phrase, PhraseFigure } from './phrase.ts';

/**
 * A pattern over phrases. Besides what regular expressions have: `<part:mc>` is a figure of kind m or c, named
 * "part"; `<..5>` up to five words without a mark or a figure between them, `<np5>` up to five
 * that may belong to a noun; `<~40>` up to 40 characters of one clause,
 * with dates and durations; `<cut>` a comma, dash or bracket.
 */
export interface Pattern {
  readonly match: (phrase: Phrase) => Iterable<PatternMatch>;
}

export interface PatternMatch {
  readonly figure: (name: string) => PhraseFigure;
  readonly has: (name: string) => boolean;
  /** What a plain named group took; empty where it took no part. */
  readonly words: (name: string) => string;
  /** Where that stands in the paragraph. */
  readonly range: (name: string) => Range;
  /** The figures within a named group, in order. */
  readonly within: (name: string) => readonly PhraseFigure[];
}

const word = String.raw`(?: |(?<=\})-)[^\s{}()\[\];:,"“”—–]+(?<!--)`;

/** No verb and no preposition goes with what belongs to a noun. */
const nameWord = String.raw`(?![ -](?:and|or|were|was|is|are|be|been|has|had|have|at|in|on|to|from|with|by|said|than|when)\b)${word}`;

export function pattern(source: string): Pattern {
  const expression = new RegExp(
    source
      .replaceAll(/<(\w+):([a-z]+)>/g, String.raw`\{[$2](?<$1>\d+)\}`)
      .replaceAll(/<\.\.(\d+)>/g, `(?:${word}){0,$1}`)
      .replaceAll(/<np(\d+)>/g, `(?:${nameWord}){0,$1}`)
      .replaceAll(/<~(\d+)>/g, String.raw`(?:[^{}.;:()"“”]|\.(?=\S)|\{[duoh]\d+\}){0,$1}?`)
      .replaceAll('<cut>', String.raw`(?:, ?| ?--+ ?| ?[–—] ?| - | \()`),
    'dgiu',
  );
  const needed = neededLetters(source);
  return { match: (phrase) => (hasInOrder(phrase.letters, needed) ? matches(expression, phrase) : []) };
}

const named = /<\w+:([a-z]+)>/g;
/** An innermost group that may be left out, or that is one of several. */
const mayBeMissing = /\((?:\?(?:[:=!]|<[=!]|<\w+>))?[^()]*\)(?:[?*]|\{0,\d+\})|\([^()]*\|[^()]*\)/;
const group = /\((?:\?(?:[:=!]|<[=!]|<\w+>))?([^()]*)\)/;

/** The figures that the pattern cannot do without, each as the letters it may have. */
function neededLetters(source: string): readonly string[] {
  let rest = source.replaceAll(/\\./g, '');
  while (group.test(rest))
    rest = mayBeMissing.test(rest) ? rest.replace(mayBeMissing, '') : rest.replace(group, '$1');
  return [...rest.matchAll(named)].map(([, kinds]) => kinds);
}

/** Each in its turn: quick to see, where the pattern itself is slow to fail. */
function hasInOrder(letters: string, needed: readonly string[]): boolean {
  let next = 0;
  for (const letter of letters) if (next < needed.length && needed[next].includes(letter)) next += 1;
  return next === needed.length;
}

const nowhere: readonly [number, number] = [0, 0];
const sign = /\{[a-z](\d+)\}/g;

function* matches(expression: RegExp, phrase: Phrase): Iterable<PatternMatch> {
  for (const match of phrase.template.matchAll(expression)) {
    const groups: Readonly<Record<string, string | undefined>> = match.groups ?? {};
    const places: Readonly<Record<string, readonly [number, number] | undefined>> =
      match.indices?.groups ?? {};
    const numbered = (index: string | undefined): PhraseFigure => {
      const figure = phrase.figures.at(Number(index));
      if (!figure) throw new Error('a pattern asks for a figure that it has not');
      return figure;
    };
    yield {
      has: (name) => groups[name] !== undefined,
      words: (name) => groups[name] ?? '',
      figure: (name) => numbered(groups[name]),
      within: (name) => [...(groups[name] ?? '').matchAll(sign)].map(([, index]) => numbered(index)),
      range: (name) => {
        const [start, end] = places[name] ?? nowhere;
        return { start: phrase.placeOf(start), end: phrase.placeOf(start) + end - start };
      },
    };
  }
}
