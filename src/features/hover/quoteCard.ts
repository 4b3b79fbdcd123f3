import { line, plain, type Markdown } from '../../core/markdown.ts';
import type { Quote } from '../../core/mentions/mentions.ts';
import { sliceOf, type Range } from '../../core/model.ts';
import { annotationOn } from '../../core/review/at.ts';
import { alternatives } from '../../core/wording/alternatives.ts';
import { inMarks } from '../../core/wording/quotation.ts';
import { action, actions, goTo, linked, title, type Card, type CardArticle } from './card.ts';
import { likely } from './likely.ts';

/** Who is quoted, and which words say so where they do not name the person. */
export function quoteCard(of: CardArticle, quote: Quote): Card {
  const { article, text, review } = of;
  const person = review.people.find(({ detected }) => detected !== null && detected.id === quote.person);
  const candidates = quote.candidates.flatMap(
    (id) => review.people.find(({ detected }) => detected?.id === id)?.name ?? [],
  );
  const printed = quote.speaker && sliceOf(text, quote.speaker);
  const speaker = person?.name ?? printed ?? 'Nobody is named as the speaker';
  return [
    title('quote', speaker, quote.kind === 'direct' ? 'quoted' : 'reported speech'),
    ...(person?.role ? [plain(person.role)] : []),
    ...(person ? likely(of, person) : []),
    ...(quote.speaker && person && printed !== null && !names(printed, person.name)
      ? [saidOf(of, quote.speaker, `is taken to be ${person.name}.`)]
      : []),
    ...(quote.speaker && candidates.length > 0
      ? [
          saidOf(
            of,
            quote.speaker,
            candidates.length > 1
              ? `may be ${alternatives(candidates)}; the text does not say which.`
              : `may be ${alternatives(candidates)}, or somebody else.`,
          ),
        ]
      : []),
    ...(annotationOn(review, quote)
      ? []
      : [
          actions([
            action('Write Finding', 'openFindingForm', { article, start: quote.start, end: quote.end }),
          ]),
        ]),
  ];
}

/** Whether words end in the name or in its last part, as "Mayor Ann Vos" and "Vos" do, and "she" does not. */
const names = (words: string, name: string): boolean =>
  [name, name.split(' ').at(-1)].some((form) => form !== undefined && words.endsWith(form));

/** "“He” on line 7 is taken to be Teresa Okafor.", with a link to the word. */
function saidOf(of: CardArticle, words: Range, what: string): Markdown {
  const place = `${inMarks(sliceOf(of.text, words))} on line ${String(of.lineOf(words.start))}`;
  return line(linked([goTo(of, words, place)], ', '), plain(what));
}
