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

const captions = [
  '1 of 4. Boats lie at the old bridge, December 29, 2014.',
  '1 of 4 | Boats at the Old Bridge',
  'Image 2 of 9: The Old Bridge',
  'FILE - In this March 3, 2020, file photo, boats lie at the bridge',
  'FILE PHOTO: Boats at the Old Bridge. REUTERS/Jane Roe',
  'File photo of the Old Bridge',
  'Photo: The Old Bridge at Dawn',
  'Boats at the Old Bridge (AP Photo/Jane Roe)',
  'In this photo provided by the port, boats lie at the bridge',
  'This undated photo released by the port shows the bridge',
  'This combination of photos shows Jane Roe and John Doe',
  'Clockwise from top left: Jane Roe, John Doe and the bridge',
  'From left, Jane Roe and John Doe',
  '(L-R) Jane Roe and John Doe on the bridge',
  'Jane Roe and John Doe at the bridge. Getty Images',
  'Boats at the bridge in 2014. Credit...Jane Roe for The Harbour Post',
  'Boats at the bridge. © Harbour Post',
];

describe('a line about a picture above the text', () => {
  for (const caption of captions) {
    it(`is no headline: ${caption}`, () => {
      assert.equal(headOf(caption, body, body).headline, null);
      assert.equal(headOf(caption, headline, body, body).headline, headline);
    });
  }

  it('leaves out which of how many it is', () => {
    const { blocks, text } = drain(readArticle(`1 of 4. Boats lie at the bridge.\n\n${body}`));
    const [first] = blocks;
    assert.equal(text.slice(first.start, first.end), 'Boats lie at the bridge.');
    assert.equal(first.kind, 'caption');
    assert.equal(drain(readArticle(`Photo 3 of 12\n\n${body}`)).blocks[0].kind, 'noise');
  });

  it('is not what only begins as one', () => {
    for (const line of [
      'One of Four Boats Sinks Off Portfield',
      '1 of 4 boats lost as storm hits Portfield',
      'From Portfield, a New Way to Fish',
      'File Sharing Firm to Close Portfield Office',
      'Photo Finish in Race for Mayor of Portfield',
      'Left Party Wins Seat in Portfield',
      'This Is What a Picture Shows Us About the Port',
      'Above the Pier, a New Tower Rises',
      'Top Court: Pier Must Stay Open',
    ])
      assert.equal(headOf(line, body, body).headline, line);
    const paragraph = `${body} It was called a disgrace, the mayor said, by Michael R. Bloomberg.`;
    assert.equal(drain(readArticle(`${body}\n\n${paragraph}`)).blocks[1].kind, 'paragraph');
  });
});

describe('a heading in quotation marks', () => {
  it('is one where nobody says it and no stop is in it', () => {
    for (const line of ['‘We need to listen’', '“We need to listen”', '"We need to listen"'])
      assert.deepEqual(headOf(body, line, body).sections, [line]);
    for (const line of ['“We need to listen.”', '“We need,” he said, “to listen”', '‘We’ and ‘they’'])
      assert.deepEqual(headOf(body, line, body).sections, [], line);
  });
});

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
