import { copyBlocks, type Block } from '../../article/article.ts';
import { overlaps, placeOf, sliceOf, type Range } from '../../model.ts';
import type { Steps } from '../../steps.ts';
import type { RelatedPerson, RelatingInput } from '../relating.ts';
import type { Relation } from '../relation.ts';
import { longestBody } from './body.ts';

const word = /\p{Lu}[\p{L}\p{M}'’-]*\p{L}/gu;
/** Shorter names are near to many others. */
const shortestName = 6;
/** A name so long is no other word that begins alike. */
const longName = 10;
const ending = /['’]s$|['’]$/u;

interface NamePart {
  readonly form: string;
  readonly place: Range;
}

/** The names of headline and deck against those of the body: one that the body only has spelt otherwise is a slip. */
export function* headNames({ article, mentions }: RelatingInput): Steps<Relation[]> {
  const { text } = article;
  const heads = copyBlocks(article).filter(({ kind }) => kind === 'headline' || kind === 'dek');
  const last = heads.at(-1);
  if (!last) return [];
  const people = mentions.people.filter(({ unnamed }) => !unnamed);
  const parts = partsOf(text, last.end, people);
  yield;
  if (parts.size === 0) return [];
  const words = wordsOf(text.slice(last.end, longestBody));
  yield;
  const found: Relation[] = [];
  for (const head of heads) {
    const named = people.flatMap(({ mentions: all }) => all.filter((mention) => overlaps(mention, head)));
    for (const relation of relationsOf(text, head, parts, words, named)) found.push(relation);
    yield;
  }
  return found;
}

type Named = Pick<RelatedPerson, 'mentions'> & { readonly name: string };

/** The words of the names that the body prints, with the first place of each. */
function partsOf(text: string, from: number, people: readonly Named[]): ReadonlyMap<string, NamePart> {
  const parts = new Map<string, NamePart>();
  for (const { mentions } of people) {
    for (const mention of mentions) {
      if (mention.start < from || mention.start > longestBody) continue;
      for (const [form] of sliceOf(text, mention).matchAll(word)) {
        const plain = form.replace(ending, '');
        if (!parts.has(plain)) parts.set(plain, { form: plain, place: placeOf(mention) });
      }
    }
  }
  return parts;
}

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(/[\p{L}\p{M}'’-]+/gu)].map(([one]) => plainOf(one)));

/** Without marks: "Francois" is no other name than "François". */
const plainOf = (form: string): string =>
  form.replace(ending, '').toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');

function* relationsOf(
  text: string,
  head: Block,
  parts: ReadonlyMap<string, NamePart>,
  words: ReadonlySet<string>,
  named: readonly Range[],
): Generator<Relation> {
  const seen = new Set<Range>();
  for (const match of sliceOf(text, head).matchAll(word)) {
    const form = match[0].replace(ending, '');
    const start = head.start + match.index;
    const range = { start, end: start + form.length };
    const same = parts.get(form);
    if (same && !seen.has(same.place)) {
      seen.add(same.place);
      yield { kind: 'name', answer: 'agrees', places: [range, same.place], told: { form: 'head-name' } };
    }
    if (same || form.length < shortestName || words.has(plainOf(form))) continue;
    const isNamed = named.some((mention) => overlaps(mention, range));
    const other = [...parts.values()].find((part) => isMisspelt(form, part.form, isNamed));
    if (other)
      yield { kind: 'name', answer: 'disagrees', places: [range, other.place], told: { form: 'head-name' } };
  }
}

/** One letter too many, missing, another, or two of them swapped, and not at the front. */
function isMisspelt(form: string, name: string, isNamed: boolean): boolean {
  if (name.length < shortestName || Math.abs(form.length - name.length) > 1) return false;
  let front = 0;
  while (front < form.length && form.charCodeAt(front) === name.charCodeAt(front)) front++;
  let back = 0;
  const most = Math.min(form.length, name.length) - front;
  while (back < most && form.charCodeAt(form.length - 1 - back) === name.charCodeAt(name.length - 1 - back))
    back++;
  const [a, b] = [form.slice(front, form.length - back), name.slice(front, name.length - back)];
  if (front === 0 || isInflected(a, b, back)) return false;
  if (a.length === 2 && b.length === 2) return a === b.slice(1) + b.slice(0, 1);
  if (a.length > 1 || b.length > 1) return false;
  // What only ends in another way may be another word.
  return back > 0 || form.length >= longName || (isNamed && a.length + b.length === 1);
}

/** "Hendriksens", "Martins", "Browns" */
const isInflected = (a: string, b: string, back: number): boolean =>
  back === 0 && ((a === 's' && b === '') || (a === '' && b === 's'));
