import type { Match } from '../../../src/core/model.ts';
import { changedWords } from '../../../src/core/selectors/changes.ts';
import { describe } from '../../../src/core/selectors/describe.ts';
import { locateAll } from '../../../src/core/selectors/locate.ts';
import { drain } from '../../../src/core/steps.ts';
import type { Article } from './data.ts';
import type { PassageCounts } from './passages.ts';
import { choosePassages, usualCounts } from './passages.ts';
import { seeded, seedOf } from './random.ts';
import { mutations } from './wordMutations.ts';

export interface NoticeTally {
  cases: number;
  /** The words changed and nothing was said: neither a change, nor review, nor lost. */
  missed: number;
  /** Only typography changed and the words were called different. */
  falseAlarms: number;
  /** Lost or for review, though the place had not moved. */
  uncertain: number;
}

const isUncertain = (match: Match): boolean => match === 'unsure' || match === 'lost';

/** Each mutation in place in its article: located with the old text kept, then judged. */
export function measureWordChanges(
  articles: readonly Article[],
  counts: PassageCounts = usualCounts,
): Map<string, NoticeTally> {
  const tallies = new Map<string, NoticeTally>();
  for (const article of articles) {
    for (const passage of choosePassages(article.text, article.name, counts)) {
      const selector = describe(article.text, passage);
      for (const { name, changesWords, apply } of mutations) {
        const random = seeded(seedOf(`${article.name}${name}${passage.start}`));
        const changed = apply(selector.exact, random, article.text.charAt(passage.start - 1));
        if (changed === null) continue;
        const text = article.text.slice(0, passage.start) + changed + article.text.slice(passage.end);
        const request = { selector, textSha256: 'old' };
        const [place] = drain(locateAll(text, [request], { oldText: () => article.text }));
        const found = place.range ? text.slice(place.range.start, place.range.end) : null;
        const noticed = found === null || changedWords(selector.exact, found).length > 0;

        const tally = tallies.get(name) ?? { cases: 0, missed: 0, falseAlarms: 0, uncertain: 0 };
        tallies.set(name, tally);
        tally.cases++;
        if (isUncertain(place.match)) tally.uncertain++;
        else if (changesWords && !noticed) tally.missed++;
        else if (!changesWords && noticed) tally.falseAlarms++;
      }
    }
  }
  return tallies;
}
