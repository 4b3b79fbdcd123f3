import type { Phrase, PhraseFigure } from './phrase.ts';

/**
 * A pattern over phrases. Besides what regular expressions have: `<part:mc>` is a figure of kind m or c, named
 * "part"; `<..5>` up to five words without a mark or a figure between them; `<cut>` a comma, dash or bracket.
 */
export interface Pattern {
  readonly match: (phrase: Phrase) => Iterable<PatternMatch>;
}

export interface PatternMatch {
  readonly figure: (name: string) => PhraseFigure;
  readonly has: (name: string) => boolean;
  /** What a plain named group took. */
  readonly words: (name: string) => string;
}

const word = String.raw`(?: |(?<=-))[^\s{}()\[\];:,"“”—–]+?(?<!--)`;

export function pattern(source: string): Pattern {
  const expression = new RegExp(
    source
      .replaceAll(/<(\w+):([a-z]+)>/g, String.raw`\{[$2](?<$1>\d+)\}`)
      .replaceAll(/<\.\.(\d+)>/g, `(?:${word}){0,$1}`)
      .replaceAll('<cut>', String.raw`(?:, ?| ?--+ ?| ?[–—] ?| - | \()`),
    'giu',
  );
  return { match: (phrase) => matches(expression, phrase) };
}

function* matches(expression: RegExp, { template, figures }: Phrase): Iterable<PatternMatch> {
  for (const { groups = {} } of template.matchAll(expression)) {
    yield {
      has: (name) => groups[name] !== undefined,
      words: (name) => groups[name] ?? '',
      figure: (name) => {
        const figure = figures[Number(groups[name])];
        if (!figure) throw new Error(`no figure "${name}" in the pattern`);
        return figure;
      },
    };
  }
}
