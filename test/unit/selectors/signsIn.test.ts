import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Selector } from '../../../src/core/model.ts';
import type { Place } from '../../../src/core/selectors/place.ts';
import { signsIn } from '../../../src/core/selectors/signs.ts';

/** As it is found by looking at every place. */
function amongAll(text: string, { exact, prefix = '', suffix = '', start }: Selector): Place {
  const found: { range: { start: number; end: number }; score: number }[] = [];
  for (let at = text.indexOf(exact); exact !== '' && at >= 0; at = text.indexOf(exact, at + 1)) {
    const end = at + exact.length;
    let before = 0;
    while (before < prefix.length && text[at - 1 - before] === prefix.at(-1 - before)) before++;
    let after = 0;
    while (after < suffix.length && text[end + after] === suffix[after]) after++;
    const total = prefix.length + suffix.length;
    found.push({ range: { start: at, end }, score: total === 0 ? 0 : (before + after) / total });
  }
  found.sort((a, b) => b.score - a.score);
  const best = found.at(0);
  if (!best || best.score < 0.1) return { match: 'lost', range: null, score: 0, candidates: [] };
  if (best.score >= 0.5 && best.score > (found.at(1)?.score ?? 0))
    return { match: best.range.start === start ? 'exact' : 'moved', ...best, candidates: [] };
  return { match: 'unsure', ...best, candidates: found.slice(1, 6) };
}

describe('many passages of signs in one text', () => {
  it('are found as by looking at all their likes', () => {
    const part = fc.constantFrom(
      '!',
      '!!',
      '—',
      ' — ',
      '“',
      '”',
      '\n\n',
      'the ferry left ',
      'at noon ',
      'she said ',
      '💧',
      'é',
    );
    const text = fc.array(part, { minLength: 1, maxLength: 60 }).map((parts) => parts.join(''));
    const cut = fc.record({ at: fc.nat(), length: fc.integer({ min: 0, max: 4 }), context: fc.nat(40) });
    fc.assert(
      fc.property(text, text, fc.array(cut, { minLength: 1, maxLength: 12 }), (then, now, cuts) => {
        const locate = signsIn(now);
        for (const { at, length, context } of cuts) {
          const start = at % then.length;
          const end = start + length;
          const selector = {
            exact: then.slice(start, end),
            prefix: then.slice(Math.max(0, start - context), start),
            suffix: then.slice(end, end + context),
            start,
          };
          assert.deepEqual(locate(selector), amongAll(now, selector));
          const { exact } = selector;
          assert.deepEqual(locate({ exact }), amongAll(now, { exact }));
        }
      }),
      { numRuns: 2_000 },
    );
  });
});
