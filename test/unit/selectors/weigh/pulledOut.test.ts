// The passage and the place that is judged are in brackets; what else of the old text stands in the current one is paired
// in order.
import assert from 'node:assert/strict';
import { noPairs } from '../../../../src/core/selectors/align/pairing.ts';
import { pairInOrder } from '../../../../src/core/selectors/align/pairInOrder.ts';
import { pulledOut } from '../../../../src/core/selectors/weigh/pulledOut.ts';
import { paragraphsOf } from '../../../../src/core/selectors/words/paragraphs.ts';
import { marked } from '../marked.ts';

/** `weight`: how much it tells to find any of the words again. */
function judged(then: string, now: string, weight = 1): 'marked' | 'cut' | null {
  const { tokens, span: passage } = marked(then);
  const { tokens: current, span: place } = marked(now);
  const pairing = noPairs(tokens.count);
  const weights = new Float32Array(tokens.count).fill(weight);
  const places = Int32Array.from({ length: current.count }, (_, token) => token);
  pairInOrder(tokens, 0, tokens.count, current, places, weights, pairing);
  for (let token = passage.from; token < passage.to; token++) {
    pairing.partners[token] = place.from + token - passage.from;
    pairing.likeness[token] = 1;
  }
  const isNew = (token: number): boolean => !pairing.partners.includes(token);
  return pulledOut({ tokens, passage, weights, pairing }, current, paragraphsOf(current), place, isNew);
}

const sentence = 'The pier closes for [40 days] in May.';
const then = `Two members were away. ${sentence} Nobody asked why.`;
const alone = (paragraph: string): string => `Rain is expected.\n\n${paragraph}\n\nShops open late.`;

describe('a passage in a paragraph that holds nothing but what was beside it', () => {
  it('is repeated there with a label that it did not have', () => {
    for (const label of ['Read more: ', 'Also in this issue — ', 'Photo – '])
      assert.equal(judged(then, alone(`${label}${sentence}`)), 'marked', label);
  });

  it('is repeated there with a credit that it did not have', () => {
    for (const credit of [' (Archive)', ' — Archive of the port', ' – Archive'])
      assert.equal(judged(then, alone(`${sentence}${credit}`)), 'marked', credit);
  });

  it('is repeated there in quotation marks that it did not have', () => {
    for (const [open, close] of ['“”', '""', '„“', '«»', '‘’', '“"'])
      assert.equal(judged(then, alone(`${open}${sentence}${close}`)), 'marked', open);
    assert.equal(judged(then, alone(`“ ${sentence}”`)), 'marked');
  });

  it('is cut out there where more stood beside it in its line', () => {
    assert.equal(judged(then, alone(sentence)), 'cut');
    assert.equal(judged(`${sentence} Nobody asked why.`, alone(sentence)), 'cut');
    assert.equal(judged(`Two members were away. ${sentence}`, alone(sentence)), 'cut');
    // Words before it without a sign are no label, and those behind it no credit.
    assert.equal(judged(then, alone(`Again ${sentence}`)), 'cut');
    assert.equal(judged(then, alone(`${sentence} Again.`)), 'cut');
  });

  it('is where it was where nothing else stood in its line', () => {
    assert.equal(judged(sentence, alone(sentence)), null);
    assert.equal(judged(`Two members were away.\n${sentence}\nNobody asked why.`, alone(sentence)), null);
  });

  it('was quoted before where the same marks stood there', () => {
    assert.equal(judged(`“${sentence}”`, alone(`“${sentence}”`)), null);
    assert.equal(judged(`“${sentence} Nobody asked why.”`, alone(`“${sentence}”`)), 'cut');
  });

  it('needs a mark on either side to be quoted', () => {
    assert.equal(judged(sentence, alone(`“${sentence}`)), null);
    assert.equal(judged(sentence, alone(`${sentence}”`)), null);
    assert.equal(judged(sentence, alone(`“${sentence}”`)), 'marked');
  });

  it('takes four words for a label or a credit, and no more', () => {
    assert.equal(judged(then, alone(`In the same issue: ${sentence}`)), 'marked');
    assert.equal(judged(then, alone(`In the very same issue: ${sentence}`)), null);
    assert.equal(judged(then, alone(`${sentence} (Archive of the port)`)), 'marked');
    assert.equal(judged(then, alone(`${sentence} (Archive of the old port)`)), null);
    assert.equal(judged(then, alone(`Read more: ${sentence} (Archive of the old port)`)), null);
  });

  it('has no label of words that stood near it, nor a credit', () => {
    const fares = `Fares are up. ${sentence} Archive photo.`;
    assert.equal(judged(fares, alone(`Fares: ${sentence}`), 0.4), 'cut');
    assert.equal(judged(fares, alone(`Photo: ${sentence}`), 0.4), 'marked');
    assert.equal(judged(fares, alone(`${sentence} (Archive)`), 0.4), 'cut');
    assert.equal(judged(fares, alone(`${sentence} (Port)`), 0.4), 'marked');
    assert.equal(judged(fares, alone(`${sentence} (Old archive)`), 0.4), 'cut');
    // Words that tell more say that its place is there.
    assert.equal(judged(fares, alone(`Fares: ${sentence}`)), null);
  });

  it('has none where its own text may have gone on so: at its beginning, and at its end', () => {
    assert.equal(judged(`${sentence} Nobody asked why.`, alone(`Read more: ${sentence}`)), 'cut');
    assert.equal(judged(`Two members were away. ${sentence}`, alone(`${sentence} (Archive)`)), 'cut');
    assert.equal(judged(sentence, alone(`Read more: ${sentence} (Archive)`)), null);
  });

  it('is not repeated where it goes on into another paragraph', () => {
    assert.equal(judged(then, 'Rain is expected.\n\n[40 days] in May.\n\nShops open late.'), 'cut');
    assert.equal(judged(then, 'Rain is expected. The pier closes for\n\n[40 days] in May.'), null);
    assert.equal(judged(then, 'The pier closes for [40 days]\n\nin May. Rain is expected.'), null);
  });
});

/** Two letters each: too short to be alike. */
const letters = (first: string, count = 26): string =>
  Array.from('abcdefghijklmnopqrstuvwxyz'.slice(0, count), (second) => first + second).join(' ');

describe('what stands near a passage that was repeated', () => {
  const old = `${letters('a')} The [pier] closes ${letters('z')}`;
  const now = (before: string, after: string): string => `${before}\n\nThe [pier] closes\n\n${after}`;

  it('is one word that stood near it, too, before or behind it: then its place is there', () => {
    assert.equal(judged(old, now(letters('x'), letters('y'))), 'cut');
    assert.equal(judged(old, now(`aw ${letters('x', 2)}`, letters('y', 9))), null);
    assert.equal(judged(old, now(letters('x', 9), `${letters('y', 2)} zc`)), null);
  });

  it('says nothing from more than 24 words away', () => {
    assert.equal(judged(old, now(`ac ${letters('x', 23)}`, letters('y', 9))), null);
    assert.equal(judged(old, now(`ab ${letters('x', 24)}`, letters('y', 9))), 'cut');
    assert.equal(judged(old, now(letters('x', 9), `${letters('y', 23)} zx`)), null);
    assert.equal(judged(old, now(letters('x', 9), `${letters('y', 24)} zy`)), 'cut');
  });

  it('may be eight words farther away than it was', () => {
    assert.equal(judged(old, now(`az ${letters('x', 8)}`, letters('y', 9))), null);
    assert.equal(judged(old, now(`az ${letters('x', 9)}`, letters('y', 9))), 'cut');
    assert.equal(judged(old, now(letters('x', 9), `${letters('y', 8)} za`)), null);
    assert.equal(judged(old, now(letters('x', 9), `${letters('y', 9)} za`)), 'cut');
  });
});
