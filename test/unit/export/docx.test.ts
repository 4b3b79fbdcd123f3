import assert from 'node:assert/strict';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { asDocx } from '../../../src/core/export/docx/docx.ts';
import { unescaped } from '../../../src/core/html.ts';
import { handedWith, now, text, yaml } from './stories.ts';

/** What a word processor reads in a document: its paragraphs, and its comments. */
interface Read {
  readonly refused: readonly string[];
  readonly taken: readonly string[];
  /** By id: the words it is at, and what it says. */
  readonly comments: ReadonlyMap<string, { readonly at: string; readonly says: string }>;
}

const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));

function assertWellFormed(xml: string): void {
  const open: string[] = [];
  const rest = xml
    .replace(/^<\?xml [^?]*\?>\n/, '')
    .replace(/<(\/?)([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>/g, (_, close, name, _attributes, empty) => {
      if (close === '/') assert.equal(open.pop(), name);
      else if (empty !== '/') open.push(String(name));
      return '';
    });
  assert.deepEqual(open, []);
  assert.doesNotMatch(rest, /[<>]|&(?!(?:amp|lt|gt|quot|#39);)/);
}

/** @param which words that come with a change, or those that go with it */
const wordsIn = (xml: string, which: 'refused' | 'taken'): string =>
  unescaped(
    xml
      .replace(which === 'taken' ? /<w:del .*?<\/w:del>/g : /<w:ins .*?<\/w:ins>/g, '')
      .replace(/<w:br\/>/g, '\n')
      .replace(/<[^>]*>/g, ''),
  );

function read(bytes: Uint8Array): Read {
  const parts = partsOf(bytes);
  const document = parts['word/document.xml'];
  const paragraphs = [...document.matchAll(/<w:p>.*?<\/w:p>/g)].map(([xml]) => xml);
  const comments = [...parts['word/comments.xml'].matchAll(/<w:comment w:id="(\d+)".*?<\/w:comment>/g)];
  return {
    refused: paragraphs.map((xml) => wordsIn(xml, 'refused')),
    taken: paragraphs.map((xml) => wordsIn(xml, 'taken')),
    comments: new Map(
      comments.map(([xml, id]) => {
        const [, within = ''] =
          new RegExp(`<w:commentRangeStart w:id="${id}"/>(.*?)<w:commentRangeEnd w:id="${id}"/>`).exec(
            document,
          ) ?? [];
        return [
          id,
          { at: wordsIn(within, 'refused'), says: wordsIn(xml.replaceAll('</w:p>', '<w:br/>'), 'refused') },
        ];
      }),
    ),
  };
}

describe('an export as a Word document', () => {
  it('has the parts that a word processor looks for, each well formed', () => {
    const parts = partsOf(asDocx(handedWith(), now));
    assert.deepEqual(Object.keys(parts), [
      '[Content_Types].xml',
      '_rels/.rels',
      'word/document.xml',
      'word/comments.xml',
      'word/styles.xml',
      'word/_rels/document.xml.rels',
    ]);
    Object.values(parts).forEach(assertWellFormed);
  });

  it('has each annotation as a comment at its passage, and what is lost at the end', () => {
    const { comments, refused } = read(asDocx(handedWith(), now));
    assert.deepEqual(
      [...comments].map(([id, { at }]) => [id, at]),
      [
        ['0', 'lost 1,200 riders in May'],
        ['1', 'We ran 🚢 late,'],
        ['2', '$3 million'],
      ],
    );
    assert.match(
      comments.get('0')?.says ?? '',
      /^Confirmed, mostly true\nSays: Ana Ruiz-Bell\n[\s\S]*Supported by: Ferry timetable, p\. 4 \[1\]/,
    );
    assert.match(comments.get('2')?.says ?? '', /=SUM\(A1\) as <b>said<\/b>/);
    assert.match(refused.join('\n'), /Not in the Article\n“words that nobody wrote”\nLost/);
    assert.match(
      refused.join('\n'),
      /Sources\n1\. Ferry timetable, https:\/\/example\.org\/time_table, primary document, read 2026-11-21/,
    );
  });

  it('has corrections to be made as changes: refused, the article as it is; taken, as it should read', () => {
    const { refused, taken } = read(asDocx(handedWith(), now));
    const paragraphs = text.trim().split('\n\n');
    assert.deepEqual(refused.slice(2, 2 + paragraphs.length), paragraphs);
    assert.deepEqual(
      taken.slice(2, 2 + paragraphs.length),
      paragraphs.map((words) => words.replace('$3 million', '$4 million')),
    );
  });

  it('says who changed what, and when where that is a moment', () => {
    const signed = yaml.replace(
      '    correction: $4 million\n',
      '    correction: $4 million\n    checkedBy: "A \\"B\\" <c>"\n    checkedAt: 2026-11-24T09:00:00+01:00\n',
    );
    const { 'word/document.xml': document } = partsOf(asDocx(handedWith(signed), now));
    assert.match(
      document,
      /<w:del w:id="\d+" w:author="A &quot;B&quot; &lt;c&gt;" w:date="2026-11-24T08:00:00Z">/,
    );
    const ids = [...document.matchAll(/<w:(?:ins|del) w:id="(\d+)"/g)].map(([, id]) => id);
    assert.equal(new Set(ids).size, ids.length);
  });

  it('never loses a word of the article, whatever is annotated and corrected', () => {
    const words = text.split(/\s+/).filter((word) => word !== '');
    const passage = fc
      .tuple(fc.nat(words.length - 1), fc.integer({ min: 1, max: 6 }))
      .map(([from, count]) => words.slice(from, from + count).join(' '))
      .filter((exact) => text.split(exact).length === 2);
    const annotation = fc.record({
      exact: passage,
      correction: fc.option(fc.string({ maxLength: 12 }), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(annotation, { maxLength: 5 }), (made) => {
        const lines = made.map(({ exact, correction }) => {
          const verdict =
            correction === undefined
              ? ''
              : `, verdict: needs-correction, correction: ${JSON.stringify(correction)}`;
          return `  - { kind: figure, selector: { exact: ${JSON.stringify(exact)} }${verdict} }\n`;
        });
        const handed = handedWith(
          `version: 1\nannotations:${lines.length === 0 ? ' []\n' : `\n${lines.join('')}`}`,
        );
        const bytes = asDocx(handed, now);
        Object.values(partsOf(bytes)).forEach(assertWellFormed);
        const { refused, comments } = read(bytes);
        const paragraphs = text.trim().split('\n\n');
        assert.deepEqual(refused.slice(2, 2 + paragraphs.length), paragraphs);
        for (const [id, { at }] of comments) assert.equal(at, handed.annotations[Number(id)].words);
      }),
      { numRuns: 60 },
    );
  });
});
