import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { text, yaml } from '../export/stories.ts';
import { copydesk, removeScratch, scratch } from './harness.ts';

const desk = (more: Record<string, string> = {}): string =>
  scratch({
    'ferry.txt': text,
    'ferry.txt.annotations.yaml': yaml,
    'ferry.txt.annotations.private.yaml': 'version: 1\nannotations:\n  a-1: { notes: [Call 555-0100] }\n',
    ...more,
  });

describe('copydesk export', () => {
  afterEach(removeScratch);

  it('prints one article, and nothing of its private file', () => {
    for (const [format, begins] of [
      ['html', '<!doctype html>'],
      ['md', '# Fact-check: Ferry Line'],
      ['csv', '\ufeffsentence,'],
      ['w3c', '{\n  "@context": "http://www.w3.org/ns/anno.jsonld"'],
      ['corrections', '{\n  "@context": "https://schema.org"'],
    ] as const) {
      const { status, out } = copydesk(desk(), 'export', '--format', format, 'ferry.txt');
      assert.equal(status, 0);
      assert.ok(out.startsWith(begins), `${format}: ${out.slice(0, 40)}`);
      assert.doesNotMatch(out, /555-0100/);
    }
  });

  it('writes several into a folder, and never over a file that is there unless it is told to', () => {
    const folder = desk({ 'more/ferry.txt': text, 'more/ferry.txt.annotations.yaml': yaml });
    const none = copydesk(folder, 'export', '--format', 'md', '.');
    assert.deepEqual([none.status, none.out], [2, '']);
    assert.match(none.err, /name a folder with --to/);
    mkdirSync(join(folder, 'out'));
    const first = copydesk(folder, 'export', '--format', 'md', '--to', 'out', 'ferry.txt');
    assert.equal(first.status, 0, first.err);
    assert.deepEqual(readdirSync(join(folder, 'out')), ['ferry.txt.check.md']);
    const again = copydesk(folder, 'export', '--format', 'md', '--to', 'out', 'ferry.txt');
    assert.equal(again.status, 2);
    assert.match(again.err, /is there already/);
    const over = copydesk(folder, 'export', '--format', 'md', '--to', 'out', '--overwrite', '.');
    assert.equal(over.status, 2, 'of two with one name the second does not replace the first');
    assert.match(over.err, /is there already/);
  });

  it('asks for what a ClaimReview cannot be without, and says what it leaves out', () => {
    const folder = desk();
    const review = (...more: string[]) =>
      copydesk(folder, 'export', '--format', 'claimreview', ...more, 'ferry.txt');
    assert.match(review().err, /--publisher/);
    assert.match(review('--publisher', 'Harbour Post', '--url', 'javascript:alert(1)').err, /--url/);
    const made = review('--publisher', 'Harbour Post', '--url', 'https://example.org/checks/1');
    assert.equal(made.status, 0);
    assert.match(made.err, /left out: 1 rating of words that read differently by now/);
    assert.match(made.out, /"ratingValue": 4/);
  });

  it('holds back what is under embargo', () => {
    const folder = desk({
      'ferry.txt.annotations.yaml': yaml.replace('article:\n', 'article:\n  embargo: 2999-01-01\n'),
    });
    const held = copydesk(folder, 'export', '--format', 'csv', 'ferry.txt');
    assert.deepEqual([held.status, held.out], [2, '']);
    assert.match(held.err, /under embargo until 2999-01-01/);
    assert.equal(copydesk(folder, 'export', '--format', 'csv', '--embargoed', 'ferry.txt').status, 0);
  });

  it('writes nothing of an annotations file that cannot be read whole, and goes on with the others', () => {
    const folder = desk({
      'broken.txt': text,
      'broken.txt.annotations.yaml': 'version: 1\nannotations: [\n',
    });
    mkdirSync(join(folder, 'out'));
    const ran = copydesk(folder, 'export', '--format', 'html', '--to', 'out', '.');
    assert.equal(ran.status, 2);
    assert.match(ran.err, /broken\.txt: its annotations file cannot be read whole/);
    assert.deepEqual(readdirSync(join(folder, 'out')), ['ferry.txt.check.html']);
  });

  it('says which formats there are, and wants a folder that is there', () => {
    const folder = desk();
    assert.match(
      copydesk(folder, 'export', 'ferry.txt').err,
      /--format takes one of html, md, docx, csv, w3c/,
    );
    assert.match(copydesk(folder, 'export', '--format', 'pdf', 'ferry.txt').err, /takes one of/);
    assert.match(
      copydesk(folder, 'export', '--format', 'md', '--to', 'none', 'ferry.txt').err,
      /none: is no folder/,
    );
    assert.equal(existsSync(join(folder, 'none')), false);
    assert.equal(readFileSync(join(folder, 'ferry.txt'), 'utf8'), text, 'the article is never changed');
  });
});
