// Selectors as people write them and other tools do, on a text that stayed as it was.
import type { Range, Selector } from '../../../../src/core/model.ts';
import type { Article } from '../data.ts';
import { choosePassages } from '../passages.ts';
import { below, pick, seeded, seedOf, type Random } from '../random.ts';
import { articlesOf, seedFor, type KindCase, type Part } from './kind.ts';

interface Habit {
  readonly name: string;
  /** Characters of context on either side. */
  readonly length: (random: Random) => number;
  readonly write: (context: string, side: 'before' | 'after') => string;
}

const oneWord = (context: string, side: 'before' | 'after'): string =>
  (side === 'before' ? /\S+\s*$/ : /^\s*\S+/).exec(context)?.[0] ?? '';
const collapsed = (context: string): string => context.replace(/\s+/g, ' ');
const straight = (context: string): string => context.replace(/[“”]/g, '"').replace(/[‘’]/g, "'");

const habits: Readonly<Record<Part, readonly Habit[]>> = {
  development: [
    { name: 'trimmed', length: () => 32, write: (context) => context.trim() },
    { name: 'one word', length: () => 60, write: oneWord },
    { name: 'one word, trimmed', length: () => 60, write: (context, side) => oneWord(context, side).trim() },
    { name: 'ten characters', length: () => 10, write: (context) => context },
    { name: '32 characters', length: () => 32, write: (context) => context },
    { name: '32 characters, spaces made one', length: () => 32, write: collapsed },
    { name: 'long', length: () => 300, write: (context) => context },
  ],
  'held out': [
    { name: 'some length', length: (random) => 3 + below(random, 80), write: (context) => context },
    {
      name: 'some length, trimmed',
      length: (random) => 3 + below(random, 80),
      write: (context) => collapsed(context).trim(),
    },
    {
      name: 'two words',
      length: () => 60,
      write: (context, side) =>
        (side === 'before' ? /\S+\s+\S+\s*$/ : /^\s*\S+\s+\S+/).exec(context)?.[0] ?? '',
    },
    { name: 'retyped', length: () => 48, write: (context) => straight(collapsed(context)).trim() },
    { name: 'spaces added', length: () => 24, write: (context) => ` ${context.trim()} ` },
    { name: 'one side', length: () => 40, write: (context, side) => (side === 'before' ? '' : context) },
  ],
};

const counts = { sentence: 3, phrase: 4, name: 4, figure: 4, repeated: 4 };

export function* byHandCases(all: readonly Article[], part: Part): Generator<KindCase> {
  for (const { name, text } of articlesOf(all, part)) {
    const random = seeded(seedOf(name) ^ seedFor(part));
    for (const passage of choosePassages(text, name, counts, seedFor(part))) {
      const exact = text.slice(passage.start, passage.end);
      if (standsOnce(text, '', exact, '')) yield byHand('the words alone', text, passage, { exact });
      for (const habit of habits[part]) {
        const length = habit.length(random);
        const prefix = habit.write(text.slice(Math.max(0, passage.start - length), passage.start), 'before');
        const suffix = habit.write(text.slice(passage.end, passage.end + length), 'after');
        if (!standsOnce(text, prefix, exact, suffix)) continue;
        const selector = { exact, ...(prefix && { prefix }), ...(suffix && { suffix }) };
        yield byHand(`context: ${habit.name}`, text, passage, selector);
      }
      const [one] = pick(random, [
        ['Some', 'When'],
        ['Later that day', 'None of it'],
      ]);
      if (standsOnce(text, '', exact, ''))
        yield byHand('a prefix that is not there', text, passage, { exact, prefix: one });
    }
  }
}

const byHand = (row: string, text: string, passage: Range, selector: Selector): KindCase => ({
  row,
  oldText: text,
  newText: text,
  passage,
  truth: { start: passage.start, end: passage.end },
  selector,
});

const flat = (words: string): string => straight(words).replace(/\s+/g, '').toLowerCase();

/** Do they tell one place, white space, case and kinds of quotation marks apart? */
function standsOnce(text: string, prefix: string, exact: string, suffix: string): boolean {
  const words = flat(prefix + exact + suffix);
  const all = flat(text);
  const first = all.indexOf(words);
  return first >= 0 && !all.includes(words, first + 1);
}
