import assert from 'node:assert/strict';
import { changeOfAttribution } from '../../../src/core/review/attribution.ts';
import { changesBeside } from '../../../src/core/review/beside.ts';
import { checkedWith } from './decide/desk.ts';

const lead = 'The board met on Monday to hear the clerk, who read from the report. ';
const tail = ' The members will meet again in a week, the clerk told them at noon.';

describe('what touches a checked figure', () => {
  /** From a sentence with the figure in brackets to what its neighbours became. */
  const change = (then: string, now: string) => {
    const parts = (marked: string) => {
      const [before, rest] = (lead + marked + tail).split('[');
      const [words, after] = rest.split(']');
      return { words, before, after };
    };
    const [old, current] = [parts(then), parts(now)];
    return changesBeside(old.words, old, current).map(({ was, is }) => `${was} > ${is}`);
  };

  it('is a hedge or a bound, put before it, changed or taken out', () => {
    assert.deepEqual(change('A fire hurt [38] people.', 'A fire hurt at least [38] people.'), [
      ' > at least',
    ]);
    assert.deepEqual(change('It cost [$4.2 million].', 'It cost up to [$4.2 million].'), [' > up to']);
    assert.deepEqual(change('It adds about [$112].', 'It adds less than [$112].'), ['about > less than']);
    assert.deepEqual(change('It adds about [$112].', 'It adds [$112].'), ['about > ']);
    assert.deepEqual(change('They sent [38].', 'They sent only [38].'), [' > only']);
    assert.deepEqual(change('They sent [38].', 'They sent [38] or more.'), [' > or more']);
  });

  it('is the other end of a range, a unit, a sign', () => {
    assert.deepEqual(change('They sent [38].', 'They sent [38]-40.'), [' > -40']);
    assert.deepEqual(change('They sent [38].', 'They sent [38] to 40.'), [' > to 40']);
    assert.deepEqual(change('Code [1866088].', 'Code [1866088]-9999999.'), [' > -9999999']);
    assert.deepEqual(change('They sent [38].', 'They sent 30 to [38].'), [' > 30 to']);
    assert.deepEqual(change('A rise of [38] percent.', 'A rise of [38] points.'), ['percent > points']);
    assert.deepEqual(change('A cost of [$4.2] million.', 'A cost of [$4.2] billion.'), ['million > billion']);
  });

  it('is not what stands farther away, nor words of another passage', () => {
    assert.deepEqual(change('A fire hurt [38] people.', 'A big fire hurt [38] old people.'), []);
    assert.deepEqual(change('It adds about [$112] a year.', 'It adds about\n[$112] a month.'), []);
    assert.deepEqual(change('He [left early].', 'He only [left early].'), []);
  });

  it('cannot be told from a context that is not there or too short', () => {
    assert.deepEqual(changesBeside('38', { before: '', after: '' }, { before: 'at least ', after: '' }), []);
    assert.deepEqual(
      changesBeside('38', { before: 'least', after: '' }, { before: 'at least ', after: '' }),
      [],
    );
  });
});

describe('who says a checked quotation', () => {
  const quote = '“We will not close the pier,”';
  const change = (then: string, now: string) => {
    const found = changeOfAttribution(
      quote,
      { before: lead, after: then + tail },
      { before: lead, after: now + tail },
    );
    return found && `${found.was} > ${found.is}`;
  };

  it('is another person', () => {
    assert.equal(
      change(' Mayor Otto Brandt said on Monday.', ' clerk Lena Park said on Monday.'),
      'Mayor Otto Brandt said > clerk Lena Park said',
    );
    assert.equal(
      change(' said Mayor Otto Brandt.', ' said Mayor Lena Park.'),
      'said Mayor Otto Brandt > said Mayor Lena Park',
    );
    assert.equal(change(' a dock worker said.', ' an owner said.'), 'a dock worker said > an owner said');
  });

  it('says it otherwise: denies it, did not say it, is said to have said it', () => {
    for (const how of ['denied saying', 'did not say', 'was wrongly quoted as saying', 'never said'])
      assert.ok(change(' Otto Brandt said on Monday.', ` Otto Brandt ${how} on Monday.`), how);
  });

  it('is no longer told', () => {
    const gone = { before: lead, after: ' The pier was built in 1911.' };
    const then = { before: lead, after: ' Otto Brandt said on Monday.' };
    assert.deepEqual(changeOfAttribution(quote, then, gone), { was: 'Otto Brandt said', is: '' });
  });

  it('is the same in a fuller form or a shorter one, with another verb, day or title', () => {
    for (const now of [
      ' Brandt said.',
      ' Mayor Brandt told reporters on Friday.',
      ' said Otto Brandt, who chairs it.',
    ])
      assert.equal(change(' Mayor Otto Brandt said on Monday.', now), null, now);
  });

  it('is found before the quotation as well', () => {
    const now = changeOfAttribution(
      '“We will not close the pier.”',
      { before: `${lead}Otto Brandt said: `, after: tail },
      { before: `${lead}Lena Park said: `, after: tail },
    );
    assert.deepEqual(now, { was: 'Otto Brandt said', is: 'Lena Park said' });
  });
});

describe('who says a quotation of which only a piece of the sentence is known', () => {
  const sentences: [before: string, quote: string, after: string][] = [
    [
      'At noon Otto Brandt went out to the gate on the quay and said, “',
      'The pier stays open.',
      '” He left.',
    ],
    ['Otto Brandt, who would not wait, then told the board: “', 'No one asked us', '.” He left.'],
    [
      'The mayor did not look up. “',
      'We will not close the pier,',
      '” said Mayor Otto Brandt of the harbor.',
    ],
    ['It was late. “', 'We will not close the pier', ',” an old dock worker told reporters he did not know.'],
    ['Nobody asked Lena Park. “', 'Stay!', '” Otto Brandt cried from the gate.'],
  ];

  it('is the same, however much of it is known, where nothing has changed', () => {
    for (const [before, quote, after] of sentences) {
      const now = { before: lead + before, after: after + tail };
      for (let from = 0; from <= now.before.length; from++)
        for (let to = 0; to <= Math.min(now.after.length, 70); to++) {
          const then = { before: now.before.slice(from), after: now.after.slice(0, to) };
          const change = changeOfAttribution(quote, then, now);
          assert.equal(change, null, `${then.before}[${quote}]${then.after}: ${JSON.stringify(change)}`);
        }
    }
  });

  it('is another where that stands in the piece', () => {
    const [[before, quote, after]] = sentences;
    const then = { before: before.slice(-32), after };
    const change = (was: string, is: string) =>
      changeOfAttribution(quote, then, { before: lead + before.replace(was, is), after: after + tail });
    assert.deepEqual(change('said,', 'denied having said,'), {
      was: 'gate on the quay and said',
      is: 'the quay and denied having said',
    });
    assert.ok(change('said,', 'never said,'));
    assert.deepEqual(change('and said,', 'and waved.'), { was: 'gate on the quay and said', is: '' });
    assert.equal(change('went out', 'walked out'), null, 'what is not known');
    assert.equal(change('the quay', 'the pier'), null, 'nobody is named in what is known');
    const named = { before: 'Lena Park said: “', after: '' };
    assert.deepEqual(
      changeOfAttribution(quote, named, { before: `${lead}Otto Brandt said: “`, after: tail }),
      {
        was: 'Lena Park said',
        is: 'Otto Brandt said',
      },
    );
  });
});

describe('a finding whose passage stands', () => {
  const status = (kind: string, exact: string, prefix: string, suffix: string, text: string) => {
    const selector = { exact, prefix, suffix, start: prefix.length };
    const fields = 'person: otto-brandt, verdict: confirmed, sources: [{ title: Minutes }]';
    const { review } = checkedWith(
      text,
      `version: 1\npeople:\n  - { id: otto-brandt, name: Otto Brandt }\nannotations:\n  - { id: a-1, kind: ${kind}, selector: ${JSON.stringify(selector)}, ${fields} }\n`,
    );
    const [{ status: found, place }] = review.annotations;
    return [found, place.changes.length, place.beside.length];
  };

  it('is to be checked again where what it rests on reads differently, and only then', () => {
    const sentence = (words: string) => `${lead}A fire hurt ${words} people on the pier.${tail}`;
    const figure = (text: string) =>
      status('figure', '38', `${lead}A fire hurt `, ` people on the pier.${tail}`, text);
    assert.deepEqual(figure(sentence('38')), ['checked', 0, 0]);
    assert.deepEqual(figure(sentence('at least 38')), ['re-check', 0, 1]);
    const quote = (text: string) =>
      status('quote', '“We will stay,”', lead, ` Otto Brandt said on Monday.${tail}`, text);
    const said = (who: string) => `${lead}“We will stay,” ${who} on Monday.${tail}`;
    assert.deepEqual(quote(said('Otto Brandt said')), ['checked', 0, 0]);
    assert.deepEqual(quote(said('Lena Park said')), ['re-check', 0, 1]);
    assert.deepEqual(quote(said('Otto Brandt denied saying')), ['re-check', 0, 1]);
  });
});
