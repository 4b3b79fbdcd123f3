import assert from 'node:assert/strict';
import { changeOfAttribution } from '../../../src/core/review/attribution.ts';
import { changesBeside } from '../../../src/core/review/beside.ts';
import { textSha256 } from '../../../src/core/hash.ts';
import { describe as describePassage } from '../../../src/core/selectors/describe.ts';
import { checkedWith, rangeOf } from './decide/desk.ts';

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
    assert.deepEqual(change('It adds [$112].', 'It adds [$112] a year.'), [' > a year']);
    assert.deepEqual(change('It adds [$112] a month.', 'It adds [$112] per person.'), [
      'a month > per person',
    ]);
    assert.deepEqual(change('Fees rose [7 percent].', 'Fees rose a further [7 percent].'), [' > a further']);
  });

  it('is not what stands farther away, nor words of another passage', () => {
    assert.deepEqual(change('A fire hurt [38] people.', 'A big fire hurt [38] old people.'), []);
    assert.deepEqual(change('It adds about [$112] a year.', 'It adds about\n[$112] a year.'), []);
    assert.deepEqual(change('It adds [$112] a year.', 'It adds [$112] a fine year.'), ['a year > ']);
    assert.deepEqual(change('They sent [38] a letter.', 'They sent [38] a note.'), []);
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
    [
      'A lawyer for Lena Park went with Otto Brandt to the gate of the yard and said: “',
      'Stay.',
      '” He left.',
    ],
    ['It was late. “', 'We will stay', ',” a lawyer for Lena Park, who had not slept, told the old council.'],
    ['Standing at the gate, the mayor of the town told Lena Park she had said: “', 'Stay.', '” He left.'],
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

  it('is another where that stands in 32 units', () => {
    const then = ' the mayor told the council yesterday.'.slice(0, 32);
    const change = (is: string) =>
      changeOfAttribution(
        '“We will stay,”',
        { before: '', after: then },
        { before: lead, after: ` ${is} told the council yesterday.${tail}` },
      );
    for (const is of ['the minister', 'the treasurer', 'Peter Roe', 'a lawyer for the mayor'])
      assert.ok(change(is), is);
    for (const is of ['the mayor', 'the mayor of the town', 'he']) assert.equal(change(is), null, is);
    const cut = { before: 'the old mayor then said: “', after: '' };
    const now = (is: string) => ({ before: `${lead}${is} said: “`, after: tail });
    assert.ok(changeOfAttribution('Stay.', cut, now('Not long after that the clerk')));
    assert.equal(changeOfAttribution('Stay.', cut, now('Not long after that the old mayor')), null);
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

  /** Of a confirmed quotation, with the text it was checked in and without: in both the same. */
  const statusAfter = (sentence: string, was: string, is: string): string => {
    const before = `${lead}${sentence}${tail}`;
    const selector = describePassage(before, rangeOf(before, /“[^”]*”/u.exec(sentence)?.[0] ?? ''));
    const after = before.replace(was, is);
    assert.notEqual(after, before);
    const found = [true, false].map((isKept) => {
      const of = isKept ? `article: { textSha256: ${textSha256(before)} }\n` : '';
      const yaml = `version: 1\n${of}annotations:\n  - { id: a-1, kind: quote, selector: ${JSON.stringify(selector)}, speaker: somebody, verdict: confirmed, sources: [{ title: Minutes }] }\n`;
      return checkedWith(after, yaml, {}, isKept ? before : '').review.annotations[0].status;
    });
    assert.equal(found[0], found[1], `${is}: ${found.join(' with the old text, without it ')}`);
    return found[0];
  };

  it('is to be checked again where another is said to have said it', () => {
    const behind = '“We will stay,” [who] on Monday.';
    const changes: [was: string, is: string][] = [
      ['John Roe said', 'Jane Roe said'],
      ['Roe said', 'a lawyer for Roe said'],
      ['Roe said', 'Roe’s lawyer said'],
      ['Roe’s lawyer said', 'Doe’s lawyer said'],
      ['the mayor said', 'a spokesman for the mayor said'],
      ['the mayor of Salem said', 'the mayor of Boston said'],
      ['the Bank of England said', 'the Bank of Japan said'],
      ['Lena Park said', 'Lena Park and Otto Brandt said'],
      ['a dock worker said', 'a dock owner said'],
      ['he said', 'she said'],
      ['said John Roe', 'said Jane Roe'],
      ['said Sen. John Roe', 'said Sen. Lena Park'],
      ['said John Roe', 'said the lawyer of John Roe'],
      ['according to Otto Brandt', 'according to Lena Park'],
      ['the mayor told the council yesterday', 'the minister told the council yesterday'],
      ['the mayor told the council yesterday', 'the treasurer told the council yesterday'],
      ['the mayor told the council yesterday', 'Peter Roe told the council yesterday'],
      ['a welder who had not slept said', 'an owner who had not slept said'],
    ];
    for (const [was, is] of changes)
      assert.equal(statusAfter(behind.replace('[who]', was), was, is), 're-check', `${was} > ${is}`);
    const gate = 'The mayor went out to the gate and said, “We will stay.”';
    assert.equal(statusAfter(gate, 'The mayor', 'The clerk'), 're-check');
    const asked = 'Asked about it, Otto Brandt said, “We will stay.”';
    assert.equal(statusAfter(asked, 'Otto Brandt', 'Lena Park'), 're-check');
  });

  it('stays checked where the same is said to have said it, in other words', () => {
    const behind = '“We will stay,” [who] on Monday.';
    const changes: [was: string, is: string][] = [
      ['John Roe said', 'Roe said'],
      ['John Roe said', 'J. Roe said'],
      ['Roe said', 'John Roe told reporters'],
      ['Roe said', 'Mayor John Roe, who is 39, said'],
      ['Roe said', 'he said'],
      ['the mayor said', 'the mayor of the town said'],
      ['the mayor told the council', 'the mayor told the board'],
      ['a dock worker said', 'an old dock worker said'],
      ['a lawyer for Roe said', 'Roe’s lawyer said'],
      ['the United States said', 'the United States told reporters'],
    ];
    for (const [was, is] of changes)
      assert.equal(statusAfter(behind.replace('[who]', was), was, is), 'checked', `${was} > ${is}`);
    const gate = 'The mayor went out to the gate and said, “We will stay.”';
    assert.equal(statusAfter(gate, 'went out', 'walked out'), 'checked');
    assert.equal(statusAfter(gate, 'to the gate', 'to the crowd at the gate'), 'checked');
    const noon = 'At noon Otto Brandt went to the gate and said, “We will stay.”';
    assert.equal(statusAfter(noon, 'At noon', 'On Monday'), 'checked');
  });

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
