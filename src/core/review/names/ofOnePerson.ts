import { folded } from '../../mentions/lexicon.ts';
import { addTo } from '../../groups.ts';
import type { ReviewedPerson } from '../review.ts';
import { besideInArticle, isInCapitals, type NameWord, type PrintedName } from './printed.ts';
import type { NameSlip, SlipCode } from './slip.ts';
import type { Spelling } from './spellings.ts';

/** One person's name with other accents, with a space, hyphen or capital more or less, or turned round. */
export const slipsOfOnePerson = (
  names: readonly PrintedName[],
  spellings: readonly Spelling[],
): NameSlip[] => [...words(names), ...joints(names), ...orders(spellings)];

/** How two ways to print the same letters differ; `null` where that is typography, or only the first letter's case. */
export function differenceIn(a: NameWord, b: NameWord): SlipCode | null {
  if (a.text === b.text || isInCapitals(a.text) || isInCapitals(b.text)) return null;
  const [small, other] = [a.text.toLowerCase(), b.text.toLowerCase()];
  if (lettersIn(small) !== lettersIn(other)) return 'name-accent';
  return lettersIn(a.text).slice(1) === lettersIn(b.text).slice(1) ? null : 'name-joint';
}

/** Accents are left out rather than put in, and a key is held too long rather than too short ("JAne"). */
const likelihoodOf = ({ text }: NameWord): number =>
  (text.match(/\p{L}/gu) ?? []).filter((letter) => folded(letter) !== letter.toLowerCase()).length -
  (/^\p{Lu}{2}/u.test(text) ? 1 : 0);

const lettersIn = (word: string): string => word.replace(/[^\p{L}]/gu, '');

function words(names: readonly PrintedName[]): NameSlip[] {
  const byPerson = new Map<ReviewedPerson, Map<string, { word: NameWord; name: PrintedName }[]>>();
  for (const name of names) {
    const ofPerson = byPerson.get(name.person) ?? new Map<string, { word: NameWord; name: PrintedName }[]>();
    byPerson.set(name.person, ofPerson);
    for (const word of name.words) addTo(ofPerson, word.key, { word, name });
  }
  return [...byPerson.values()].flatMap((ofPerson) =>
    [...ofPerson.values()].flatMap((places) =>
      rarerWays(
        places.map(({ word, name }) => ({ way: word, name })),
        differenceIn,
        likelihoodOf,
      ),
    ),
  );
}

/** "Abdel-Fattah" and "Abdel Fattah", "De Blasio" and "DeBlasio". */
function joints(names: readonly PrintedName[]): NameSlip[] {
  const byLetters = new Map<string, { way: string; name: PrintedName }[]>();
  for (const name of names) {
    const way = name.words.map(({ text }) => text.replace(/['.]/g, '')).join(' ');
    if (name.words.length > 1 || way.includes('-')) {
      addTo(byLetters, name.words.map(({ key }) => key).join(''), { way, name });
    }
  }
  return [...byLetters.values()].flatMap((places) =>
    rarerWays(places, (a, b) => (folded(a) === folded(b) ? null : 'name-joint')),
  );
}

function orders(spellings: readonly Spelling[]): NameSlip[] {
  const turned = new Map<string, Spelling[]>();
  for (const spelling of spellings)
    if (spelling.keys.length === 2) addTo(turned, [...spelling.keys].sort().join(' '), spelling);
  return [...turned.values()].flatMap((both) =>
    rarerWays(
      both.flatMap(({ keys, names }) => names.map((name) => ({ way: keys.join(' '), name }))),
      (a, b) => (a === b ? null : 'name-order'),
    ),
  );
}

/** The places that print it in a way that differs from the one that most do: of as many from the likelier, else the first. */
function rarerWays<Way>(
  places: readonly { readonly way: Way; readonly name: PrintedName }[],
  difference: (a: Way, b: Way) => SlipCode | null,
  likelihood: (way: Way) => number = () => 0,
): NameSlip[] {
  const ways: { way: Way; names: PrintedName[] }[] = [];
  for (const { way, name } of places) {
    const known = ways.find((one) => difference(one.way, way) === null);
    if (known) known.names.push(name);
    else ways.push({ way, names: [name] });
  }
  if (ways.length < 2) return [];
  const usual = ways.reduce((best, one) => {
    const more = one.names.length - best.names.length;
    return more > 0 || (more === 0 && likelihood(one.way) > likelihood(best.way)) ? one : best;
  });
  return ways.flatMap((one) =>
    one === usual
      ? []
      : one.names.map((name) =>
          besideInArticle(difference(one.way, usual.way) ?? 'name-joint', name, usual.names[0]),
        ),
  );
}
