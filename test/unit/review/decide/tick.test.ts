import assert from 'node:assert/strict';
import { parseLexicon } from '../../../../src/core/mentions/lexicon.ts';
import { Reader } from '../../../../src/core/mentions/reader.ts';
import { check, type CheckedArticle } from '../../../../src/core/review/check.ts';
import {
  findItem,
  readSentence,
  setAsideItem,
  tick,
  tickAlso,
} from '../../../../src/core/review/decide/tick.ts';
import type { Item } from '../../../../src/core/review/items/item.ts';
import { readSidecar } from '../../../../src/core/sidecar/read.ts';
import { drain } from '../../../../src/core/steps.ts';
import { ann, refusalOf, written as after } from './desk.ts';

const text = `Harbor Council Backs New Crane

The council voted 7 to 2 on Tuesday to spend $4.5 million on a second crane. Mayor Ana Ruiz was absent.

“The two sides are close,” said Ruiz, who met Sen. Paul Okoro on March 3.
`;
const before = `version: 1
sources:
  - { id: minutes, title: Minutes of the council }
  - { id: tape, title: Recording of the meeting, via: recording }
`;
const minutes = { basis: 'source', source: { source: 'minutes', locator: 'p. 3' } } as const;
const tape = { basis: 'source', source: { source: 'tape' } } as const;
const known = { basis: 'knowledge', source: null } as const;

const checkedWith = (sidecar: string, of = text): CheckedArticle =>
  drain(check({ text: of, reading: readSidecar(sidecar), reader: new Reader(parseLexicon('')) }));
function itemOf({ text, review }: CheckedArticle, words: string): Item {
  const found = review.items.find(({ start, end }) => text.slice(start, end) === words);
  assert.ok(found, words);
  return found;
}
/** The sidecar after something was decided about an item, and how the item stands then. */
function made(
  words: string,
  decide: (checked: CheckedArticle, item: Item) => ReturnType<typeof tick>,
  sidecar = before,
): { readonly sidecar: string; readonly state: string } {
  const checked = checkedWith(sidecar);
  const now = after(sidecar, decide(checked, itemOf(checked, words)));
  return { sidecar: now, state: itemOf(checkedWith(now), words).state };
}
const linesAdded = (now: string, was = before) => now.split('\n').filter((line) => !was.includes(line));

describe('a tick', () => {
  it('of a figure is one line, with its source, its place and its basis', () => {
    const { sidecar, state } = made('$4.5 million', (checked, item) => tick(checked, item, minutes, ann));
    assert.equal(state, 'checked');
    const [line] = linesAdded(sidecar).filter((one) => one.includes('$4.5'));
    assert.match(
      line,
      /^ {2}- \{ id: a-\w+, kind: figure, selector: \{ exact: "\$4\.5 million", .*verdict: confirmed/,
    );
    assert.match(line, /sources: \[\{ source: minutes, locator: p\. 3 \}\], basis: source \}$/);
  });

  it('stands once where the same was ticked in another window since', () => {
    const checked = checkedWith(before);
    const once = after(before, tick(checked, itemOf(checked, '7 to 2'), minutes, ann));
    assert.equal(after(once, tick(checked, itemOf(checked, '7 to 2'), minutes, ann)), once);
    const otherwise = after(once, tick(checked, itemOf(checked, '7 to 2'), known, ann));
    assert.equal(readSidecar(otherwise).value.annotations.length, 2, 'what it rests on is not lost');
  });

  it('of each kind settles just that item', () => {
    for (const words of [
      '7 to 2',
      'Tuesday',
      'Mayor',
      'Ana Ruiz',
      'Ruiz',
      'Harbor Council Backs New Crane',
    ]) {
      const { sidecar, state } = made(words, (checked, item) => tick(checked, item, known, ann));
      assert.equal(state, 'checked', words);
      const others = checkedWith(sidecar).review.items.filter((item) => item.state === 'checked');
      assert.equal(others.length, 1, words);
    }
  });

  it('of a name keeps the form that was checked, by whom and by what', () => {
    const { sidecar } = made('Ruiz', (checked, item) => tick(checked, item, minutes, ann));
    assert.match(
      sidecar,
      /checked:\s+- \{ form: Ruiz, by: ann@example\.org, at: 2026-11-23T10:00:00Z, source: minutes \}/,
    );
  });

  it('of a quotation holds with a tape, transcript, notes or print, and is unresolved without', () => {
    const said = 'The two sides are close,';
    const with_ = (rests: Parameters<typeof tick>[2]) =>
      made(said, (checked, item) => tick(checked, item, rests, ann)).state;
    assert.equal(with_(tape), 'checked');
    assert.equal(with_(minutes), 'unresolved');
    assert.equal(with_({ basis: 'reporter', source: null }), 'unresolved');
  });

  it('goes to the annotation that somebody has begun on it', () => {
    const begun = `${before}annotations:\n  - id: a-22222\n    kind: figure\n    selector: { exact: "7 to 2" }\n    notes:\n      - { text: Ask the clerk. }\n`;
    const rests = { basis: 'source', source: { source: 'tape' } } as const;
    const { sidecar, state } = made('7 to 2', (checked, item) => tick(checked, item, rests, ann), begun);
    assert.equal(state, 'checked');
    const { annotations } = readSidecar(sidecar).value;
    assert.equal(annotations.length, 1);
    assert.deepEqual(annotations[0].sources, [{ source: 'tape' }]);
    assert.deepEqual(annotations[0].notes, [{ text: 'Ask the clerk.' }]);
    assert.equal(annotations[0].basis, 'source');
  });

  it('takes the same fact at another place along', () => {
    const checked = checkedWith(before);
    const once = after(before, tick(checked, itemOf(checked, '7 to 2'), known, ann));
    const now = checkedWith(once);
    const twice = after(once, tickAlso(now, itemOf(now, '7 to 2'), [itemOf(now, 'March 3')], ann));
    const then = checkedWith(twice);
    assert.equal(then.review.annotations.length, 1);
    for (const words of ['7 to 2', 'March 3']) assert.equal(itemOf(then, words).state, 'checked');
  });

  it('never goes to other words than those at hand: two figures that were annotated as one stay one', () => {
    const changed = text.replace('7 to 2 on Tuesday', '8 to 2 on Tuesday');
    const one = `${before}annotations:\n  - { id: a-22222, kind: figure, selector: { exact: 7 to 2 on Tuesday, prefix: "The council voted " }, verdict: confirmed }\n`;
    const checked = checkedWith(one, changed);
    assert.equal(itemOf(checked, '8 to 2 on Tuesday').state, 're-check');
    const now = after(one, tick(checked, itemOf(checked, 'Tuesday'), known, ann));
    const [first, ...others] = readSidecar(now).value.annotations.toSorted((a) =>
      a.id === 'a-22222' ? -1 : 1,
    );
    assert.equal(first.selector.exact, '7 to 2 on Tuesday');
    assert.deepEqual(
      others.map(({ selector }) => selector.exact),
      ['Tuesday'],
    );
  });

  it('takes the words of the annotation where that has a few more, so that a correction is of all of them', () => {
    const one = `${before}annotations:\n  - { id: a-22222, kind: figure, selector: { exact: "spend $4.5 million" } }\n`;
    const checked = checkedWith(one);
    assert.deepEqual(checked.review.items.filter(({ kind }) => kind === 'figure').map(({ start, end }) => text.slice(start, end)), [
      '7 to 2', 'spend $4.5 million', 'second', 'two',
    ]); // prettier-ignore
  });

  it('of another place of the same fact takes that as it reads, and changes nothing of the first', () => {
    const twice = `${text}\nThe crane costs $4.5 million.\n`;
    const both = `${before}annotations:\n  - id: a-22222\n    kind: figure\n    selector: { exact: "$4.5 million", prefix: "to spend " }\n    also:\n      - { exact: "$4.5 million", prefix: "crane costs ", suffix: "." }\n    verdict: confirmed\n    checkedBy: bo\n    sources: [{ source: tape }]\n`;
    const changed = twice.replace('costs $4.5', 'costs $4.9');
    const checked = checkedWith(both, changed);
    const other = itemOf(checked, '$4.9 million');
    assert.equal(other.state, 're-check');
    const ticked = readSidecar(after(both, tick(checked, other, tape, ann))).value.annotations[0];
    assert.equal(ticked.selector.exact, '$4.5 million');
    assert.deepEqual(
      ticked.also?.map(({ exact }) => exact),
      ['$4.9 million'],
    );
    assert.equal(ticked.checkedBy, 'bo');
    assert.deepEqual(ticked.sources, [{ source: 'tape' }]);
    const found = {
      verdict: 'needs-correction',
      correction: '$4.5 million',
      note: null,
      source: null,
    } as const;
    const corrected = readSidecar(after(both, findItem(checked, other, found, ann))).value.annotations;
    assert.deepEqual(
      corrected.map(({ selector, verdict, correction, also }) => [selector.exact, verdict, correction, also]),
      [
        ['$4.5 million', 'confirmed', undefined, undefined],
        ['$4.9 million', 'needs-correction', '$4.5 million', undefined],
      ],
    );
  });

  it('of a quotation says nothing of a claim on the same words', () => {
    const said = 'The two sides are close,';
    const claimed = `${before}annotations:\n  - { id: a-22222, kind: claim, selector: { exact: "${said}" }, rating: true }\n`;
    const checked = checkedWith(claimed);
    const quote = checked.review.items.find(({ kind }) => kind === 'quote');
    assert.ok(quote);
    const { annotations } = readSidecar(after(claimed, tick(checked, quote, tape, ann))).value;
    assert.deepEqual(
      annotations.map(({ kind, verdict }) => [kind, verdict]).toSorted(),
      [['claim', undefined], ['quote', 'confirmed']],
    ); // prettier-ignore
  });

  it('makes what it is of a note that stands on the same words', () => {
    const noted = `${before}annotations:\n  - { id: a-22222, kind: note, selector: { exact: "7 to 2" }, notes: [{ text: Ask. }] }\n`;
    const { sidecar, state } = made('7 to 2', (checked, item) => tick(checked, item, known, ann), noted);
    assert.equal(state, 'checked');
    const { annotations } = readSidecar(sidecar).value;
    assert.deepEqual(
      annotations.map(({ kind, notes }) => [kind, notes?.length]),
      [['figure', 1]],
    );
  });

  it('is refused where there is one', () => {
    const { sidecar } = made('Tuesday', (checked, item) => tick(checked, item, known, ann));
    const checked = checkedWith(sidecar);
    assert.match(refusalOf(tick(checked, itemOf(checked, 'Tuesday'), known, ann)), /ticked already/);
  });
});

describe('a finding in checking', () => {
  it('keeps the correction, the source that contradicts, and a query', () => {
    const { sidecar, state } = made('$4.5 million', (checked, item) =>
      findItem(checked, item, {
        verdict: 'needs-correction', correction: '$5.4 million', note: 'Digits swapped?', to: 'reporter', source: minutes.source,
      }, ann),
    ); // prettier-ignore
    assert.equal(state, 'to fix');
    const [{ correction, sources, notes }] = readSidecar(sidecar).value.annotations;
    assert.equal(correction, '$5.4 million');
    assert.deepEqual(sources, [{ source: 'minutes', locator: 'p. 3', says: 'contradicts' }]);
    assert.deepEqual(notes, [{ id: 'n-1', by: ann.by, at: ann.at, to: 'reporter', text: 'Digits swapped?' }]);
  });

  it('after a tick takes its basis away, and its source contradicts from then on', () => {
    const ticked = made('7 to 2', (checked, item) => tick(checked, item, minutes, ann)).sidecar;
    const { sidecar, state } = made(
      '7 to 2',
      (checked, item) =>
        findItem(
          checked,
          item,
          { verdict: 'needs-correction', correction: '6 to 3', note: null, source: minutes.source },
          ann,
        ),
      ticked,
    );
    assert.equal(state, 'to fix');
    const [{ sources, basis }] = readSidecar(sidecar).value.annotations;
    assert.equal(basis, undefined);
    assert.deepEqual(sources, [{ source: 'minutes', locator: 'p. 3', says: 'contradicts' }]);
  });

  it('takes a correction away that is taken back', () => {
    const asked = `${before}annotations:\n  - { id: a-22222, kind: figure, selector: { exact: "7 to 2" }, verdict: needs-correction, correction: 6 to 3 }\n`;
    const none = { verdict: 'needs-correction', correction: null, note: null, source: null } as const;
    const { sidecar } = made('7 to 2', (checked, item) => findItem(checked, item, none, ann), asked);
    assert.equal(readSidecar(sidecar).value.annotations[0].correction, undefined);
  });

  it('that it cannot be verified settles the item for now, also of a name', () => {
    for (const words of ['Ana Ruiz', 'Tuesday'])
      assert.equal(
        made(words, (checked, item) =>
          findItem(checked, item, { verdict: 'unverified', correction: null, note: null, source: null }, ann),
        ).state,
        'unresolved',
      );
  });
});

describe('setting aside', () => {
  it('goes for one item of each kind', () => {
    for (const words of ['7 to 2', 'Tuesday', 'Mayor', 'Ruiz', 'The two sides are close,'])
      assert.equal(made(words, setAsideItem).state, 'set aside', words);
  });

  it('is refused where somebody has annotated it', () => {
    const { sidecar } = made('Tuesday', (checked, item) => tick(checked, item, known, ann));
    const checked = checkedWith(sidecar);
    assert.match(refusalOf(setAsideItem(checked, itemOf(checked, 'Tuesday'))), /has annotated this/);
  });
});

describe('reading a sentence', () => {
  it('is kept by its words, so that it counts until they change', () => {
    const checked = checkedWith(before);
    const now = after(before, readSentence(checked, checked.review.sentences[0], ann));
    const read = checkedWith(now).review.sentences.flatMap(({ readBy }, nth) =>
      readBy === null ? [] : [nth],
    );
    assert.deepEqual(read, [0]);
    const other = drain(
      check({
        text: text.replace('7 to 2', '8 to 2'),
        reading: readSidecar(now),
        reader: new Reader(parseLexicon('')),
      }),
    );
    assert.ok(other.review.sentences.every(({ readBy }) => readBy === null));
  });
});
