import type { Markdown } from '../../../core/markdown.ts';
import { sliceOf } from '../../../core/model.ts';
import type { ReviewedPerson } from '../../../core/review/review.ts';
import { utterancesOf, type Utterance } from '../../../core/review/utterances.ts';
import { addTo } from '../../../core/groups.ts';
import { inMarks } from '../../../core/wording/quotation.ts';
import { utteranceInWords } from '../../../core/wording/utterances.ts';
import type { PersonRef } from '../../../shared/refs.ts';
import { action, goTo, linked, type CardArticle } from '../card.ts';
import { descriptionKey } from './inTheArticle.ts';
import { from } from './origin.ts';

/** How many quotes of a person a card lists before it only leads to all of them; and a whole one. */
const longestQuotes = 3;
const longestWholeQuotes = 12;
/** Of one quote, in letters. */
const longestQuote = 90;

const saysInWords = { direct: 'Says', reported: 'Is reported to say', mixed: 'Is reported to say' } as const;

/** What somebody says in the article; of an unnamed source by the words that the article describes them with. */
export function sayings(of: CardArticle, person: ReviewedPerson, isWhole: boolean): Markdown[] {
  const said = utterancesOf(of.review, person);
  const most = isWhole ? longestWholeQuotes : longestQuotes;
  const shown = person.unnamed ? byDescription(of, said, most) : inOrder(of, said, most);
  if (said.length <= most) return shown;
  const ref: PersonRef = { article: of.article, kind: 'person', key: person.id };
  const all = `All ${String(said.length)} Quotes and Reported Words`;
  return [...shown, linked([action(all, 'showSayings', ref)], ', ')];
}

const toSaying = (of: CardArticle, one: Utterance): Markdown =>
  linked([goTo(of, one, utteranceInWords(of.text, one, longestQuote))], ', ');

/** A kind stands before the first of several. */
const inOrder = (of: CardArticle, said: readonly Utterance[], most: number): Markdown[] =>
  said.slice(0, most).map((one, nth) => {
    const label = saysInWords[one.kind];
    const to = toSaying(of, one);
    return nth > 0 && label === saysInWords[said[nth - 1].kind] ? to : from('article', label, to);
  });

function byDescription(of: CardArticle, said: readonly Utterance[], most: number): Markdown[] {
  const groups = new Map<string, Utterance[]>();
  for (const one of said.slice(0, most))
    addTo(groups, one.speaker ? descriptionKey(sliceOf(of.text, one.speaker)) : '', one);
  return [...groups.values()].flatMap((group) =>
    group.map((one, nth) => {
      const words = one.speaker ? `${inMarks(sliceOf(of.text, one.speaker))} says` : saysInWords[one.kind];
      return nth > 0 ? toSaying(of, one) : from('article', words, toSaying(of, one));
    }),
  );
}
