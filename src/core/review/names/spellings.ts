import { push } from '../../people/namesakes.ts';
import type { PrintedName } from './printed.ts';

/** A full name in one spelling, with the places that print it so. */
export interface Spelling {
  /** Letters of each word; two at least. */
  readonly keys: readonly string[];
  /** In article order; never empty. */
  readonly names: PrintedName[];
}

/** The full names of an article by their spelling; accents, hyphens and capitals make none of their own. */
export function spellingsOf(names: readonly PrintedName[]): Spelling[] {
  const spellings = new Map<string, Spelling>();
  for (const name of names) {
    if (name.words.length < 2) continue;
    const keys = name.words.map(({ key }) => key);
    const known = spellings.get(keys.join(' '));
    if (known) known.names.push(name);
    else spellings.set(keys.join(' '), { keys, names: [name] });
  }
  return [...spellings.values()];
}

/** Two spellings that have all words in common but one. */
export interface OneWordApart {
  readonly one: Spelling;
  readonly other: Spelling;
  readonly at: 'given name' | 'surname';
  readonly words: readonly [string, string];
}

/** More spellings than this with the same other words are not told apart. */
const mostAlike = 24;

/** Spellings that differ in one word, found by what they share. A long name counts as its first and last word as well. */
export function* oneWordApart(spellings: readonly Spelling[]): Generator<OneWordApart> {
  interface Form {
    readonly spelling: Spelling;
    readonly word: string;
    readonly at: OneWordApart['at'];
  }
  const alike = new Map<string, Form[]>();
  for (const spelling of spellings) {
    const { keys } = spelling;
    const forms = keys.length > 2 ? [keys, [keys[0], keys[keys.length - 1]]] : [keys];
    for (const form of forms) {
      for (const [nth, word] of form.entries()) {
        const rest = form.map((key, index) => (index === nth ? '*' : key)).join(' ');
        push(alike, rest, { spelling, word, at: nth === 0 ? 'given name' : 'surname' });
      }
    }
  }
  for (const forms of alike.values()) {
    if (forms.length < 2 || forms.length > mostAlike) continue;
    for (const [nth, one] of forms.entries()) {
      for (const other of forms.slice(nth + 1)) {
        if (one.word === other.word || one.spelling === other.spelling) continue;
        yield { one: one.spelling, other: other.spelling, at: one.at, words: [one.word, other.word] };
      }
    }
  }
}
