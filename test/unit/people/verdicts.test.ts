import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Sense } from '../../../src/core/mentions/lexicon.ts';
import { candidatesIn } from '../../../src/core/mentions/people/candidates.ts';
import { firstScore } from '../../../src/core/mentions/people/judge.ts';
import { peopleInParagraph } from '../../../src/core/mentions/people/paragraph.ts';
import { acceptedFrom, coordinated } from '../../../src/core/mentions/people/reasons/links.ts';
import { namesAmong, verdictsOf } from '../../../src/core/mentions/people/verdicts.ts';
import { peopleWeights } from '../../../src/core/mentions/people/weights/weights.ts';
import { drain } from '../../../src/core/steps.ts';
import { lexiconOf } from './lexiconOf.ts';

const given = Sense.given | Sense.female;
const lexicon = lexiconOf({
  jane: given,
  rose: given | Sense.surname,
  roe: Sense.surname,
  may: given,
  oldtown: Sense.place,
});

function placed(paragraphs: readonly string[]) {
  let start = 0;
  return paragraphs.map((paragraph) => {
    const found = { start, paragraph, found: peopleInParagraph(paragraph, lexicon) };
    start += paragraph.length + 2;
    return found;
  });
}
type Paragraphs = ReturnType<typeof placed>;

/** All that is weighed to tell whether a candidate is a name. */
function weighed(paragraphs: Paragraphs) {
  const { candidates, facts } = drain(candidatesIn(paragraphs));
  const scores = candidates.map((one) => firstScore(one, facts, peopleWeights));
  return {
    scores,
    others: drain(acceptedFrom(candidates, scores, facts)),
    company: drain(coordinated(candidates, scores)),
  };
}

const names = (paragraphs: Paragraphs, accepted: Uint8Array) =>
  drain(namesAmong({ paragraphs, accepted })).map(({ start, end, name }) => ({ start, end, name }));

describe('which candidates are names, once it is known of an earlier version', () => {
  const article = [
    'Jane Rose of Oldtown, the mayor, met Roe and May.',
    'The price rose; nobody may say so.',
    'JANE ROSE MEETS ROE',
  ];
  const judged = (paragraphs: readonly string[]) => drain(verdictsOf(placed(paragraphs), null));
  const again = (before: readonly string[], now: readonly string[]) => {
    const verdicts = judged(before);
    const after = drain(verdictsOf(placed(now), verdicts));
    return { isKnown: after.accepted === verdicts.accepted, after };
  };

  it('is not judged anew while words are typed that say nothing of names', () => {
    const [first, second, third] = article;
    assert.ok(again(article, [first, second.replace('price', 'price of coal'), third]).isKnown);
    assert.ok(
      !again(article, [first, second.replace('rose', 'fell'), third]).isKnown,
      'a name in lower case',
    );
    assert.ok(!again(article, [first, `${second} Roe left.`, third]).isKnown, 'another name');
    assert.ok(!again(article, [first, second]).isKnown, 'a paragraph less');
  });

  it('moves the names along', () => {
    const [first, second] = article;
    const now = [first, second.replace('price', 'price of coal'), 'Jane Rose left.'];
    const { isKnown, after } = again([first, second, 'Jane Rose left.'], now);
    assert.ok(isKnown);
    const start = now.slice(0, 2).join('  ').length + 2;
    assert.deepEqual(names(placed(now), after.accepted).at(-1), { start, end: start + 9, name: 'Jane Rose' });
  });

  it('rests on all that is weighed, whatever is typed', () => {
    const sentences = fc.constantFrom(
      'Jane Rose, the mayor of Oldtown, said so.', 'Rose rose; May did not.', 'Mr. Roe said it.', 'JANE ROSE ROE', 'Roe, May and Rose left.',
      'Roe & Rose, a firm, paid.', 'prices may rise', 'Jane Roe; May Roe agreed.',
    ); // prettier-ignore
    const paragraphs = fc.array(sentences, { minLength: 1, maxLength: 3 });
    const typed = fc.constantFrom(
      'x',
      ' ',
      'rose',
      ' may',
      'Rose',
      'Mr. ',
      ';',
      ',',
      ' and ',
      ' a firm',
      '.',
      'said ',
      '',
    );
    let known = 0;
    fc.assert(
      fc.property(
        paragraphs,
        fc.nat(2),
        fc.nat(45),
        fc.nat(3),
        typed,
        (before, which, at, deleted, words) => {
          const nth = which % before.length;
          const now = before.map((paragraph, index) =>
            index === nth ? paragraph.slice(0, at) + words + paragraph.slice(at + deleted) : paragraph,
          );
          const { isKnown, after } = again(before, now);
          assert.deepEqual(names(placed(now), after.accepted), names(placed(now), judged(now).accepted));
          if (!isKnown) return;
          known++;
          assert.deepEqual(weighed(placed(before)), weighed(placed(now)), JSON.stringify([before, now]));
        },
      ),
      { numRuns: 1_500 },
    );
    assert.ok(known > 100, `${known} were known`);
  });
});
