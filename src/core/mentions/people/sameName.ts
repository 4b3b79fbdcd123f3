import type { NamedMention, PersonDraft } from './draft.ts';
import { agreementWith } from './office.ts';
import { isInitial, type Token } from './tokens.ts';
import { fullNames } from './words/nicknames.ts';

/** Is `short` a shorter form of `full`: its words in order, initials and nicknames for given names? */
export function isShorter(short: readonly Token[], full: readonly Token[]): boolean {
  if (short.at(-1)?.key !== full.at(-1)?.key) return isTurnedRound(short, full);
  if (haveOtherInitials(short, full)) return false;
  let at = 0;
  for (const word of short) {
    while (at < full.length && !mayStandFor(word, full.at(at))) at++;
    if (at === full.length) return false;
    at++;
  }
  return true;
}

/** "George W." is no short form of "George H. W.": of both the first initial behind the given name is printed. */
function haveOtherInitials(short: readonly Token[], full: readonly Token[]): boolean {
  const [one, other] = [short.at(1), full.at(1)];
  if (short.length < 3 || full.length < 3 || !one || !other || short.at(0)?.key !== full.at(0)?.key)
    return false;
  return isInitial(one) && isInitial(other) && !other.text.startsWith(one.text.charAt(0));
}

function mayStandFor(word: Token, other: Token | undefined): boolean {
  if (!other) return false;
  if (word.key === other.key) return true;
  if (word.kind === 'initial') return other.text.startsWith(word.text.charAt(0));
  if (other.kind === 'initial') return word.text.startsWith(other.text.charAt(0));
  return isShortFormOf(word, other) || isShortFormOf(other, word);
}

const isShortFormOf = (word: Token, other: Token): boolean =>
  fullNames.get(word.key)?.has(other.key) ?? false;

/** "Roe Jane" for "Jane Roe": family name first. */
const isTurnedRound = (one: readonly Token[], other: readonly Token[]): boolean =>
  one.length === 2 &&
  other.length === 2 &&
  one.at(0)?.key === other.at(1)?.key &&
  one.at(1)?.key === other.at(0)?.key;

/** "Ana Maria" for "Ana Maria Roe" or "Juana Ana Maria Roe": words that stand together before the last. */
export function isGivenPartOf(short: readonly Token[], full: readonly Token[]): boolean {
  for (let from = 0; from + short.length < full.length; from++) {
    if (short.every((word, index) => word.key === full.at(from + index)?.key)) return true;
  }
  return false;
}

/** Who turns so many years older within an article is another. */
const yearsApart = 2;

/** Does what the text prints beside one full name speak against its being somebody of that name? */
export function isAnother(mention: NamedMention, draft: PersonDraft): boolean {
  const { age, state, origin } = mention;
  if (
    age !== null &&
    draft.ages.length > 0 &&
    draft.ages.every((other) => Math.abs(other - age) >= yearsApart)
  )
    return true;
  if (state !== null && draft.states.size > 0 && !draft.states.has(state)) return true;
  return (
    origin !== null &&
    draft.origins.length > 0 &&
    draft.origins.every(({ calling, place }) => calling !== origin.calling && place !== origin.place)
  );
}

/** Does it speak for it? */
export const isSurelyOne = ({ age, state, generation, offices }: NamedMention, draft: PersonDraft): boolean =>
  (generation !== null && generation === draft.generation) ||
  (age !== null && draft.ages.some((other) => Math.abs(other - age) < yearsApart)) ||
  (state !== null && draft.states.has(state)) ||
  offices.some((office) => agreementWith(office, draft.offices) === 'agrees');

/** The name without what stands between its first word and its last: father and son have it in common. */
export const baseOf = (words: readonly Token[]): string =>
  `${words.at(0)?.key ?? ''} ${words.at(-1)?.key ?? ''}`;
