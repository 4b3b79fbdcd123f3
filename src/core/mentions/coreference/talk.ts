import type { Range } from '../../model.ts';
import type { PersonDraft } from '../people/draft.ts';
import { isProse, type Placed } from '../placed.ts';
import { leadIns } from '../quotes/words/subjects.ts';
import type { PlacedMention } from './mention.ts';
import { placeOf, type Place } from './places.ts';
import type { Pronoun } from './pronouns.ts';
import { isQuotedIn, sentenceAt, touching, type ParagraphScene } from './scene.ts';

/** A pronoun that may mean one or another; offsets are into the article. */
export interface DoubtfulPronoun extends Range {
  readonly candidates: readonly PersonDraft[];
}

/**
 * How much a mention brings somebody to mind, by its place in the sentence. The order is that of Lappin and Leass, "An
 * Algorithm for Pronominal Anaphora Resolution" (Computational Linguistics 1994); who speaks comes first in news. The
 * numbers here and below were set by hand on the development part of the pronoun bench.
 */
const salience: Readonly<Record<Place, number>> = {
  speaker: 1.4,
  subject: 1,
  addressee: 1.2,
  companion: 0.7,
  ownerOfSubject: 0.6,
  innerSubject: 0.5,
  object: 0.3,
  possessive: 0.3,
  governed: 0.2,
  attributive: 0.1,
};

/** What is left of it a sentence later; the end of a paragraph counts as one more. */
const decay = 0.4;
/** A paragraph without anybody counts as so many sentences: nobody else comes to mind. */
const emptyParagraph = 0.5;
/** How much the one who spoke last has of a further "he said". */
const spokeLast = 0.6;
/** How much each mention of somebody adds, up to the sixth: whom the article is about comes to mind sooner. */
const topic = 0.02;
const mostTopic = 6;
/** Of somebody without a name: a description brings him to mind less than a name would. */
const nameless = 0.6;
/** Of somebody who stands in what the pronoun says: "Victory is near for Roe, he said". */
const inOwnWords = 0.2;
/** So many times more than the next must somebody be in mind to be meant. */
const margin = 1.8;
/** Who is less in mind than this is not meant, even where nobody else may be. */
const leastScore = 0.06;
/**
 * Who is named and was mentioned more sentences ago than this is less in mind than {@link leastScore}: of the greatest
 * weight, of the topic and of having spoken last too little is left.
 */
const longestInMind = 6;
/** So many people are kept in mind. */
const largestCompany = 60;
/** How many characters behind a pronoun a name may follow that it could mean as well ("In his speech, Roe…"). */
const cataphoraReach = 70;

interface Present {
  /** Null: somebody of whom there is only a description. */
  readonly draft: PersonDraft | null;
  readonly gender: PlacedMention['gender'];
  weight: number;
  mentions: number;
  /** Sentences heard when the weight was taken. */
  at: number;
  /** End of the mention heard last, in the article. */
  end: number;
}

interface Scored {
  readonly present: Present;
  readonly score: number;
}

/** Goes through the article in its order and keeps in mind who is being talked about. */
export class Talk {
  readonly doubtful: DoubtfulPronoun[] = [];
  #present: Present[] = [];
  #sentences = 0;
  #lastSpeaker: { readonly draft: PersonDraft | null; readonly at: number } | null = null;

  /** Gives the pronouns of a paragraph to whom they mean; `mentions` are those in it, in order. */
  hear({ start, paragraph, found: scene }: Placed<ParagraphScene>, mentions: readonly PlacedMention[]): void {
    if (!isProse(paragraph)) {
      this.#present = [];
      this.#lastSpeaker = null;
      return;
    }
    let heard = 0;
    const listenTo = (offset: number): void => {
      for (; (scene.sentences.at(heard) ?? Infinity) <= offset; heard++) this.#sentences++;
    };
    const before = this.#sentences;
    let next = 0;
    let last: { readonly one: PlacedMention; readonly place: Place } | null = null;
    const mention = (end: number): void => {
      for (let one = mentions.at(next); one && one.start < end; one = mentions.at(++next)) {
        const range = { start: one.start - start, end: one.end - start };
        if (isQuotedIn(scene, range.start)) continue;
        listenTo(range.start);
        let place = placeOf(paragraph, range, one.from - start, scene);
        if (last && coordinates.test(paragraph.slice(Math.max(0, last.one.end - start), one.from - start))) {
          place = salience[place] > salience[last.place] ? place : last.place;
          this.#see(last.one, last.one.end, place);
        }
        this.#see(one, one.end, place);
        last = { one, place };
      }
    };
    for (const pronoun of scene.pronouns) {
      mention(start + pronoun.start);
      listenTo(pronoun.start);
      this.#point(pronoun, { start, paragraph, found: scene }, mentions.at(next));
    }
    mention(Infinity);
    const isEmpty = this.#sentences === before;
    this.#sentences = before + (isEmpty ? emptyParagraph : scene.sentences.length + 1);
  }

  #see({ draft, gender }: Pick<PlacedMention, 'draft' | 'gender'>, end: number, place: Place): void {
    const known = draft && this.#present.find((one) => one.draft === draft);
    const weight = Math.max(salience[place], known ? this.#weightOf(known) : 0);
    const seen = { weight, mentions: (known?.mentions ?? 0) + 1, at: this.#sentences, end };
    if (known) Object.assign(known, seen);
    else this.#present.push({ draft, gender, ...seen });
    if (this.#present.length > largestCompany) this.#forget();
    if (place === 'speaker') this.#lastSpeaker = { draft, at: this.#sentences };
  }

  /** Lets the one go who is least in mind. */
  #forget(): void {
    const weights = this.#present.map((one) => this.#weightOf(one));
    this.#present.splice(weights.indexOf(Math.min(...weights)), 1);
  }

  #weightOf({ weight, at }: Present): number {
    return weight * decay ** (this.#sentences - at);
  }

  /** Of those without a name each may be the one who spoke last. */
  #mayBeInMind({ draft, at }: Present): boolean {
    return draft === null || this.#sentences - at <= longestInMind;
  }

  /** `following` is the mention behind the pronoun. */
  #point(pronoun: Pronoun, placed: Placed<ParagraphScene>, following: PlacedMention | undefined): void {
    const { start, found: scene } = placed;
    const scored = this.#present
      .filter((one) => this.#mayBeInMind(one) && mayBe(pronoun, one.draft?.gender ?? one.gender))
      .map((present): Scored => ({ present, score: this.#score(pronoun, present, placed) }))
      .filter(({ score }) => score > leastScore)
      .sort((a, b) => b.score - a.score);
    const best = scored.at(0);
    if (!best) return;
    const range = { start: start + pronoun.start, end: start + pronoun.end };
    const { draft } = best.present;
    const isClear = best.score >= margin * (scored.at(1)?.score ?? 0);
    const isSpokenFor = scored.some(({ present }) => speaksFor(best.present, present, placed));
    if (!draft || !isClear || maybeNamed(draft) || isSpokenFor || mayMeanNext(pronoun, placed, following)) {
      this.#doubt(range, scored);
      return;
    }
    draft.weaker.push({ ...range, form: 'pronoun' });
    this.#see({ draft, gender: null }, range.end, placeOfPronoun(pronoun, scene));
  }

  #doubt(range: Range, scored: readonly Scored[]): void {
    const best = scored.at(0)?.score ?? 0;
    const close = scored.filter(({ score }) => score * margin > best).map(({ present }) => present.draft);
    const candidates = new Set(close.filter((draft) => draft !== null));
    this.doubtful.push({ ...range, candidates: [...candidates] });
  }

  #score(
    pronoun: Pronoun,
    present: Present,
    { start, paragraph, found: scene }: Placed<ParagraphScene>,
  ): number {
    const end = present.end - start;
    const between = end > 0 ? paragraph.slice(end, pronoun.start) : null;
    if (between !== null && isApart(pronoun, between)) return 0;
    const isReported = isTrailing(pronoun, paragraph) && end > sentenceAt(scene, pronoun.start);
    const isNamed = present.draft !== null && present.draft.description === null;
    let score = this.#weightOf(present) * (isReported ? inOwnWords : 1) * (isNamed ? 1 : nameless);
    score += topic * Math.min(present.mentions, mostTopic) * decay ** ((this.#sentences - present.at) / 2);
    if (pronoun.speaks && this.#lastSpeaker && this.#lastSpeaker.draft === present.draft) {
      score += spokeLast * decay ** (this.#sentences - this.#lastSpeaker.at);
    }
    return score;
  }
}

const mayBe = (pronoun: Pronoun, gender: PlacedMention['gender']): boolean =>
  gender === null || gender === pronoun.gender;

/** "The senator" of an article that calls nobody a senator is somebody whom it names, and does not say whom. */
const maybeNamed = ({ description }: PersonDraft): boolean => /^the /iu.test(description ?? '');

/** "A lawyer for Roe said he was away": either may be meant. Only of who has no name himself. */
function speaksFor(speaker: Present, other: Present, { start, paragraph }: Placed<ParagraphScene>): boolean {
  const isNameless = typeof speaker.draft?.description === 'string';
  if (!isNameless || other.draft?.description !== null) return false;
  return speaker.end >= start && forSomebody.test(paragraph.slice(speaker.end - start, other.end - start));
}
const forSomebody = /^ (?:for|to|of|with|close to|near|familiar with)(?: [\p{L}.’'-]+){1,6}$/u;

/** Behind "Roe, who" and in "Roe told him" the pronoun means somebody else than Roe. */
const isApart = ({ form }: Pronoun, between: string): boolean =>
  form === 'object'
    ? /^ (?:\p{Ll}+ ){1,3}$/u.test(between) && !entersClause.test(between)
    : /^,? (?:who|whom|that|which) $/u.test(between);

/** "Roe and Doe": what one does, the other does too. */
const coordinates = /^(?:,? (?:and|or) |, )$/u;

const entersClause =
  /\s(?:that|who|when|while|and|but|because|if|as|after|before|since|how|why|where|what)\s/u;

/** In "In his speech, Roe" and "When he won, Roe" the pronoun may mean the one who comes. */
function mayMeanNext(
  { start: at, end, gender }: Pronoun,
  { start, paragraph, found: scene }: Placed<ParagraphScene>,
  following: PlacedMention | undefined,
): boolean {
  if (!following?.draft || (following.draft.gender && following.draft.gender !== gender)) return false;
  const name = { start: following.start - start, end: following.end - start };
  if (name.start - end > cataphoraReach || touching(scene.subjects, name).length === 0) return false;
  const opening = /^\p{L}+/u.exec(paragraph.slice(sentenceAt(scene, at), at))?.[0].toLowerCase() ?? '';
  return leadIns.has(opening) && paragraph.slice(end, name.start).includes(',');
}

function placeOfPronoun({ start, form, speaks }: Pronoun, { speakers }: ParagraphScene): Place {
  if (form !== 'subject') return form === 'possessive' ? 'possessive' : 'object';
  return speaks || touching(speakers, { start, end: start + 1 }).length > 0 ? 'speaker' : 'subject';
}

/** "Victory is near, he said on Monday": what stands before are his words. */
const isTrailing = ({ start, end, speaks }: Pronoun, paragraph: string): boolean =>
  speaks &&
  /[,”"’'] $/u.test(paragraph.slice(Math.max(0, start - 2), start)) &&
  closes.test(paragraph.slice(end, end + 40));

const closes = /^ \p{L}+(?:[.,;:]|$| (?:on|in|at|during|after|before|last|this|to|when|while|by)(?!\p{L}))/u;
