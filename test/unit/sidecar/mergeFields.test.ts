import assert from 'node:assert/strict';
import { mergeSidecars } from '../../../src/core/sidecar/merge.ts';
import { readSidecar } from '../../../src/core/sidecar/read.ts';

const [a, b, c] = ['a', 'b', 'c'].map((digit) => digit.repeat(64));

function merge(base: string, ours: string, theirs: string) {
  const result = mergeSidecars(base, ours, theirs);
  if ('error' in result) assert.fail(result.error);
  const { value, issues } = readSidecar(result.text);
  return { text: result.text, conflicts: result.conflicts, value, issues };
}

/** A sidecar of one annotation, with these fields beside its kind. */
const one = (fields: string, article = ''): string =>
  `version: 1\n${article}annotations:\n  - { id: a-1, kind: claim, ${fields} }\n`;
const articleWith = (hash: string): string => `article: { textSha256: ${hash} }\n`;

describe('merging one annotation', () => {
  const selectorOf = (base: string, ours: string, theirs: string) => {
    const there = merge(one(`selector: ${base}`), one(`selector: ${ours}`), one(`selector: ${theirs}`));
    const back = merge(one(`selector: ${base}`), one(`selector: ${theirs}`), one(`selector: ${ours}`));
    assert.deepEqual(back.value.annotations, there.value.annotations);
    assert.equal(back.conflicts, there.conflicts);
    return [there.value.annotations[0].selector, there.conflicts];
  };

  it('takes the place of the side that moved it, whatever text the other saw it in', () => {
    assert.deepEqual(
      selectorOf(
        '{ exact: x, start: 1 }',
        '{ exact: x, start: 5 }',
        `{ exact: x, start: 1, textSha256: ${a} }`,
      ),
      [{ exact: 'x', start: 5 }, 0],
    );
  });

  it('takes the text that a side found the same place in', () => {
    assert.deepEqual(
      selectorOf(
        '{ exact: x, start: 1 }',
        `{ exact: x, start: 5, textSha256: ${a} }`,
        '{ exact: x, start: 5 }',
      ),
      [{ exact: 'x', start: 5, textSha256: a }, 0],
    );
    assert.deepEqual(
      selectorOf(
        `{ exact: x, start: 1, textSha256: ${c} }`,
        `{ exact: x, start: 5, textSha256: ${a} }`,
        `{ exact: x, start: 5, textSha256: ${b} }`,
      ),
      [{ exact: 'x', start: 5, textSha256: c }, 0],
    );
    assert.deepEqual(
      selectorOf('{ exact: x }', `{ exact: x, textSha256: ${b} }`, `{ exact: x, textSha256: ${a} }`),
      [{ exact: 'x', textSha256: a }, 0],
    );
  });

  it('leaves the place as it was where the two put it on different ones', () => {
    assert.deepEqual(
      selectorOf('{ exact: x, start: 1 }', '{ exact: x, start: 5 }', '{ exact: x, start: 9 }'),
      [{ exact: 'x', start: 1 }, 1],
    );
  });

  it('joins the other places that state the fact', () => {
    const also = (...places: string[]) => one(`selector: { exact: x }, also: [${places.join(', ')}]`);
    const joined = (base: string, ours: string, theirs: string) =>
      merge(base, ours, theirs).value.annotations[0].also;
    const [y, z, w] = ['{ exact: y }', '{ exact: z }', '{ exact: w }'];
    assert.deepEqual(joined(also(y), also(y, z), also(y, w)), [
      { exact: 'y' },
      { exact: 'w' },
      { exact: 'z' },
    ]);
    assert.deepEqual(joined(also(y, z), also(y), also(y, z, w)), [{ exact: 'y' }, { exact: 'w' }]);
    assert.deepEqual(joined(also(y), also(`{ exact: y, textSha256: ${a} }`, z), also(y, w)), [
      { exact: 'y', textSha256: a },
      { exact: 'w' },
      { exact: 'z' },
    ]);
  });

  it('keeps the text of the other places too, where the article moves on to another', () => {
    const also = 'selector: { exact: x }, also: [{ exact: y }]';
    const { value, conflicts } = merge(
      one(also, articleWith(a)),
      one(also, articleWith(b)),
      one(`${also}, summary: new`, articleWith(a)),
    );
    assert.deepEqual([value.article?.textSha256, conflicts], [b, 0]);
    assert.deepEqual(value.annotations[0].also, [{ exact: 'y' }]);
    const added = merge(
      one('selector: { exact: x }', articleWith(a)),
      one('selector: { exact: x }', articleWith(b)),
      one('selector: { exact: x }, also: [{ exact: y }]', articleWith(a)),
    );
    assert.deepEqual(added.value.annotations[0].also, [{ exact: 'y', textSha256: a }]);
  });

  it('is gone where one side deleted it and the other only saw it in another text', () => {
    const base = one('selector: { exact: x }', articleWith(a));
    const seen = one('selector: { exact: x }', articleWith(b));
    const deleted = `version: 1\n${articleWith(a)}annotations: []\n`;
    for (const [ours, theirs] of [
      [seen, deleted],
      [deleted, seen],
    ]) {
      const { value, conflicts } = merge(base, ours, theirs);
      assert.deepEqual([value.annotations, conflicts], [[], 0]);
    }
  });

  it('says under conflicts what is at issue, with the text where it is not the article’s', () => {
    const base = one('selector: { exact: x, start: 1 }', articleWith(a));
    const ours = one('selector: { exact: x, start: 5 }', articleWith(b));
    const theirs = one('selector: { exact: x, start: 9 }', articleWith(a));
    assert.deepEqual(merge(base, ours, theirs).value.conflicts, [
      {
        annotation: 'a-1',
        field: 'selector',
        ours: { exact: 'x', start: '5' },
        theirs: { exact: 'x', start: '9', textSha256: a },
        base: { exact: 'x', start: '1', textSha256: a },
      },
    ]);
    assert.deepEqual(merge(base, theirs, ours).value.conflicts, [
      {
        annotation: 'a-1',
        field: 'selector',
        ours: { exact: 'x', start: '9', textSha256: a },
        theirs: { exact: 'x', start: '5' },
        base: { exact: 'x', start: '1', textSha256: a },
      },
    ]);
    const changed = one('selector: { exact: x, start: 1 }, summary: new', articleWith(a));
    const deleted = `version: 1\n${articleWith(b)}annotations: []\n`;
    assert.deepEqual(merge(base, deleted, changed).value.conflicts, [
      {
        annotation: 'a-1',
        theirs: {
          id: 'a-1',
          kind: 'claim',
          selector: { exact: 'x', start: '1', textSha256: a },
          summary: 'new',
        },
        base: { id: 'a-1', kind: 'claim', selector: { exact: 'x', start: '1', textSha256: a } },
      },
    ]);
  });

  it('of which one side checked other words and the other set the same finding is no conflict', () => {
    const base = one('selector: { exact: x }, verdict: unverified');
    const both = merge(
      base,
      one('selector: { exact: y }, verdict: confirmed'),
      one('selector: { exact: x }, verdict: confirmed'),
    );
    assert.equal(both.conflicts, 0);
    assert.equal(both.value.annotations[0].selector.exact, 'y');
    for (const field of ['verdict: opinion', 'rating: "false"', 'correction: z', 'stet: { by: Ann }']) {
      const theirs = one(`selector: { exact: x }, ${field}`);
      const start = one('selector: { exact: x }');
      assert.equal(merge(start, one('selector: { exact: y }'), theirs).conflicts, 1, field);
    }
  });
});

describe('merging annotations that were added', () => {
  const list = (...items: string[]): string =>
    `version: 1\nannotations:${items.length === 0 ? ' []' : ''}\n${items.map((item) => `  - ${item}\n`).join('')}`;

  it('takes one that both sides gave another id for one, under the smaller id', () => {
    const nameless = '{ kind: claim, selector: { exact: x } }';
    const named = (id: string, more = '') => `{ id: ${id}, kind: claim, selector: { exact: x }${more} }`;
    for (const [ours, theirs] of [
      ['a-2', 'a-1'],
      ['a-1', 'a-2'],
    ]) {
      const { value, conflicts } = merge(list(nameless), list(named(ours)), list(named(theirs)));
      assert.deepEqual([value.annotations.map(({ id }) => id), conflicts], [['a-1'], 0]);
    }
    // One that is new on both sides is not the nameless one of another passage.
    const other = '{ id: a-9, kind: claim, selector: { exact: y } }';
    const { value } = merge(list(nameless), list(named('a-1'), other), list(nameless));
    assert.deepEqual(
      value.annotations.map(({ id }) => id),
      ['a-1', 'a-9'],
    );
    // Of two that have no id, each takes the one it was given.
    const second = '{ kind: claim, selector: { exact: y } }';
    const both = merge(
      list(nameless, second),
      list(named('a-1'), second),
      list(nameless, '{ id: a-2, kind: claim, selector: { exact: y } }'),
    );
    assert.deepEqual(
      both.value.annotations.map(({ id, selector }) => [id, selector.exact]),
      [
        ['a-1', 'x'],
        ['a-2', 'y'],
      ],
    );
    // What is new is not one that has an id already, though it is on the same words.
    const known = merge(
      list(named('a-1')),
      list(named('a-1'), named('a-3')),
      list(named('a-1', ', summary: s')),
    );
    assert.deepEqual(
      known.value.annotations.map(({ id, summary }) => [id, summary]),
      [
        ['a-1', 's'],
        ['a-3', undefined],
      ],
    );
    const quote = '{ id: a-8, kind: quote, selector: { exact: x } }';
    assert.equal(
      merge(list(nameless), list(nameless, quote), list(named('a-1'))).value.annotations.length,
      2,
    );
  });

  it('puts those without a place last, and those of one place by their ids', () => {
    const at = (id: string, start: string) => `{ id: ${id}, kind: note, selector: { exact: x${start} } }`;
    const order = (ours: string[], theirs: string[]) => {
      const there = merge('version: 1\nannotations: []\n', list(...ours), list(...theirs));
      const back = merge('version: 1\nannotations: []\n', list(...theirs), list(...ours));
      assert.deepEqual(back.value.annotations, there.value.annotations);
      return there.value.annotations.map(({ id }) => id);
    };
    assert.deepEqual(order([at('a-1', '')], [at('a-2', ', start: 7')]), ['a-2', 'a-1']);
    assert.deepEqual(order([at('a-1', ', start: 70')], [at('a-2', ', start: 9')]), ['a-2', 'a-1']);
    assert.deepEqual(order([at('a-2', ', start: 7')], [at('a-1', ', start: 7')]), ['a-1', 'a-2']);
    assert.deepEqual(order([at('a-2', ', start: x7')], [at('a-1', ', start: 9')]), ['a-1', 'a-2']);
  });

  it('keeps both of one id that say different things as one, in conflict', () => {
    const { value, conflicts } = merge(
      list(),
      list('{ id: a-1, kind: claim, selector: { exact: x } }'),
      list('{ id: a-1, kind: quote, selector: { exact: y } }'),
    );
    assert.equal(conflicts, 2);
    assert.deepEqual(value.annotations, [{ id: 'a-1', kind: 'claim', selector: { exact: 'x' } }]);
  });

  it('names one without an id by its words where both changed it', () => {
    const nameless = (verdict: string) =>
      list(`{ kind: claim, selector: { exact: x }, verdict: ${verdict} }`);
    const { value } = merge(nameless('unverified'), nameless('confirmed'), nameless('opinion'));
    assert.equal(value.conflicts[0].annotation, 'x');
  });
});

describe('merging the rest of a sidecar', () => {
  it('keeps what one side wrote about the article, and asks where both did', () => {
    const about = (fields: string) => `version: 1\narticle: { ${fields} }\n`;
    const { value, conflicts } = merge(
      about('title: A, byline: B, mine: 1'),
      about('title: C, byline: B, mine: 2, notes: [{ text: x }]'),
      about('title: D, byline: E, mine: 3, notes: [{ text: y }]'),
    );
    assert.equal(conflicts, 2);
    assert.deepEqual(value.article, { title: 'A', byline: 'E', notes: [{ text: 'x' }, { text: 'y' }] });
    assert.deepEqual(
      value.conflicts.map(({ field, ours, theirs, base }) => [field, ours, theirs, base]),
      [
        ['article.title', 'C', 'D', 'A'],
        ['article.mine', '2', '3', '1'],
      ],
    );
    const both = merge('version: 1\n', about('title: A'), about('byline: B'));
    assert.deepEqual([both.value.article, both.conflicts], [{ title: 'A', byline: 'B' }, 0]);
    const gone = merge(about('title: A'), 'version: 1\n', about('title: B'));
    assert.deepEqual(
      [gone.value.article, gone.value.conflicts.map(({ field }) => field)],
      [{ title: 'A' }, ['article']],
    );
  });

  it('moves to neither text where both sides moved on', () => {
    const { value, conflicts } = merge(
      `version: 1\n${articleWith(a)}`,
      `version: 1\n${articleWith(b)}`,
      `version: 1\n${articleWith(c)}`,
    );
    assert.deepEqual([value.article?.textSha256, conflicts], [a, 0]);
  });

  it('merges people and sources by id, and keeps a name until it is settled', () => {
    const people = (name: string) =>
      `version: 1\npeople: [{ id: p, name: ${name} }]\nsources: [{ id: s, title: ${name} }]\n`;
    for (const [ours, theirs] of [
      ['Ann', 'Bob'],
      ['Bob', 'Ann'],
    ]) {
      const { value } = merge('version: 1\n', people(ours), people(theirs));
      assert.deepEqual([value.people[0].name, value.sources[0].title], ['Ann', 'Ann']);
      assert.deepEqual(value.conflicts, [
        { person: 'p', field: 'name', ours, theirs },
        { source: 's', field: 'title', ours, theirs },
      ]);
    }
    const apart = merge(
      'version: 1\n',
      'version: 1\npeople: [{ id: q, name: Q }]\nsources: [{ id: t }]\n',
      'version: 1\npeople: [{ id: p, unnamed: P }]\nsources: [{ id: s }]\n',
    );
    assert.deepEqual(
      [apart.value.people.map(({ id }) => id), apart.value.sources.map(({ id }) => id), apart.conflicts],
      [['p', 'q'], ['s', 't'], 0],
    );
  });

  it('keeps conflicts that wait already, and adds each once', () => {
    const verdict = (words: string, more = '') =>
      `${one(`selector: { exact: x }, verdict: ${words}`)}${more}`;
    const first = merge(verdict('unverified'), verdict('confirmed'), verdict('opinion'));
    const again = merge(
      verdict('unverified'),
      verdict('confirmed', first.text.slice(first.text.indexOf('conflicts:'))),
      verdict('opinion', 'conflicts: [{ annotation: a-7, field: rating, ours: "true" }]\n'),
    );
    assert.deepEqual(again.value.conflicts.map(({ annotation }) => annotation).toSorted(), ['a-1', 'a-7']);
    assert.equal(first.value.conflicts.length, 1);
  });

  it('keeps an empty list that both have, and takes out the one that a side took out', () => {
    const keys = (text: string) => [...text.matchAll(/^\w+/gm)].map(([key]) => key);
    const base = 'version: 1\nannotations: []\nconflicts: []\n';
    assert.deepEqual(keys(merge(base, `${base}his: 1\n`, `${base}her: 1\n`).text), [
      'version',
      'annotations',
      'conflicts',
      'his',
      'her',
    ]);
    assert.deepEqual(keys(merge(base, 'version: 1\nannotations: []\n', `${base}her: 1\n`).text), [
      'version',
      'annotations',
      'her',
    ]);
    assert.deepEqual(keys(merge('version: 1\n', base, 'version: 1\nher: 1\n').text), [
      'version',
      'annotations',
      'conflicts',
      'her',
    ]);
    const nothing = 'version: 1\nannotations:\nconflicts: []\n';
    assert.match(merge(nothing, `${nothing}his: 1\n`, `${nothing}her: 1\n`).text, /^annotations:$/m);
  });

  it('keeps what is not ours: keys, and what is written for a list that is none', () => {
    const { value, text, conflicts } = merge(
      'version: 1\nmine: 1\npeople: far\n',
      'version: 1\nmine: 2\npeople: far\n',
      'version: 1\nmine: 3\npeople: near\n',
    );
    assert.equal(conflicts, 1);
    assert.deepEqual(value.conflicts, [{ field: 'mine', ours: '2', theirs: '3', base: '1' }]);
    assert.match(text, /^mine: 1\npeople: near$/m);
  });
});
