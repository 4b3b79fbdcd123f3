import { emphasised, icon, joined, line, plain, strong, type Markdown } from '../../../core/markdown.ts';
import { sliceOf } from '../../../core/model.ts';
import { printedAges } from '../../../core/review/ages.ts';
import { otherRoleOf } from '../../../core/review/onFilePerson.ts';
import type { ReviewedPerson } from '../../../core/review/review.ts';
import type { SidecarPerson } from '../../../core/sidecar/schema.ts';
import { shorten } from '../../../core/shorten.ts';
import { groundsInWords, licenceInWords, listedInWords, listNamed } from '../../../core/wording/lists.ts';
import { dayInWords } from '../../../core/wording/dates.ts';
import { ageInWords, ageThen, lifeInWords, type Life } from '../../../core/wording/lives.ts';
import type { PersonRef } from '../../../shared/refs.ts';
import { action, goTo, linked, type CardArticle } from '../card.ts';
import { from } from './origin.ts';
import { asOfEntry, isBioLookedUp } from './sources.ts';

/** Of a bio, in letters, on a folded card: more would push what the article says out of sight. */
const longestBio = 240;
/** How many offices a card lists. */
const mostOffices = 3;

const keptIn = { sidecar: 'On file here', registry: 'On file in people.yaml', both: 'On file' } as const;

/** A paragraph of what is on file. */
const onFile = ({ kept }: ReviewedPerson, content: Markdown): Markdown =>
  from('file', keptIn[kept ?? 'sidecar'], content);

/** Of the rest of an entry nothing says which of its sources brought it. */
const bioOnFile = (of: CardArticle, person: ReviewedPerson, entry: SidecarPerson, bio: Markdown): Markdown =>
  isBioLookedUp(of, entry)
    ? from('lookUp', `${keptIn[person.kept ?? 'sidecar']}, looked up`, bio)
    : onFile(person, bio);

/** The role held on the day, where it is another than the article gives, and the offer to ask which is right. */
export function otherRole(of: CardArticle, person: ReviewedPerson, ref: PersonRef): Markdown[] {
  const other = otherRoleOf(person);
  if (!other) return [];
  const day = of.published === null ? '' : ` on ${dayInWords(of.published)}`;
  const words = line(
    plain(`${other.role}${day}`),
    linked([action('Ask About the Role', 'askAboutRole', ref)], ', '),
  );
  return [
    other.by === 'list' && person.taken
      ? from('list', listNamed(person.taken.list), words)
      : onFile(person, words),
  ];
}

/** The role on file in more words than the article's, where nothing else on file is shown. */
export const roleInFull = (person: ReviewedPerson): Markdown[] =>
  person.entry && person.roleOnFile !== null && person.roleOnFile !== person.role
    ? [onFile(person, plain(person.roleOnFile))]
    : [];

/** Whom of a list the article is taken to mean, and what says so; with its licence and date. */
export function takenFor(of: CardArticle, { taken, entry }: ReviewedPerson): Markdown[] {
  if (!taken) return [];
  const { list, person, why } = taken;
  const isSaid = why.includes('earlier choice');
  const then = entry?.born === undefined ? ageOnDay(of, person) : '';
  const said = [listedInWords(taken, of.published, mostOffices), then].filter((part) => part !== '');
  const rests = isSaid ? 'by your answer' : `taken by ${groundsInWords(taken)}`;
  const words = [...said, rests].join('; ');
  return [
    from(
      'list',
      listNamed(list),
      joined([strong(person.name), plain(`${words}. ${licenceInWords(list)}.`)], ', '),
    ),
  ];
}

/** What is on file, and as of when it is true; where nothing is, what a list says of who it is. */
export function bio(of: CardArticle, person: ReviewedPerson, isWhole: boolean): Markdown[] {
  const { entry, taken } = person;
  const shown = (words: string, asOf: string): Markdown =>
    line(plain(isWhole ? words : shorten(words, longestBio)), emphasised(`(${asOf})`));
  if (entry?.bio !== undefined) {
    const asOf = asOfEntry(of, entry);
    const words = shown(entry.bio, asOf === null ? 'undated' : `as of ${dayInWords(asOf)}`);
    return [bioOnFile(of, person, entry, words)];
  }
  const summary = taken?.person.summary ?? null;
  // As of when it is true a list does not say: its date may be the day on which it was imported.
  return taken && summary !== null
    ? [from('list', listNamed(taken.list), shown(summary, `list of ${dayInWords(taken.list.date)}`))]
    : [];
}

/** When somebody lived, and how old he was on the day, by what is on file. */
export function lives(of: CardArticle, person: ReviewedPerson): Markdown[] {
  const { entry } = person;
  if (!entry) return [];
  const lived = [lifeInWords(entry), ageOnDay(of, entry)].filter((part) => part !== '').join('; ');
  return lived === '' ? [] : [onFile(person, plain(lived))];
}

/** "52 on March 5, 2024"; empty where nobody can say. */
function ageOnDay({ published }: CardArticle, life: Life): string {
  const age = ageThen(life, published);
  return age === null || published === null ? '' : `${ageInWords(age)} on ${dayInWords(published)}`;
}

/** The ages that the article prints beside the name, each beside the one that the date of birth gives. */
export function ages(of: CardArticle, person: ReviewedPerson): Markdown[] {
  const printed = printedAges(of.review, person);
  if (printed.length === 0) return [];
  const { entry, taken } = person;
  const life: Life = entry?.born === undefined ? (taken?.person ?? {}) : entry;
  const age = ageThen(life, of.published);
  const shown = printed.map((one) =>
    goTo(of, one, `${sliceOf(of.text, one)} on line ${String(of.lineOf(one.start))}`),
  );
  const differs = age !== null && printed.some(({ years }) => years < age.low || years > age.high);
  const counted = age === null ? '' : `${ageInWords(age)} by the date of birth`;
  return [
    from(
      'article',
      'Age in the article',
      joined([linked(shown, ', '), line(...(differs ? [icon('warning')] : []), plain(counted))], ' · '),
    ),
  ];
}
