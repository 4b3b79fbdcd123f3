import assert from 'node:assert/strict';
import {
  correctedWords,
  madeCorrections,
  printedIds,
} from '../../../../src/core/review/closing/madeCorrections.ts';
import { confirmAllMade, printCorrection } from '../../../../src/core/review/decide/corrections.ts';
import { wantedCorrections } from '../../../../src/core/review/closing/wantedCorrections.ts';
import { correctionSheet } from '../../../../src/core/wording/corrections.ts';
import { ann, checkedWith, refusalOf, written } from '../decide/desk.ts';

const text =
  'Toll *rises* again\n\nThe toll rose to $5 on Monday. It had been $3 <before>.\n\nTwo lanes are shut.';
const entry = (id: string, exact: string, more: string) => {
  const start = text.indexOf(exact);
  return `  - id: ${id}\n    kind: claim\n    selector: { exact: "${exact}", start: ${String(start)}, end: ${String(start + exact.length)} }\n    verdict: needs-correction\n${more}`;
};
const yaml = `version: 1
sources:
  - { id: budget, title: City budget, url: "https://example.org/budget?a=1&b=(2)" }
annotations:
${entry('a-2', '$3', `    correction: "$4"\n    sources:\n      - { source: budget, says: contradicts, locator: p. 4, quote: four dollars }\n    notes:\n      - { text: "See *page* 4." }\n      - { id: n-1, to: reporter, text: Sure? }\n`)}${entry('a-1', '$5 on Monday', '    correction: "$6 on Monday"\n')}${entry('a-3', 'Two lanes', '')}`;

/** The ratio of WCAG 2 between two colours as in `#8a1c1c`. */
function contrast(one: string, other: string): number {
  const luminance = (colour: string): number => {
    const [red, green, blue] = [1, 3, 5].map((from) => {
      const part = parseInt(colour.slice(from, from + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [dark, light] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe('corrections for the writer', () => {
  it('are those still to be made, in article order, in their sentence', () => {
    assert.deepEqual(
      wantedCorrections(checkedWith(text, yaml)).map(({ was, now, why }) => [was, now, why.length]),
      [
        ['The toll rose to $5 on Monday.', 'The toll rose to $6 on Monday.', 0],
        ['It had been $3 <before>.', 'It had been $4 <before>.', 1],
        ['Two lanes are shut.', null, 0],
      ],
    );
  });

  it('are put into a sentence together, and one about the same words stands by itself', () => {
    const two = `version: 1\nannotations:\n${entry('a-1', 'The toll', '    correction: "The fee"\n')}${entry('a-2', '$5 on Monday', '    correction: "$6 on Monday"\n')}${entry('a-3', 'Monday', '    correction: "Tuesday"\n')}${entry('a-4', 'rose', '')}`;
    const checked = checkedWith(text, two);
    assert.deepEqual(
      wantedCorrections(checked).map(({ now, unworded, count }) => [now, unworded, count]),
      [
        ['The fee rose to $6 on Monday.', ['rose'], 3],
        ['The toll rose to $5 on Tuesday.', [], 1],
      ],
    );
    const { count, markdown } = correctionSheet(checked);
    assert.equal(count, 4);
    assert.ok(markdown.includes('- **Also:** “rose” is to be corrected; no wording is proposed'));
  });

  it('are Markdown that people can read, with what changed marked', () => {
    const { count, markdown } = correctionSheet(checkedWith(text, yaml));
    assert.equal(count, 3);
    assert.equal(
      markdown,
      [
        '# Corrections: Toll \\*rises\\* again',
        '## 1. Line 3',
        '- **Was:** The toll rose to ~~$5~~ on Monday.\n- **Now:** The toll rose to **$6** on Monday.',
        '## 2. Line 3',
        '- **Was:** It had been ~~$3~~ \\<before\\>.\n- **Now:** It had been **$4** \\<before\\>.\n- **Why:** See \\*page\\* 4.\n- **Source:** City budget, p. 4, “four dollars”, contradicts it <https://example.org/budget?a=1&b=(2)>',
        '## 3. Line 5',
        '- **Was:** Two lanes are shut.\n- **Now:** to be corrected; no wording is proposed',
        '',
      ]
        .join('\n\n')
        .replace(/\n\n$/, '\n'),
    );
  });

  it('are a page on which text is text', () => {
    const { html } = correctionSheet(checkedWith(text, yaml));
    assert.ok(html.includes('<p><b>Now:</b> It had been <ins>$4</ins> &lt;before&gt;.</p>'));
    assert.ok(html.includes('<a href="https://example.org/budget?a=1&amp;b=%282%29">'));
    assert.ok(!html.includes('<before>'));
  });

  it('are a page in light colours or in dark ones, as the browser is', () => {
    const { html } = correctionSheet(checkedWith(text, yaml));
    assert.ok(html.includes('color-scheme: light dark'));
    const coloursOf = (name: string) =>
      [...html.matchAll(new RegExp(`--${name}: (#[0-9a-f]{6})`, 'g'))].map(([, colour]) => colour);
    // What browsers have for a page without colours of its own.
    const schemes = [
      { ink: '#000000', paper: '#ffffff' },
      { ink: '#ffffff', paper: '#121212' },
    ];
    assert.deepEqual([coloursOf('out').length, coloursOf('in').length], [2, 2]);
    for (const [nth, { ink, paper }] of schemes.entries()) {
      assert.ok(contrast(coloursOf('out')[nth], paper) >= 4.5, `what is struck, on ${paper}`);
      assert.ok(contrast(ink, coloursOf('in')[nth]) >= 4.5, `what is new, with letters in ${ink}`);
    }
  });
});

describe('corrections seen made', () => {
  const made = text.replace('$5', '$6').replace('$3', '$4');

  it('are confirmed all at once', () => {
    const checked = checkedWith(made, yaml, {}, text);
    const found = madeCorrections(checked);
    assert.deepEqual(found.ready.map(({ reviewed }) => reviewed.key).sort(), ['a-1', 'a-2']);
    const now = checkedWith(made, written(yaml, confirmAllMade(checked, found, ann)), {}, text);
    assert.deepEqual(
      now.review.annotations.map(({ key, status }) => [key, status]).sort(),
      [['a-1', 'checked'], ['a-2', 'checked'], ['a-3', 'to fix']],
    ); // prettier-ignore
  });

  it('but not where somebody has to say first whether the summary holds', () => {
    const summed = yaml.replace(
      '    correction: "$4"',
      '    summary: It was three dollars\n    correction: "$4"',
    );
    const checked = checkedWith(made, summed, {}, text);
    const { ready, asking } = madeCorrections(checked);
    assert.deepEqual(
      [ready.map(({ reviewed }) => reviewed.key), asking.map(({ key }) => key)],
      [['a-1'], ['a-2']],
    );
    assert.match(refusalOf(confirmAllMade(checked, { ready: [], asking }, ann)), /No correction/);
  });

  it('are printed with what was said and what is said now, also once they are confirmed', () => {
    const before = checkedWith(text, yaml).review.annotations.find(({ key }) => key === 'a-2');
    assert.ok(before);
    assert.deepEqual(correctedWords(before), { was: '$3', now: '$4' });
    const checked = checkedWith(made, yaml, {}, text);
    const confirmed = written(yaml, confirmAllMade(checked, madeCorrections(checked), ann));
    const now = checkedWith(made, confirmed, {}, text);
    const after = now.review.annotations.find(({ key }) => key === 'a-2');
    assert.ok(after);
    const words = correctedWords(after);
    assert.deepEqual(words, { was: '$3', now: '$4' });
    const printed = written(
      confirmed,
      printCorrection(now, after, { type: 'correction', ...words, notice: 'It was $4.' }, ann),
    );
    const last = checkedWith(made, printed, {}, text).review;
    assert.deepEqual(last.sidecar.article?.corrections, [
      { at: ann.at, annotation: 'a-2', type: 'correction', was: '$3', now: '$4', notice: 'It was $4.' },
    ]);
    assert.ok(printedIds(last).has('a-2'));
  });
});
