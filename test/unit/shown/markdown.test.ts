import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from 'marked';
import {
  commandAddress,
  joined,
  link,
  paragraphs,
  plain,
  running,
  strong,
} from '../../../src/core/markdown.ts';
import type { Markdown, Run } from '../../../src/core/markdown.ts';
import { onOneLine } from '../../../src/core/shown.ts';
import { webAddress } from '../../../src/core/webAddress.ts';
import { hostileText } from './hostile.ts';

/** As VS Code makes HTML of a card, with the parser that it uses, before it looks for icons. */
const html = (markdown: Markdown): string => parse(markdown, { async: false }).trim();

const icons = /\$\([A-Za-z0-9-]+(?:~[A-Za-z]+)?\)/;

const named: Readonly<Record<string, string>> = { '&quot;': '"', '&lt;': '<', '&gt;': '>', '&amp;': '&' };

/** What a browser shows for the references in it; each once. */
const decoded = (text: string): string =>
  text.replace(/&(?:#(\d+)|[a-z]+);/g, (whole, code: string | undefined) =>
    code === undefined ? (named[whole] ?? whole) : String.fromCodePoint(Number(code)),
  );

/** The words as a card has room for them: on one line, one space between two. */
const calm = (words: string): string => onOneLine(words).replace(/\s+/g, ' ').trim();

describe('Words on a card', () => {
  it('are one paragraph of just these words, whatever they are', () => {
    fc.assert(
      fc.property(hostileText, (words) => {
        const shown = html(plain(words));
        const inside = /^<p>([^<]*)<\/p>$/.exec(shown)?.[1] ?? '';
        assert.equal(shown, inside === '' ? '' : `<p>${inside}</p>`);
        assert.equal(decoded(inside), calm(words));
        assert.doesNotMatch(shown, icons);
      }),
      { numRuns: 2000 },
    );
  });

  it('show an ampersand as the text has it', () => {
    assert.equal(decoded(html(plain('R&amp;D, AT&T, &lt;b&gt;'))), '<p>R&amp;D, AT&T, &lt;b&gt;</p>');
  });

  it('break between words and nowhere else', () => {
    const words = 'Prime Minister Morihiro Hosokawa left on Friday';
    assert.equal(plain(words), words);
    assert.equal(plain('one\u00a0two'), 'one two');
  });

  it('are bold, in a title and behind it, and nothing more', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (name, role) => {
        const shown = html(joined([strong(name), plain(role)], ' · '));
        assert.deepEqual(shown.match(/<(?!\/?(?:strong|p)>)/g) ?? [], []);
        assert.equal(
          decoded(shown.replace(/<[^>]*>/g, '')),
          [name, role]
            .map(calm)
            .filter((part) => part !== '')
            .join('  ·  '),
        );
      }),
    );
  });

  it('are the words of a link that goes where we say', () => {
    const target = commandAddress('copydesk.reveal', {
      article: "file:///a(b)'c.txt",
      key: ')[x](command:y)',
    });
    const argument = /\?(.*)$/.exec(target)?.[1] ?? '';
    assert.deepEqual(JSON.parse(decodeURIComponent(argument)), [
      { article: "file:///a(b)'c.txt", key: ')[x](command:y)' },
    ]);
    fc.assert(
      fc.property(hostileText, hostileText, (words, key) => {
        const shown = html(
          joined([plain(words), link(words, commandAddress('copydesk.reveal', { key }))], ' · '),
        );
        const targets = [...shown.matchAll(/<a href="([^"]*)"/g)].map(([, href]) => href);
        assert.deepEqual(targets, [commandAddress('copydesk.reveal', { key })]);
        assert.equal(shown.match(/<(?!\/?(?:a|p)\b)/g), null);
      }),
    );
  });

  it('stand in paragraphs of their own', () => {
    fc.assert(
      fc.property(
        fc.array(
          hostileText.filter((words) => calm(words) !== ''),
          { minLength: 1 },
        ),
        (texts) => {
          const shown = html(paragraphs(texts.map(plain)));
          assert.equal(shown.match(/<p>/g)?.length, texts.length);
          assert.equal(shown.match(/<(?!\/?p>)/g), null);
        },
      ),
    );
  });
});

describe('A running text with changes', () => {
  const changed = (...runs: [string, Run['look']][]): string =>
    html(running(runs.map(([words, look]) => ({ words, look }))));

  it('marks what went and what came, within words, too', () => {
    assert.equal(
      decoded(changed(['cost $', 'plain'], ['14', 'struck'], ['19', 'strong'], [' million', 'plain'])),
      '<p>cost $<del>14</del><strong>19</strong> million</p>',
    );
    assert.equal(
      decoded(changed(['a', 'plain'], ['“b”', 'strong'], ['c', 'plain'])),
      '<p>a<strong>“b”</strong>c</p>',
    );
    assert.equal(
      decoded(changed(['two ', 'strong'], ['(2)', 'strong'], ['', 'plain'], ['千', 'strong'])),
      '<p><strong>two (2)千</strong></p>',
    );
  });

  it('is one where what stands between two parts is not shown', () => {
    for (const nothing of ['\ud83d', '\u202e', '\u0007 ', '']) {
      assert.equal(
        decoded(changed(['(a)', 'strong'], [nothing.trim(), 'plain'], ['千', 'strong'])),
        '<p><strong>(a)千</strong></p>',
      );
      assert.equal(decoded(changed(['(a)', 'plain'], [nothing, 'struck'], ['b', 'plain'])), '<p>(a)b</p>');
    }
  });

  it('shows nothing but its words, marked as they are, whatever they are', () => {
    const look = fc.constantFrom<Run['look']>('plain', 'struck', 'strong');
    fc.assert(
      fc.property(fc.array(fc.record({ words: hostileText, look }), { maxLength: 5 }), (runs) => {
        const shown = html(running(runs));
        assert.deepEqual(shown.match(/<(?!\/?(?:p|del|strong)>)/g) ?? [], []);
        assert.doesNotMatch(shown, icons);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('An address on a card', () => {
  it('is one of the web, with a host', () => {
    for (const odd of [
      'https:////x',
      'https://',
      'http:///a',
      'command:x',
      'file:///etc/passwd',
      'javascript:alert(1)',
      'https://a b',
      'https://bank.example@evil.example/',
      '//x',
      'ftp://x/y',
      '',
      ' https://x',
      'https://x\u202ey',
    ])
      // prettier-ignore
      assert.equal(webAddress(odd), null, odd);
    assert.equal(webAddress('https://example.org/a?b=c&d=%20#e'), 'https://example.org/a?b=c&d=%20#e');
    assert.equal(webAddress('HTTPS://Example.org'), 'HTTPS://Example.org');
    assert.equal(webAddress('https://müller.example/ü'), 'https://müller.example/ü');
    assert.equal(webAddress('http://localhost:8080/(a)'), 'http://localhost:8080/%28a%29');
  });

  it('ends no link and begins nothing, whatever somebody wrote', () => {
    const written = fc.tuple(fc.constantFrom('https://example.org/', 'https://', 'HTTP://x?'), hostileText);
    fc.assert(
      fc.property(written, hostileText, ([start, rest], words) => {
        const target = webAddress(start + rest);
        if (target === null) return;
        const shown = html(link(words, target));
        assert.equal(shown.match(/<a /g)?.length, 1);
        assert.match(shown, /^<p><a href="[^"]*">[^<]*<\/a><\/p>$/);
        assert.doesNotMatch(shown, icons);
      }),
      { numRuns: 1000 },
    );
  });
});
