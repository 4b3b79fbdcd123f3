import { icon, joined, line, lengthRead, picture, plain, type Markdown } from '../../../core/markdown.ts';
import type { Range } from '../../../core/model.ts';
import { isTakenFor } from '../../../core/review/onFilePerson.ts';
import type { ReviewedPerson } from '../../../core/review/review.ts';
import { nameMayBe } from '../../../core/wording/alternatives.ts';
import { namedElsewhereInWords } from '../../../core/wording/counts.ts';
import { nameStatusInFull } from '../../../core/wording/statuses.ts';
import type { PersonRef } from '../../../shared/refs.ts';
import {
  action,
  actions,
  labelled,
  linked,
  title,
  type Card,
  type CardArticle,
  type CardLink,
} from '../card.ts';
import { likely } from '../likely.ts';
import { findings } from './findings.ts';
import { inTheArticle } from './inTheArticle.ts';
import { ages, bio, lives, otherRole, roleInFull, takenFor } from './onFile.ts';
import { offers } from './offers.ts';
import { sayings } from './sayings.ts';
import { pages, sources } from './sources.ts';

/** Letters after which a card is folded. */
const foldAt = 525;
/** CSS pixels: as high as two lines, so that the actions below it stay in sight. */
const portraitHeight = 40;

export interface PersonCardOptions {
  /** The mention that the card is shown at. */
  readonly mention: Range;
  /** Not folded. */
  readonly isWhole: boolean;
}

/**
 * Who that is. In this order: name and role, what can be done, how it stands with the name, what is on file, what the
 * article says of them and they say in it, what was found of that, and what all of it rests on.
 */
export function personCard(of: CardArticle, person: ReviewedPerson, options: PersonCardOptions): Card {
  const ref: PersonRef = { article: of.article, kind: 'person', key: person.id };
  const head = [titleOf(of, person), actions(actionsOn(person, ref)), ...offers(of, person, ref)];
  const known = [...otherRole(of, person, ref), ...bio(of, person, options.isWhole), ...lives(of, person)];
  const body = [
    ...(person.unnamed ? [plain('An unnamed source.')] : []),
    ...likely(of, person),
    ...whoItMayBe(of, person),
    ...asking(of, person),
    ...nameStatus(person),
    ...takenFor(of, person),
    ...(known.length > 0 ? known : roleInFull(person)),
    ...ages(of, person),
    ...inTheArticle(of, person),
    ...sayings(of, person, options.isWhole),
    ...findings(of, person),
    ...elsewhere(of, person, options.mention),
    ...pages(person),
    ...sources(of, person),
  ].filter((paragraph) => paragraph !== '');
  if (options.isWhole) return [...head, ...body];
  const { start, end } = options.mention;
  const whole = linked([action('Whole Card', 'showWholeCard', { ...ref, start, end })], ', ');
  return [...head, ...folded(body, foldAt - lengthRead(joined(head, ', ')), whole)];
}

/** As many paragraphs as there is room for, and where that is not all of them, what leads to the others. */
function folded(paragraphs: readonly Markdown[], room: number, rest: Markdown): Markdown[] {
  let left = room;
  const fitting = paragraphs.findIndex((paragraph) => {
    left -= lengthRead(paragraph);
    return left < 0;
  });
  // Whatever else there is to say, the first is said.
  return fitting < 0 ? [...paragraphs] : [...paragraphs.slice(0, Math.max(fitting, 1)), rest];
}

function titleOf(of: CardArticle, { id, name, unnamed, role, articleRole }: ReviewedPerson): Markdown {
  const portrait = of.portraits.get(id);
  const shownRole = role === null || articleRole !== null ? (role ?? '') : `${role} (on file)`;
  return line(
    ...(portrait === undefined ? [] : [picture(`Portrait of ${name}`, portrait, portraitHeight)]),
    title(unnamed ? 'question' : 'person', name, shownRole),
  );
}

function actionsOn(person: ReviewedPerson, ref: PersonRef): CardLink[] {
  const { entry, unnamed, status, others } = person;
  const links = [action(entry ? 'Edit Bio' : 'Add Bio', 'editPerson', ref)];
  if (!unnamed && status !== 'checked') links.push(action('Mark Name as Checked', 'checkName', ref));
  if (!unnamed) links.push(action('Look Up', 'lookUpPerson', ref));
  if (isTakenFor(person)) links.push(action('Not This Person', 'chooseListed', ref));
  else if (others.length > 0) links.push(action('Choose Who Is Meant', 'chooseListed', ref));
  return links;
}

/** Of a name that several bear: who they are. */
function whoItMayBe({ review }: CardArticle, { name, detected }: ReviewedPerson): Markdown[] {
  const names = (detected?.mayBe ?? []).flatMap(
    (id) => review.people.find((other) => other.detected?.id === id)?.name ?? [],
  );
  return names.length > 0 ? [plain(nameMayBe(name, names))] : [];
}

function nameStatus({ status }: ReviewedPerson): Markdown[] {
  const words = nameStatusInFull[status];
  return words === null ? [] : [labelled('Name', plain(words))];
}

/** What is shown may be another once the lists have answered. */
const asking = ({ isAsking }: CardArticle, { unnamed }: ReviewedPerson): Markdown[] =>
  isAsking && !unnamed
    ? [line(icon('sync'), plain('The reference lists are still being asked who that is.'))]
    : [];

function elsewhere({ elsewhere: named, article }: CardArticle, { unnamed }: ReviewedPerson, mention: Range) {
  if (unnamed || named === null || named.count === 0) return [];
  const { start, end } = mention;
  const words = namedElsewhereInWords(named);
  return [line(icon('files'), linked([action(words, 'showElsewhere', { article, start, end })], ', '))];
}
