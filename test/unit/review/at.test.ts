import assert from 'node:assert/strict';
import { textSha256 } from '../../../src/core/hash.ts';
import { annotationsTouching, at, nextOpen } from '../../../src/core/review/at.ts';
import { checkedWith, rangeOf } from './decide/desk.ts';

const text =
  'Mayor Ana Ruiz said “we lost 40 of 45 boats” on Monday. The quay is old. The quay was built in 1931.';
const within = (words: string) => rangeOf(text, words);
const figure = (words: string) => ({
  ...within(words),
  kind: 'count' as const,
  value: 40,
  unit: null,
  hedge: null,
});
const quote = {
  ...within('we lost 40 of 45 boats'),
  kind: 'direct' as const,
  scare: false,
  speaker: null,
  person: null,
  candidates: [],
};
const person = {
  id: 'ana-ruiz',
  name: 'Ana Ruiz',
  unnamed: false,
  role: null,
  mentions: [{ ...within('Ana Ruiz'), form: 'name' as const }],
};
const inner = { ...person, id: 'ana', name: 'Ana', mentions: [{ ...within('Ana'), form: 'name' as const }] };
const claim = { ...within('The quay is old.'), speaker: null, person: null, score: 1 };

const annotation = (id: string, words: string, more = ''): string => {
  const { start, end } = within(words);
  return `  - { id: ${id}, kind: note, selector: { exact: "${words}", start: ${start}, end: ${end} }${more} }\n`;
};
const yaml = `version: 1\nannotations:\n${annotation('whole', 'Mayor Ana Ruiz said')}${annotation('name', 'Ana Ruiz')}${annotation('both', 'The quay is old', `, also: [{ exact: "built in 1931", start: ${within('built').start}, end: ${within('1931').end} }]`)}  - { id: lost, kind: note, selector: { exact: "Nothing like this was ever printed here" } }\n`;
const { review } = checkedWith(text, yaml, {
  people: [person, inner],
  figures: [figure('40 of 45'), figure('40')],
  quotes: [quote],
  claims: [claim],
});
const idsAt = (offset: number) => at(review, offset).annotations.map(({ key }) => key);

describe('what stands at an offset', () => {
  it('is the innermost of each kind', () => {
    const found = at(review, text.indexOf('40') + 1);
    assert.equal(found.figure?.end, within('40').end);
    assert.equal(found.quote, review.mentions.quotes[0]);
    assert.deepEqual([found.person, found.suggestion, found.annotations], [undefined, undefined, []]);
    assert.equal(at(review, text.indexOf('45')).figure?.end, within('45').end);
    assert.equal(at(review, text.indexOf('Ana') + 1).person?.person.name, 'Ana');
    assert.equal(at(review, text.indexOf('Ruiz') + 1).person?.person.name, 'Ana Ruiz');
  });

  it('still is what ends right there, as a cursor stands behind a word, and no more than that', () => {
    const { start, end } = within('Ana Ruiz');
    assert.equal(at(review, start).person?.person.name, 'Ana');
    assert.equal(at(review, start - 1).person, undefined);
    assert.equal(at(review, end).person?.person.name, 'Ana Ruiz');
    assert.equal(at(review, end + 1).person, undefined);
  });

  it('is an annotation by any of its places, the shortest first, never a lost one', () => {
    assert.deepEqual(idsAt(text.indexOf('Ana') + 1), ['name', 'whole']);
    assert.deepEqual(idsAt(within('Ana Ruiz').end), ['name', 'whole']);
    assert.deepEqual(idsAt(text.indexOf('said') + 1), ['whole']);
    assert.deepEqual(idsAt(text.indexOf('1931')), ['both']);
    assert.deepEqual(idsAt(text.indexOf('Monday')), []);
  });

  it('is a suggestion where nobody has dealt with the claim', () => {
    const { review: bare } = checkedWith(text, '', { claims: [claim] });
    assert.equal(at(bare, claim.start).suggestion?.claim, claim);
    assert.equal(at(bare, claim.end + 1).suggestion, undefined);
  });
});

describe('the annotations that a selection touches', () => {
  const touched = (words: string) => annotationsTouching(review, within(words)).map(({ key }) => key);

  it('are those it overlaps or lies within, and none that it only borders on', () => {
    assert.deepEqual(touched('Ruiz said “we'), ['name', 'whole']);
    assert.deepEqual(touched('na Rui'), ['name', 'whole']);
    assert.deepEqual(touched(' said “we'), ['whole']);
    assert.deepEqual(touched(text), ['name', 'both', 'whole']);
  });
});

describe('the next passage that is open', () => {
  const words = ['Mayor Ana Ruiz said', 'on Monday', 'The quay is old', 'built in 1931'];
  const fields = ['', ', cut: { by: bo }', '', ', verdict: opinion'];
  const walk = checkedWith(
    text,
    `version: 1\narticle: { textSha256: ${textSha256(text)} }\nannotations:\n${words.map((exact, nth) => annotation(`a-${String(nth)}`, exact, fields[nth])).join('')}`,
  ).review;
  const [mayor, monday, quay] = words.map(within);

  it('is the one after the cursor, or before it, leaving out what needs nobody', () => {
    assert.deepEqual(nextOpen(walk, mayor.start, 1), quay);
    assert.deepEqual(nextOpen(walk, monday.start, 1), quay);
    assert.deepEqual(nextOpen(walk, quay.start, -1), mayor);
    assert.deepEqual(nextOpen(walk, text.length, -1), quay);
  });

  it('comes round again at either end', () => {
    assert.deepEqual(nextOpen(walk, quay.start, 1), mayor);
    assert.deepEqual(nextOpen(walk, mayor.start, -1), quay);
  });

  it('is the first, or the last, where the cursor is elsewhere', () => {
    assert.deepEqual(nextOpen(walk, null, 1), mayor);
    assert.deepEqual(nextOpen(walk, null, -1), quay);
  });

  it('is none where all is done', () => {
    assert.equal(nextOpen(checkedWith(text, '').review, 0, 1), undefined);
  });
});
