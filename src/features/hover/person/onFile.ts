import { emphasised, icon, joined, line, plain, type Markdown } from '../../../core/markdown.ts';
import { sliceOf } from '../../../core/model.ts';
import { printedAges } from '../../../core/review/ages.ts';
import { otherRoleOf } from '../../../core/review/onFilePerson.ts';
import type { ReviewedPerson } from '../../../core/review/review.ts';
import type { SidecarPerson } from '../../../core/sidecar/schema.ts';
import { shorten } from '../../../core/shorten.ts';
import { listNamed, officeInWords, officesInOrder } from '../../../core/wording/lists.ts';
import { ageInWords, ageThen, dayInWords, lifeInWords, type Life } from '../../../core/wording/lives.ts';
import type { PersonRef } from '../../../shared/refs.ts';
import { action, goTo, linked, type CardArticle } from '../card.ts';
import { from } from './origin.ts';
import { asOfEntry, isBioLookedUp } from './sources.ts';

/** Of a bio, in letters, on a folded card: more would push what the article says out of sight. */
const longestBio = 240;
/** How many offices a card lists. */
const longestOffices = 3;

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

/** What is on file, and as of when it is true; where nothing is, what a list says of who it is. */
export function bio(of: CardArticle, person: ReviewedPerson, isWhole: boolean): Markdown[] {
  const { entry, taken } = person;
  const shown = (words: string, asOf: string | null): Markdown => {
    const bioShown = isWhole ? words : shorten(words, longestBio);
    return line(plain(bioShown), emphasised(asOf === null ? '(undated)' : `(as of ${dayInWords(asOf)})`));
  };
  if (entry?.bio !== undefined) return [bioOnFile(of, person, entry, shown(entry.bio, asOfEntry(of, entry)))];
  const summary = taken?.person.summary ?? null;
  return taken && summary !== null
    ? [from('list', listNamed(taken.list), shown(summary, taken.list.date))]
    : [];
}

/** When somebody lived, and how old he was on the day; what the file says, and what a list says beside it. */
export function lives(of: CardArticle, person: ReviewedPerson): Markdown[] {
  const { entry, taken } = person;
  const lived = (life: Life): string => {
    const age = ageThen(life, of.published);
    const then =
      age === null || of.published === null ? '' : `${ageInWords(age)} on ${dayInWords(of.published)}`;
    return [lifeInWords(life), then].filter((part) => part !== '').join('; ');
  };
  const ofFile = entry ? lived(entry) : '';
  const ofList = taken ? lived(taken.person) : '';
  const offices = taken
    ? officesInOrder(taken.person.offices, of.published).slice(0, longestOffices).map(officeInWords)
    : [];
  const listed = [...offices, ...(ofList === ofFile || ofList === '' ? [] : [ofList])];
  return [
    ...(ofFile === '' ? [] : [onFile(person, plain(ofFile))]),
    ...(taken && listed.length > 0 ? [from('list', listNamed(taken.list), plain(listed.join('; ')))] : []),
  ];
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
