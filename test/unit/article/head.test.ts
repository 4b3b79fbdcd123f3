import assert from 'node:assert/strict';
import { readArticle } from '../../../src/core/article/read.ts';
import { drain } from '../../../src/core/steps.ts';

const body =
  'The council voted on Tuesday to close the old bridge after engineers found cracks in two of its piers, the mayor said.';
const headline = 'Council votes to close old bridge';

/** What stands above the text, and the headings in it, as they are printed. */
function headOf(...blocks: readonly string[]) {
  const {
    text,
    headline: title,
    kicker,
    dek,
    byline,
    blocks: found,
  } = drain(readArticle(blocks.join('\n\n')));
  const sliced = (range: { start: number; end: number } | null) =>
    range && text.slice(range.start, range.end);
  return {
    headline: sliced(title),
    kicker: sliced(kicker),
    dek: sliced(dek),
    byline: sliced(byline),
    sections: found.filter(({ kind }) => kind === 'section').map(sliced),
  };
}
const nothing = { headline: null, kicker: null, dek: null, byline: null, sections: [] };

describe('the head of an article', () => {
  it('is its first line, where that is no sentence of the text', () => {
    assert.deepEqual(headOf(headline, body, body), { ...nothing, headline });
    assert.deepEqual(headOf(body, body), nothing);
    assert.deepEqual(headOf(headline), nothing);
    assert.deepEqual(headOf('Bridge', body, body).headline, null);
  });

  it('may be a headline in the style of wires or in capitals with a full stop', () => {
    for (const line of [
      'Council Votes To Close Its Old Bridge.',
      'Bridge Vote Stalls : City: The council could not agree.',
    ])
      assert.equal(headOf(line, body, body).headline, line);
  });

  it('is no quotation, byline, date or dateline', () => {
    for (const line of [
      '“We will close it,” she said.',
      'By Jane Roe',
      'March 3, 2021',
      `HARBOR CITY (Wire) — ${body}`,
    ])
      assert.equal(headOf(line, body, body).headline, null, line);
  });

  it('may have the name of a section above it, a summary below, and who wrote it', () => {
    const dek = 'Engineers found cracks in two piers of the crossing';
    assert.deepEqual(headOf('LOCAL NEWS', headline, dek, 'By Jane Roe', body, body), {
      ...nothing,
      kicker: 'LOCAL NEWS',
      headline,
      dek,
      byline: 'Jane Roe',
    });
    const sentence = 'Engineers found cracks in two piers of the crossing.';
    assert.equal(headOf(headline, sentence, 'By Jane Roe', body, body).dek, sentence);
    assert.equal(headOf(headline, sentence, body, body).dek, null);
  });

  it('has no section’s name in a line that says something', () => {
    for (const line of ['A word about it all.', 'we asked', 'Local, mostly'])
      assert.equal(headOf(line, headline, body, body).kicker, null, line);
  });
});

describe('a heading in the text', () => {
  it('is a short line of its own before a paragraph', () => {
    for (const line of ['What comes next', 'Why now?', '“Not again”, again', '3 things to know'])
      assert.deepEqual(headOf(headline, body, line, body).sections, [line], line);
  });

  it('is no sentence, label, date, or line before another short one', () => {
    for (const line of [
      'It was over.',
      'They said:',
      'what comes next',
      '* * *',
      'March 3, 2021',
      '12,',
      'And so on…',
    ])
      assert.deepEqual(headOf(headline, body, line, body).sections, [], line);
    assert.deepEqual(headOf(headline, body, 'What comes next', 'It is open.').sections, []);
    assert.deepEqual(headOf(headline, body, body, 'What comes next').sections, []);
  });
});
