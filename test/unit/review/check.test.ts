import assert from 'node:assert/strict';
import { fitInWords } from '../../../src/core/wording/fits.ts';
import { textSha256 } from '../../../src/core/hash.ts';
import { parseLexicon } from '../../../src/core/mentions/lexicon.ts';
import { Reader } from '../../../src/core/mentions/reader.ts';
import { check, type CheckedArticle, type CheckInput } from '../../../src/core/review/check.ts';
import { byFit, fitOf, fits as isFit } from '../../../src/core/review/fits.ts';
import { placingOf } from '../../../src/core/review/placing.ts';
import { readSidecar } from '../../../src/core/sidecar/read.ts';
import { drain } from '../../../src/core/steps.ts';

const ferry = 'The ferry carried 412,000 people last year.';
const quay = 'The quay was built in 1931.';
const text = ['Ferry board meets', '3 March 2021', ferry, quay, 'Two boats were sold on Monday.'].join(
  '\n\n',
);

const sidecar = (passage: string, article = ''): string =>
  `version: 1\n${article}annotations:\n  - id: a-1\n    kind: claim\n    verdict: confirmed\n    selector: { exact: "${passage}" }\n`;

const checked = (yaml: string, of = text, more: Partial<CheckInput> = {}): CheckedArticle =>
  drain(check({ text: of, reading: readSidecar(yaml), reader: new Reader(parseLexicon('')), ...more }));

const dates = ({ review }: CheckedArticle): unknown[] =>
  review.mentions.figures.filter(({ kind }) => kind === 'date').map(({ value }) => value);

describe('checking an article', () => {
  it('counts relative dates from the date on file, else from the one the text gives', () => {
    const own = checked(sidecar(ferry));
    assert.equal(own.published, '2021-03-03');
    assert.ok(dates(own).includes('2021-03-01'), 'the Monday before that Wednesday');
    const onFile = checked(sidecar(ferry, 'article: { published: 2020-07-01 }\n'));
    assert.equal(onFile.published, '2020-07-01');
    assert.ok(dates(onFile).includes('2020-06-29'));
    assert.equal(checked(sidecar(ferry), ferry).published, null);
  });

  it('shows what is on screen first, and all annotations with it', () => {
    const seen: CheckedArticle[] = [];
    const within = { start: text.indexOf(quay), end: text.indexOf(quay) + 1 };
    const whole = checked(sidecar(ferry), text, {
      first: { within, show: (partial) => void seen.push(partial) },
    });
    assert.equal(seen.length, 1);
    const [partial] = seen;
    assert.ok(partial.isPartial && !whole.isPartial);
    assert.deepEqual(dates(partial), ['1931']);
    assert.ok(dates(whole).length > 1);
    assert.deepEqual(partial.review.annotations, whole.review.annotations);
  });

  it('finds a passage in the old text where that is at hand', () => {
    const now = text.replace('412,000', '398,000');
    const start = text.indexOf('412,000');
    const selector = `selector: { exact: "412,000", start: ${start}, end: ${start + 7} }`;
    const yaml = `version: 1\narticle: { textSha256: ${textSha256(text)} }\nannotations:\n  - { kind: claim, ${selector} }\n`;
    const match = (input: Partial<CheckInput>) => checked(yaml, now, input).review.annotations[0].place.match;
    assert.equal(match({ oldText: (hash) => (hash === textSha256(text) ? text : undefined) }), 'changed');
    assert.equal(match({}), 'lost');
  });

  it('takes a selector that names no text to be made on the one that is given', () => {
    const { requests } = placingOf(readSidecar(sidecar(ferry)).value, 'base');
    assert.deepEqual(
      requests.map(({ textSha256 }) => textSha256),
      ['base'],
    );
    const named = readSidecar(sidecar(ferry, `article: { textSha256: ${'a'.repeat(64)} }\n`)).value;
    assert.equal(placingOf(named, 'base').requests[0].textSha256, 'a'.repeat(64));
  });

  it('asks for nothing whose place is known, and takes the meaning of what was asked instead', () => {
    const yaml = sidecar(ferry) + `  - { kind: note, selector: { exact: "${quay}" } }\n`;
    const range = { start: text.indexOf(quay), end: text.indexOf(quay) + quay.length };
    const known = { match: 'moved', range, score: 1, candidates: [] } as const;
    const {
      places,
      review: { annotations },
    } = checked(yaml, text, {
      asked: [
        { kind: 'known', place: known },
        {
          kind: 'follow',
          request: { selector: { exact: quay } },
          means: (found) => ({ ...found, score: 0.5 }),
        },
      ],
    });
    assert.equal(places[0], known);
    assert.deepEqual(
      annotations.map(({ place }) => [place.range, place.score]),
      [
        [range, 1],
        [range, 0.5],
      ],
    );
    assert.equal(annotations[0].status, 're-check', 'the words at the known place are judged');
  });
});

describe('an orphan', () => {
  const fit = (yaml: string, of: string) => drain(fitOf(readSidecar(yaml).value, of));
  const fits = (yaml: string, of: string): boolean => isFit(fit(yaml, of));
  const two = sidecar(ferry) + `  - { kind: note, selector: { exact: "${quay}" } }\n`;

  it('fits a text that holds half of its passages, not one that holds fewer', () => {
    assert.ok(fits(two, text));
    assert.ok(fits(two, `Something else.\n\n${quay}`));
    const three = `${two}  - { kind: note, selector: { exact: "The moon is made of old cheese." } }\n`;
    assert.ok(!fits(three, `Something else.\n\n${quay}`));
  });

  it('fits the very text it was made on, and no text without anything to find there', () => {
    const bare = `version: 1\narticle: { textSha256: ${textSha256(text)} }\n`;
    assert.ok(fits(bare, text));
    assert.ok(!fits(bare, `${text} More.`));
  });

  it('is ranked by how much of it stands in each text, the very text that it was made on first', () => {
    const changed = `${text} More.`;
    const texts = ['Nothing of it.', `Something else.\n\n${quay}`, changed, text];
    const made = two.replace('version: 1\n', `version: 1\narticle: { textSha256: ${textSha256(text)} }\n`);
    const ranked = texts.toSorted((a, b) => byFit(fit(made, a), fit(made, b)));
    assert.deepEqual(ranked, texts.toReversed());
    assert.deepEqual(
      ranked.map((of) => fitInWords(fit(made, of))),
      [
        'made on this text',
        'all of its passages are there',
        '1 of the 2 passages it points to are there',
        'none of its passages are there',
      ],
    );
  });
});
