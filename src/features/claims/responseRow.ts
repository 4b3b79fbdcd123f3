import { sliceOf } from '../../core/model.ts';
import type { AskedResponse } from '../../core/review/closing/responses.ts';
import type { Review } from '../../core/review/review.ts';
import { shorten } from '../../core/shorten.ts';
import { askedInWords, overdueInWords } from '../../core/wording/closing.ts';
import { gistOf } from '../../core/wording/gist.ts';
import { andMore } from '../../core/wording/passages.ts';
import { inMarks } from '../../core/wording/quotation.ts';
import { joined, longestAlone, longestGist, longestPassage, longestWords, withoutMark } from './rowWords.ts';
import type { Row } from './row.ts';

/** Who has not answered in time, about what. */
export function responseRow({ name, response, annotations }: AskedResponse, review: Review): Row {
  const about = annotations.map(({ annotation, place, speaker }) => {
    const words = place.range ? sliceOf(review.article.text, place.range) : annotation.selector.exact;
    return { words, gist: withoutMark(gistOf(review, { range: place.range, words, speaker }, longestGist)) };
  });
  const [first] = about;
  const [late, asked] = [overdueInWords(response), askedInWords(response)];
  return {
    kind: 'response',
    label: shorten(name, longestAlone),
    description: joined([late, asked, about.length === 0 ? null : andMore(first.gist, about.length)], ' · '),
    icon: 'watch',
    color: 'attention',
    tooltip: joined(
      [
        `${name} was ${asked ?? 'asked to respond'}, and has not answered`,
        late,
        ...about.map(({ words }) => `About ${inMarks(words, longestPassage)}`),
      ],
      '\n',
    ),
    spoken: `No response from ${joined([name, late, asked, about.length === 0 ? null : `about ${andMore(shorten(first.words, longestWords), about.length)}`], ', ')}`,
  };
}
