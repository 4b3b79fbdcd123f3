import { addTo } from '../../groups.ts';
import type { PrintedName } from './printed.ts';

/** A name of at least two words, by their letters. */
export interface Spelled {
  readonly keys: readonly string[];
}

/** A full name in one spelling, with the places that print it so. */
export interface Spelling extends Spelled {
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

/** Which word it is in which two spellings differ, and that word in each. */
export interface Difference {
  readonly at: 'given name' | 'surname';
  readonly words: readonly [string, string];
}

/** Two spellings that have all words in common but one. */
export interface OneWordApart extends Difference {
  readonly one: Spelling;
  readonly other: Spelling;
}

interface Form<Name> extends Pick<Difference, 'at'> {
  readonly name: Name;
  readonly word: string;
}

/** More names than this with the same other words are not told apart. */
const mostAlike = 24;

/** Names by what they share with those that differ in one word. A long name counts as its first and last word as well. */
export class NamesLessOne<Name extends Spelled> {
  readonly #forms = new Map<string, Form<Name>[]>();

  add(name: Name): void {
    for (const [rest, form] of formsOf(name)) addTo(this.#forms, rest, form);
  }

  /** Names that have all words in common with this one but one; nobody is told from too many. */
  *apartFrom(keys: readonly string[]): Generator<Difference & { readonly name: Name }> {
    for (const [rest, { word, at }] of formsOf({ keys })) {
      const alike = this.#forms.get(rest) ?? [];
      if (alike.length > mostAlike) continue;
      for (const other of alike)
        if (other.word !== word) yield { name: other.name, at, words: [word, other.word] };
    }
  }

  *pairs(): Generator<Difference & { readonly one: Name; readonly other: Name }> {
    for (const forms of this.#forms.values()) {
      if (forms.length < 2 || forms.length > mostAlike) continue;
      for (const [nth, one] of forms.entries()) {
        for (const other of forms.slice(nth + 1)) {
          if (one.word === other.word || one.name === other.name) continue;
          yield { one: one.name, other: other.name, at: one.at, words: [one.word, other.word] };
        }
      }
    }
  }
}

function* formsOf<Name extends Spelled>(name: Name): Generator<readonly [string, Form<Name>]> {
  const { keys } = name;
  const forms = keys.length > 2 ? [keys, [keys[0], keys[keys.length - 1]]] : [keys];
  for (const form of forms) {
    for (const [nth, word] of form.entries()) {
      const rest = form.map((key, index) => (index === nth ? '*' : key)).join(' ');
      yield [rest, { name, word, at: nth === 0 ? 'given name' : 'surname' }];
    }
  }
}

export function* oneWordApart(spellings: readonly Spelling[]): Generator<OneWordApart> {
  const names = new NamesLessOne<Spelling>();
  for (const spelling of spellings) names.add(spelling);
  yield* names.pairs();
}
