// The passage, and the place that the old text leads to, are in brackets.
import assert from 'node:assert/strict';
import { tornOut } from '../../../src/core/selectors/torn.ts';
import { beside } from './beside.ts';
import { marked } from './marked.ts';

function torn(then: string, now: string): ReturnType<typeof tornOut> {
  const { tokens, span: place } = marked(now);
  const { index, version, passage } = beside(then, tokens.text);
  return tornOut(index, version, passage, place);
}

const away = 'Two members were away and sent no word.';
const asked = 'Nobody asked the board why it was late.';
const opening = 'Rain is expected for the rest of the week.';
const closing = 'Shops open late on the last day of May.';
const said = 'The pier closes for 40 days from the second week of January, the [harbor master] said.';
const plain = said.replace(/[[\]]/gu, '');
const page = (...paragraphs: string[]): string => [opening, ...paragraphs, closing].join('\n\n');
const within = page(`${away} ${said} ${asked}`);
const alone = page(said);

describe('a passage whose sentence is where it was', () => {
  it('is not torn out', () => {
    assert.equal(torn(within, within), null);
    assert.equal(torn(alone, alone), null);
    assert.equal(torn(within, within.replace('40 days', 'a month').replace('second', 'third')), null);
    assert.equal(torn(within, page(away, said, asked)), null);
    assert.equal(torn(within, page(`${asked} ${away} ${said}`)), null);
  });

  it('is not, where it was a paragraph and was moved as one', () => {
    assert.equal(torn(alone, [opening, closing, said].join('\n\n')), null);
    assert.equal(torn(alone, [opening, closing, said.replace('The pier', 'It')].join('\n\n')), null);
  });

  it('is apart where it was moved out of its paragraph into one of its own', () => {
    assert.equal(torn(within, `${page(`${away} ${asked}`)}\n\n${said}`), 'apart');
  });
});

describe('a piece of a sentence that was taken out', () => {
  const cut = page(`${away} ${asked}`);
  const piece = 'January, the [harbor master] said';

  it('is apart where it stands in a paragraph of its own, if it is less than three quarters', () => {
    const paragraph = (words: string): string => page(away, words, asked);
    assert.equal(torn(within, paragraph('Photo: week of January, the [harbor master]')), 'apart');
    assert.equal(
      torn(within, paragraph('days from the second week of January, the [harbor master]')),
      'apart',
    );
    assert.equal(
      torn(within, paragraph('for 40 days from the second week of January, the [harbor master]')),
      null,
    );
  });

  it('is apart where it was a paragraph, if it is less than half of it, or its middle', () => {
    assert.equal(torn(alone, page('week of January, the [harbor master] said again')), 'apart');
    assert.equal(torn(alone, page('second week of January, the [harbor master] said again')), null);
    assert.equal(
      torn(alone, page('days from the second week of January, the [harbor master] said again')),
      null,
    );
    assert.equal(torn(alone, page('days from the second week of January, the [harbor master]')), 'apart');
    assert.equal(torn(alone, page('for 40 days from the second week of January, the [harbor master]')), null);
    // In two pieces it was edited.
    assert.equal(torn(alone, page('week of May, the [harbor master] said again')), null);
  });

  it('is quoted where it stands in a note', () => {
    const note = (words: string): string => `Correction: An earlier version of this article had it ${words}.`;
    assert.equal(torn(within, `${cut}\n\n${note(`week of ${piece}`)}`), 'quoted');
    assert.equal(torn(alone, `${page()}\n\n${note(`from the second week of ${piece}`)}`), 'quoted');
    // The note that it was in before is its place.
    const inNote = page(note(said));
    assert.equal(torn(inNote, page(note(said))), null);
    assert.equal(torn(inNote, `${page()}\n\n${note(`week of ${piece}`)}`), null);
  });

  it('is moved where it stands past other text', () => {
    assert.equal(torn(within, `${cut}\n\nweek of ${piece}`), 'moved');
    assert.equal(torn(within, `${page(`${away} ${asked}`)} the second week of ${piece}`), 'moved');
    assert.equal(torn(within, `${cut} ${plain.replace('harbor master', '[harbor master]')}`), null);
  });

  it('is apart in a note where it is not one piece', () => {
    const note =
      'Correction: An earlier version of this article had it the second week of May, the [harbor master].';
    assert.equal(torn(alone, page(note)), 'apart');
  });

  it('is at its place where more than a word of what was beside it is in its paragraph', () => {
    const words = 'week of January, the [harbor master]';
    assert.equal(torn(within, page(`Two members: ${words}`, asked)), null);
    assert.equal(torn(within, page(`Two: ${words}`, asked)), 'apart');
    assert.equal(torn(within, page(away, `${words}. Asked the board.`)), null);
    assert.equal(torn(within, page(away, `${words}. Asked.`)), 'apart');
  });

  it('is at its place where it follows the word before it, or precedes the one behind it', () => {
    assert.equal(torn(within, page(away, 'The [harbor master].', asked)), null);
    assert.equal(torn(within, page(away, 'Some [harbor master] said.', asked)), null);
    assert.equal(torn(within, page(away, 'Some [harbor master].', asked)), 'apart');
    assert.equal(torn(within, page(away, 'So the pier’s [harbor master] said so.', asked)), 'apart');
    assert.equal(torn(`${said} ${asked}`, `Some [harbor master].\n\n${asked}`), 'apart');
    assert.equal(torn(`${away} ${said}`, `${away}\n\nSome [harbor master].`), 'apart');
  });

  it('is no middle of a paragraph that begins or ends with it', () => {
    const begins = plain.replace('pier closes', '[pier closes]');
    assert.equal(torn(page(begins), page('The [pier closes] for 40 days from the second')), null);
    assert.equal(torn(page(begins), page('Photo: [pier closes] for 40 days from the second')), 'apart');
  });

  it('is apart where it is set off by a label, a mark of a list or quotation marks that it had not', () => {
    const whole = plain.replace('pier closes', '[pier closes]');
    const [old, now] = [`${asked}\n\n${whole}\n\n${away}`, `${asked}\n\n${away}\n\n`];
    for (const repeat of [
      `Photo: ${whole}`,
      `What we know so far: ${whole}`,
      `- ${whole}`,
      `“${whole}”`,
      `${whole} (From the archive)`,
      `${whole}\n— from the story`,
    ])
      assert.equal(torn(old, now + repeat), 'apart', repeat);
    assert.equal(torn(old, now + whole), null);
    assert.equal(torn(old, `${now}Pier news: ${whole}`), null, 'as in a row of like statements');
    assert.equal(torn(old.replace(whole, `Photo: ${whole}`), `${now}Caption: ${whole}`), null);
  });
});
