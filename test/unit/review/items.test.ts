import assert from 'node:assert/strict';
import { parseLexicon } from '../../../src/core/mentions/lexicon.ts';
import { Reader } from '../../../src/core/mentions/reader.ts';
import { check } from '../../../src/core/review/check.ts';
import { isSettled, type Item } from '../../../src/core/review/items/item.ts';
import { hashesOf } from '../../../src/core/review/items/sentences.ts';
import { readSidecar } from '../../../src/core/sidecar/read.ts';
import { drain } from '../../../src/core/steps.ts';

const newReader = () => new Reader(parseLexicon(''));

const text = `Harbor Council Backs New Crane

By Mara Lindqvist

The council voted 7 to 2 on Tuesday to spend $4.5 million on a second crane, Mayor Ana Ruiz said this week.

“The two sides are close,” said Ruiz, who met Sen. Paul Okoro (D-Maine) on March 3.

Traffic has grown by 12 percent since 2019. Ruiz called the plan “bold”.
`;

const reviewWith = (sidecar: string) =>
  drain(check({ text, reading: readSidecar(`version: 1\n${sidecar}`), reader: newReader() })).review;
const itemsWith = (sidecar = '') => reviewWith(sidecar).items;
const words = ({ start, end }: Item): string => text.slice(start, end);
const shown = (items: readonly Item[]): string[] =>
  items.filter(({ isHardlyFact }) => !isHardlyFact).map((item) => `${item.kind}: ${words(item)}`);
const stateOf = (items: readonly Item[], wanted: string) =>
  items.find((item) => words(item) === wanted)?.state;

describe('the items of an article', () => {
  it('are all that can be wrong, in reading order, a name once in each form', () => {
    assert.deepEqual(shown(itemsWith()), [
      'claim: Harbor Council Backs New Crane',
      'paraphrase: The council voted 7 to 2 on Tuesday to spend $4.5 million on a second crane',
      'figure: 7 to 2',
      'date: Tuesday',
      'figure: $4.5 million',
      'role: Mayor',
      'name: Ana Ruiz',
      'quote: The two sides are close,',
      'name: Ruiz',
      'role: Sen.',
      'name: Paul Okoro',
      'role: D-Maine',
      'date: March 3',
      'figure: 12 percent',
      'date: 2019',
      'quote: bold',
    ]);
  });

  it('hold apart what is hardly a fact', () => {
    const hardly = itemsWith().filter(({ isHardlyFact }) => isHardlyFact);
    assert.deepEqual(hardly.map(words), ['second', 'this week', 'two']);
  });

  it('know the sentence that they begin in and the person they are of', () => {
    const { items, sentences } = reviewWith('');
    const traffic = items.find((item) => words(item) === '12 percent');
    assert.ok(traffic);
    const { start, end } = sentences[traffic.sentence];
    assert.equal(text.slice(start, end), 'Traffic has grown by 12 percent since 2019.');
    for (const item of items)
      if (item.kind === 'name' || item.kind === 'role') assert.ok(item.person, words(item));
  });

  it('have the state of what was found about just them', () => {
    const items = itemsWith(
      'annotations:\n' +
        '  - { kind: figure, selector: { exact: "$4.5 million" }, verdict: confirmed }\n' +
        '  - { kind: figure, selector: { exact: "12 percent" }, verdict: needs-correction, correction: "11 percent" }\n' +
        '  - { kind: figure, selector: { exact: "7 to 2" } }\n' +
        '  - { kind: claim, selector: { exact: "Mayor" }, verdict: confirmed }\n' +
        '  - { kind: quote, selector: { exact: "“The two sides are close,”" }, verdict: unverified }\n',
    );
    assert.equal(stateOf(items, '$4.5 million'), 'checked');
    assert.equal(stateOf(items, '12 percent'), 'to fix');
    assert.equal(stateOf(items, '7 to 2'), 'open');
    assert.equal(stateOf(items, 'Mayor'), 'checked');
    assert.equal(stateOf(items, '“The two sides are close,”'), 'unresolved');
    assert.equal(stateOf(items, '2019'), 'open');
    assert.equal(items.length, itemsWith().length, 'none of them twice');
  });

  it('are settled by what was found about their sentence, names and quotations aside', () => {
    const items = itemsWith(
      'annotations:\n  - { kind: claim, selector: { exact: "Traffic has grown by 12 percent since 2019." }, verdict: confirmed }\n' +
        '  - { kind: claim, selector: { exact: "“The two sides are close,” said Ruiz, who met Sen. Paul Okoro (D-Maine) on March 3." }, verdict: confirmed }\n',
    );
    for (const one of ['12 percent', '2019', 'March 3', 'D-Maine'])
      assert.equal(stateOf(items, one), 'checked', one);
    for (const one of ['Ruiz', 'Paul Okoro', 'The two sides are close,'])
      assert.equal(stateOf(items, one), 'open', one);
    assert.ok(shown(items).includes('claim: Traffic has grown by 12 percent since 2019.'));
  });

  it('are not settled by an opinion, by what is to be fixed around them, or by a claim on a quotation', () => {
    const traffic = 'Traffic has grown by 12 percent since 2019.';
    for (const verdict of ['opinion', 'needs-correction', 'unverified'])
      assert.equal(
        stateOf(
          itemsWith(
            `annotations:\n  - { kind: claim, selector: { exact: "${traffic}" }, verdict: ${verdict} }\n`,
          ),
          '12 percent',
        ),
        'open',
        verdict,
      );
    const said = 'The two sides are close,';
    const items = itemsWith(
      `annotations:\n  - { kind: claim, selector: { exact: "${said}" }, speaker: Ann Vos, rating: true }\n`,
    );
    assert.deepEqual(
      items.filter((item) => words(item) === said).map(({ kind, state }) => [kind, state]),
      [['quote', 'open'], ['claim', 'checked']],
    ); // prettier-ignore
  });

  it('take a number for said, and not for so, where the quotation around it was confirmed', () => {
    const said = text.replace('The two sides', 'All 14 sides');
    const of = (rating: string) =>
      drain(
        check({
          text: said,
          reading: readSidecar(
            `version: 1\nannotations:\n  - { kind: quote, selector: { exact: "All 14 sides are close," }, verdict: confirmed${rating} }\n`,
          ),
          reader: newReader(),
        }),
      ).review.items.find(({ start }) => said.startsWith('14', start))?.state;
    assert.equal(of(''), 'open');
    assert.equal(of(', rating: true'), 'checked');
    assert.equal(of(', rating: unproven'), 'open');
  });

  it('take names as checked in the form that was checked, and a title with it', () => {
    const items = itemsWith('people:\n  - { id: ana-ruiz, name: Ana Ruiz, checked: [Mayor Ana Ruiz] }\n');
    assert.equal(stateOf(items, 'Ana Ruiz'), 'checked');
    assert.equal(stateOf(items, 'Mayor'), 'checked');
    assert.equal(stateOf(items, 'Ruiz'), 'open');
  });

  it('are set aside one by one', () => {
    const items = itemsWith(
      'dismissed:\n  - { kind: date, exact: Tuesday }\n  - { kind: role, exact: Mayor }\n  - { kind: name, exact: Paul Okoro }\n',
    );
    for (const one of ['Tuesday', 'Mayor', 'Paul Okoro']) assert.equal(stateOf(items, one), 'set aside', one);
    assert.equal(stateOf(items, 'Ana Ruiz'), 'open');
  });

  it('are set aside with a headline only where all of it was', () => {
    const headline = 'Harbor Council Backs New Crane';
    const of = (exact: string) =>
      stateOf(itemsWith(`dismissed:\n  - { kind: claim, exact: ${exact} }\n`), headline);
    assert.equal(of('Council Backs New Crane'), 'open');
    assert.equal(of(headline), 'set aside');
  });

  it('are settled once somebody else is to act, and open again when the words change', () => {
    for (const state of ['checked', 'to fix', 'unresolved', 'cut', 'set aside'] as const)
      assert.ok(isSettled({ state }), state);
    for (const state of ['open', 'in progress', 're-check', 'fixed', 'lost'] as const)
      assert.ok(!isSettled({ state }), state);
  });
});

describe('sentences that were read', () => {
  const { sentences } = reviewWith('');
  const hashes = drain(hashesOf(text, sentences));

  it('are those whose words somebody marked', () => {
    const { sentences: now } = reviewWith(`article:\n  read: [{ by: ann, sentences: ["${hashes[2]}"] }]\n`);
    assert.deepEqual(
      now.flatMap(({ readBy }, nth) => (readBy === null ? [] : [[nth, readBy]])),
      [[2, 'ann']],
    );
  });

  it('are told apart where they stand twice in the same words, and not by the breaks of their lines', () => {
    const twice = 'It is so. It is so. It\nis so.';
    const ranges = [[0, 9], [10, 19], [20, 29]].map(([start, end]) => ({ start, end })); // prettier-ignore
    assert.equal(new Set(drain(hashesOf(twice, ranges))).size, 3);
    const [first] = drain(hashesOf(twice, ranges.slice(0, 1)));
    const [broken] = drain(hashesOf(twice, ranges.slice(2)));
    assert.equal(first, broken);
  });
});
