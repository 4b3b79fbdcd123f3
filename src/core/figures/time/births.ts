import type { Figure } from '../../mentions/mentions.ts';
import type { Range } from '../../model.ts';
import type { RelatedPerson } from '../relating.ts';
import { isPrintedDate, leadTo, sentenceOf, type TimeParagraph } from './paragraph.ts';

/** A date of birth that the text or a file gives. */
export interface Birth {
  /** ISO: a day, a month or a year. */
  readonly born: string;
  /** Where the text has it; `null` where it is on file. */
  readonly at: Range | null;
}

/** "Born in 1915", "born in Oslo on March 3, 1915", "(b. 1915". */
const bornBefore =
  /\b(?:[Bb]orn(?: (?:in|at|near|outside) \p{Lu}[\p{L}’', -]{1,40}?)?,? (?:(?:in|on) )?|b\. )$/u;
/** From a name to "born": "Brandt was born", "Brandt, who was born", "Brandt (born". */
const toBorn = /^(?:,? who)?(?: (?:was|is))?(?:,| \(|,? also)? ?(?:born\b|b\.)/u;
/** From the date at the head of a sentence to a name: "Born in 1915 in Oslo, Brandt". */
const toName = /^[^.;:()]{0,70}, $/u;

/** The dates of birth that a paragraph gives, each with whom it is of. */
export function* birthsIn(
  paragraph: TimeParagraph,
): Generator<Birth & { readonly person: RelatedPerson }, void, void> {
  const { text, figures, input } = paragraph;
  for (const figure of figures) {
    if (!isPrintedDate(figure) || figure.value.includes('/') || figure.hedge) continue;
    const lead = leadTo(paragraph, figure, longestLead);
    const words = bornBefore.exec(lead);
    if (!words) continue;
    const bornAt = figure.start - lead.length + words.index;
    const sentence = sentenceOf(paragraph, figure);
    const person =
      bornAt === sentence.start
        ? namedAfter(input.people, figure, sentence, text)
        : namedBefore(input.people, bornAt, sentence, text);
    if (person) yield { person, born: figure.value, at: figure };
  }
}

const longestLead = 70;

function namedBefore(
  people: readonly RelatedPerson[],
  bornAt: number,
  sentence: Range,
  text: string,
): RelatedPerson | null {
  const found = people.filter(({ mentions }) =>
    mentions.some(
      ({ start, end }) =>
        start >= sentence.start && end <= bornAt && toBorn.test(text.slice(end, bornAt + 4)),
    ),
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** The first who is named after it in its sentence. */
function namedAfter(
  people: readonly RelatedPerson[],
  figure: Figure,
  sentence: Range,
  text: string,
): RelatedPerson | null {
  const after = people
    .flatMap((person) => person.mentions.map((mention) => ({ person, mention })))
    .filter(({ mention }) => mention.start >= figure.end && mention.end <= sentence.end)
    .sort((a, b) => a.mention.start - b.mention.start)
    .at(0);
  return after && toName.test(text.slice(figure.end, after.mention.start)) ? after.person : null;
}
