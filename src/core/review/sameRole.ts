import { placeAt } from '../people/roles/countries.ts';

/** What news shortens in roles; folded, without full stops. */
const inFull: ReadonlyMap<string, string> = new Map([
  ['sen', 'senator'], ['sens', 'senator'], ['senators', 'senator'], ['rep', 'representative'], ['reps', 'representative'],
  ['representatives', 'representative'], ['congressman', 'representative'], ['congresswoman', 'representative'],
  ['gov', 'governor'], ['govs', 'governor'], ['gen', 'general'], ['lt', 'lieutenant'], ['col', 'colonel'],
  ['sgt', 'sergeant'], ['capt', 'captain'], ['adm', 'admiral'], ['maj', 'major'], ['prof', 'professor'],
  ['sec', 'secretary'], ['pm', 'prime minister'], ['mp', 'member parliament'], ['us', 'united states'],
  ['usa', 'united states'], ['uk', 'united kingdom'], ['eu', 'european union'], ['un', 'united nations'],
  ['ceo', 'chief executive officer'], ['cfo', 'chief financial officer'], ['vp', 'vice president'],
  ['chairman', 'chair'], ['chairwoman', 'chair'], ['chairperson', 'chair'], ['spokesman', 'speaker for'],
  ['spokeswoman', 'speaker for'], ['spokesperson', 'speaker for'], ['councilman', 'council member'],
  ['councilwoman', 'council member'], ['councillor', 'council member'], ['councilor', 'council member'],
  ['dept', 'department'],
]); // prettier-ignore

/** Says nothing of what a role is. */
const empty: ReadonlySet<string> = new Set(['the', 'a', 'an', 'of', 'for', 'to', 'in', 'and', 'at', 's']);

/** What makes another role of the same words. */
const turning: ReadonlySet<string> = new Set([
  'former', 'ex', 'acting', 'deputy', 'vice', 'assistant', 'under', 'interim', 'elect', 'designate', 'emeritus',
  'shadow', 'candidate', 'nominee', 'late', 'then', 'onetime', 'retired', 'outgoing', 'incoming', 'co', 'associate',
]); // prettier-ignore

/**
 * Whether two roles say the same, or one of them the same in more words: "Treasury Secretary" and "U.S. Secretary of the
 * Treasury". Not where one has a word that turns it into another role, as in "former senator".
 */
export function isSameRole(one: string, other: string): boolean {
  const [ours, theirs] = [wordsOf(one), wordsOf(other)];
  for (const word of turning) if (ours.has(word) !== theirs.has(word)) return false;
  return isWithin(ours, theirs) || isWithin(theirs, ours);
}

const isWithin = (few: ReadonlySet<string>, many: ReadonlySet<string>): boolean =>
  [...few].every((word) => many.has(word));

function wordsOf(role: string): ReadonlySet<string> {
  const folded = role
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/(?<=\b\p{L})\.(?=\p{L}\b|\s|$)/gu, '');
  const words = folded.split(/[^\p{L}\p{N}]+/u).flatMap((word) => (inFull.get(word) ?? word).split(' '));
  const said = words.filter((word) => word !== '' && !empty.has(word));
  return new Set(withPlaces(said));
}

/** A country by its people is the country: "Japanese Prime Minister" is the Prime Minister of Japan. */
function withPlaces(words: readonly string[]): string[] {
  const named: string[] = [];
  for (let at = 0; at < words.length;) {
    const place = placeAt(words, at);
    named.push(place ? (place.state ?? `country ${place.country}`) : words[at]);
    at += place?.length ?? 1;
  }
  return named;
}
