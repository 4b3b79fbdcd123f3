import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Selector } from '../../../src/core/model.ts';
import { reviewPlace } from '../../../src/core/review/status.ts';
import type { Place } from '../../../src/core/selectors/place.ts';
import type { Annotation } from '../../../src/core/sidecar/schema.ts';

const words = ['38', '“We counted them,”', '38, said the harbour master'];
const texts = ['', 'at least ', 'about '].flatMap((hedge) =>
  ['', ' percent', ', said Ms. Roe', ', said Mr. Doe'].flatMap((after) =>
    words.map((said) => `In May the port saw ${hedge}${said}${after}. It rained.`),
  ),
);
const selectors: readonly Selector[] = words.map((exact) => ({
  exact,
  prefix: 'In May the port saw ',
  suffix: ', said Ms. Roe. It rained.',
}));
const annotations: readonly Annotation[] = (['figure', 'quote', 'note'] as const).flatMap((kind) =>
  [{}, { speaker: 'Ms. Roe' }].map((more): Annotation => {
    const [selector] = selectors;
    return { kind, selector, verdict: 'confirmed', ...more };
  }),
);
const from = <T>(items: readonly T[]) => fc.constantFrom(...items);

/** Where some words stand in a text. */
function placeOf(text: string, match: Place['match'], then: Place['then']): Place {
  const said = words.findLast((one) => text.includes(one)) ?? '';
  const start = text.indexOf(said);
  const range = match === 'lost' ? null : { start, end: start + said.length };
  return { match, range, score: 1, candidates: [], ...(then && { then }) };
}

describe('a passage that is judged again', () => {
  it('is for re-check as soon as something else touches it, on either side', () => {
    const [annotation] = annotations;
    const [selector] = selectors;
    const then = { before: 'In May the port saw ', after: ', said Ms. Roe. It rained.' };
    const judged = (text: string) =>
      reviewPlace(annotation, selector, placeOf(text, 'exact', then), text, () => null);
    const same = judged('In May the port saw 38, said Ms. Roe. It rained.');
    const after = judged('In May the port saw 38 percent, said Ms. Roe. It rained.');
    assert.notDeepEqual(after, same);
    assert.deepEqual(judged('In May the port saw 38, said Ms. Roe. It rained.'), same);
    assert.notDeepEqual(judged('In May the port saw at least 38, said Ms. Roe. It rained.'), same);
  });

  it('is judged as if for the first time, whatever has changed in between', () => {
    const circumstances = {
      annotation: from(annotations),
      selector: from(selectors),
      text: from(texts),
      match: from(['exact', 'moved', 'changed', 'unsure', 'lost'] as const),
      then: from([
        undefined,
        { before: 'It saw at least ', after: ' percent, said Ms. Roe.' },
        { before: 'It saw at least ', after: '' },
        { before: 'It saw ', after: '' },
      ]),
      speaker: from([null, 'Mr. Doe']),
    };
    // From one to the next only one thing changes, or nothing.
    const changes = Object.entries(circumstances).map(([key, values]) => fc.record({ [key]: values }));
    fc.assert(
      fc.property(fc.record(circumstances), fc.array(fc.oneof(...changes)), (first, later) => {
        let now = first;
        for (const change of [{}, ...later]) {
          now = { ...now, ...change };
          const { annotation, selector, text, match, then, speaker } = now;
          const place = placeOf(text, match, then);
          const judged = (about: Selector) => reviewPlace(annotation, about, place, text, () => speaker);
          assert.deepEqual(judged(selector), judged({ ...selector }));
        }
      }),
      { numRuns: 1_000 },
    );
  });
});
