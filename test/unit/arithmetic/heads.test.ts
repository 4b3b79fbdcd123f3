import assert from 'node:assert/strict';
import { buildLexicon } from '../../../scripts/lexicon.ts';
import { relationInWords } from '../../../src/core/wording/relations/relationInWords.ts';
import { answering } from '../../bench/figures/answers.ts';
import { headsCases } from '../../bench/figures/cases/heads.ts';

describe('The figures of a headline against the body', () => {
  const answer = answering(buildLexicon());
  const saidOf = (headline: string, text: string) => {
    const { article, relations } = answer({ headline, text });
    return relations
      .filter(({ kind }) => kind === 'headline')
      .map((one) => relationInWords(article.text, one));
  };

  it('finds that the body has another number of the same thing', () => {
    const text =
      'At least 18 people were injured when two trams collided near the harbour on Tuesday, the fire service said.';
    assert.deepEqual(saidOf('118 Injured as Trams Collide', text), [
      'The headline says ‘118’, the body ‘18’ (one digit more).',
    ]);
  });

  it('takes words, rounding and other units for the same', () => {
    assert.deepEqual(
      saidOf(
        '7 Held After $2.4M Heist, 3-Day Hunt',
        'Police arrested seven men on Monday. They are said to have stolen $2,412,000 in a raid that led to a hunt of 72 hours.',
      ),
      [
        'The headline says ‘7’, and so does the body: ‘seven’.',
        'The headline says ‘$2.4M’, and so does the body: ‘$2,412,000’.',
        'The headline says ‘3-Day’, and so does the body: ‘72 hours’.',
      ],
    );
  });

  it('says nothing against a number that something beside the body’s makes', () => {
    const text = 'A bomb killed 13 women on a bus on Monday. Another blast killed five people at a gate.';
    assert.deepEqual(saidOf('18 Killed in Two Blasts', text).slice(0, 1), [
      'The headline says ‘18’; whether the body says so cannot be told.',
    ]);
  });

  it('does not take a sum for the same', () => {
    const text = 'Fire killed three people in a flat. Four more died in the house next door.';
    assert.ok(!saidOf('7 Dead in Fires', text).some((said) => said.includes('so does the body')));
  });

  it('knows the digits of a name by the rest of it', () => {
    assert.deepEqual(
      saidOf(
        'MH730 Wreck Found',
        'Divers have found the wreck of MH370 off the coast, a team said on Monday. It was 730 miles away.',
      ),
      ['The headline says ‘MH730’, the body ‘MH370’ (digits swapped).'],
    );
  });

  it('takes what is counted for something else where the words are other ones', () => {
    const text = 'A blast killed five people at a gate on Monday. A second one did no harm.';
    assert.ok(!saidOf('2 Blasts Kill 5', text).some((said) => said.includes('differs')));
  });

  it('takes what reads like a year for a number where the body has it as one', () => {
    assert.deepEqual(saidOf('2000 Geese Land', 'On Monday 2,000 geese landed on the runway, it said.'), [
      'The headline says ‘2000’, and so does the body: ‘2,000’.',
    ]);
  });

  it('finds all that is wrong of the cases made by hand', () => {
    for (const one of headsCases.filter(
      ({ kind, answer: wanted }) => kind !== 'name' && wanted === 'disagrees',
    )) {
      const found = answer(one).relations.map((relation) => relation.answer);
      assert.ok(found.includes('disagrees'), `${one.headline ?? ''} // ${one.text}`);
    }
  });

  it('calls nothing wrong of the cases made by hand that is not', () => {
    for (const one of headsCases.filter((wanted) => wanted.answer !== 'disagrees')) {
      const wrong = answer(one).relations.filter((relation) => relation.answer === 'disagrees');
      assert.deepEqual(wrong, [], `${one.headline ?? ''} // ${one.text}`);
    }
  });
});
