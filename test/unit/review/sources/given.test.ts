import assert from 'node:assert/strict';
import fc from 'fast-check';
import { givenSource } from '../../../../src/core/review/sources/given.ts';
import type { SourceEntry } from '../../../../src/core/sidecar/schema.ts';

const today = '2026-11-23';
const given = (words: string, sources: readonly SourceEntry[] = []) => givenSource(words, { sources, today });

describe('A source as it is given', () => {
  it('is a page of the web with a title before it, whatever the page ends with', () => {
    const page = given(
      'Example Sun, “Japan wins, again”, 1993-07-11 https://sun.example.org/news/pact-story.html',
    );
    assert.equal(page?.filed?.url, 'https://sun.example.org/news/pact-story.html');
    assert.equal(page.filed.title, 'Example Sun, “Japan wins, again”, 1993-07-11');
    assert.equal(page.filed.accessed, today);
    assert.equal(given('scans/pact-story.html')?.filed?.url, 'scans/pact-story.html');
  });

  it('says nothing of a page whose address a machine has made', () => {
    const page = given('https://www.latimes.com/archives/la-xpm-1994-02-07-fi-20083-story.html');
    assert.equal(page?.filed?.title, 'Los Angeles Times');
  });

  it('gets its id, title, kind and day from the address alone', () => {
    assert.deepEqual(
      given('https://www.census.gov/foreign-trade/Press-Release/ft900/ft900_2401.pdf#page=12'),
      {
        id: 'census-ft900',
        filed: {
          id: 'census-ft900',
          title: 'U.S. Census Bureau: ft900 2401',
          url: 'https://www.census.gov/foreign-trade/Press-Release/ft900/ft900_2401.pdf',
          kind: 'primary',
          via: 'document',
          accessed: today,
        },
        locator: 'page 12',
      },
    );
    const paper = given(
      'https://gazette.example.co.uk/2019/03/14/harbour-bridge-closed-again-1045523.html?utm_source=x',
    );
    assert.deepEqual(paper?.filed, {
      id: 'example-harbour-bridge-closed-2019',
      title: 'gazette.example.co.uk: harbour bridge closed again',
      url: 'https://gazette.example.co.uk/2019/03/14/harbour-bridge-closed-again-1045523.html',
      via: 'document',
      accessed: today,
    });
  });

  it('says no kind of a host that does not tell it, and takes no later year for the year of the document', () => {
    const { filed } = given('https://ferries.example/plan-2050/budget') ?? {};
    assert.equal(filed?.kind, undefined);
    assert.equal(filed?.id, 'ferries-budget');
    assert.equal(given('https://notcensus.gov.example/a/b')?.filed?.kind, undefined);
    assert.equal(given('https://data.census.gov/tables')?.filed?.kind, 'primary');
    assert.equal(given('https://en.wikipedia.org/wiki/Ferry')?.filed?.kind, 'secondary');
  });

  it('reads the place in it from the address', () => {
    const places: Readonly<Record<string, string | null>> = {
      'https://a.example/x.pdf#page=3': 'page 3',
      'https://a.example/x.pdf#zoom=2&page=3': 'page 3',
      'https://a.example/x?page=7': 'page 7',
      'https://a.example/?p=7231': null,
      'https://books.google.com/books?id=abc&pg=PA41': 'page 41',
      'https://a.example/x#:~:text=in%20all-,forty%20boats,sank,-in%20one': '“forty boats … sank”',
      'https://a.example/x#notes:~:text=forty%20boats': '“forty boats”',
      'https://www.youtube.com/watch?v=abc&t=75s': 'at 1:15',
      'https://youtu.be/abc?t=1h2m3s': 'at 1:02:03',
      'https://a.example/?t=75': null,
      'https://a.example/x#section-3': null,
      'https://a.example/x#:~:text=100%': '“100%”',
    };
    for (const [address, locator] of Object.entries(places))
      assert.equal(given(address)?.locator, locator, address);
  });

  it('is one that is on file, whatever page of it is given', () => {
    const sources = [{ id: 'ft', url: 'http://census.example/ft900/' }];
    assert.deepEqual(given('https://www.census.example/ft900#page=4', sources), {
      id: 'ft',
      filed: null,
      locator: 'page 4',
    });
    assert.equal(given('https://www.census.example/ft900?table=4', sources)?.filed?.id, 'census-ft900');
    assert.equal(
      given('https://census.example/ft900#annex', sources)?.filed?.url,
      'https://census.example/ft900#annex',
    );
  });

  it('gets an id of its own where one like it is taken', () => {
    const sources = [{ id: 'ferries-budget' }, { id: 'ferries-budget-2' }];
    assert.equal(given('ferries.example/budget', sources)?.id, 'ferries-budget-3');
  });

  it('keeps the title that stands beside the address', () => {
    const { filed } = given('Harbour Board, minutes of 4 May (https://board.example/m?id=9).') ?? {};
    assert.deepEqual(
      [filed?.title, filed?.url],
      ['Harbour Board, minutes of 4 May', 'https://board.example/m?id=9'],
    );
  });

  it('names the original of an archived copy, and the copy', () => {
    const { filed } = given('https://web.archive.org/web/20240105120000/https://board.example/minutes') ?? {};
    assert.deepEqual(
      [filed?.url, filed?.archived],
      [
        'https://board.example/minutes',
        'https://web.archive.org/web/20240105120000/https://board.example/minutes',
      ],
    );
  });

  it('is words where it is no address: an interview, a tape, a print', () => {
    assert.deepEqual(given('Interview with the harbour master, 4 May'), {
      id: 'interview-harbour-master-may',
      filed: {
        id: 'interview-harbour-master-may',
        title: 'Interview with the harbour master, 4 May',
        via: 'interview',
      },
      locator: null,
    });
    assert.equal(given('Tape of the council')?.filed?.via, 'recording');
    assert.equal(given('Tapestry of the council')?.filed?.via, undefined);
    assert.equal(given('Reporter’s notes, p. 4')?.filed?.via, 'reporter-notes');
    assert.equal(given('   '), null);
  });

  it('is a file where it names one, never taken for a host', () => {
    for (const path of [
      'scan.pdf',
      'scans/board minutes.pdf',
      './a.png',
      'file:///home/a/b.pdf',
      'C:\\a\\b.pdf',
    ])
      assert.equal(given(path)?.filed?.url, path);
    assert.equal(given('board.example/minutes.pdf')?.filed?.url, 'https://board.example/minutes.pdf');
    assert.equal(given('They sent us a file named minutes.pdf')?.filed?.url, undefined);
  });

  it('always has an id of letters, digits and hyphens that nothing else has', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.webUrl({ withFragments: true, withQueryParameters: true }), fc.string()),
        (words) => {
          const first = given(words);
          if (!first) return words.trim() === '';
          if (!first.filed) return false;
          const again = givenSource(`${words} `, { sources: [{ id: first.id }], today });
          return (
            /^[\p{L}\p{N}]+(-[\p{L}\p{N}]+)*$/u.test(first.id) &&
            (again?.filed === null || again?.id !== first.id)
          );
        },
      ),
    );
  });
});
