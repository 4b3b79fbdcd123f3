import assert from 'node:assert/strict';
import { bioIn } from '../../../src/core/lookup/bio.ts';
import { commonDate, dateIn, isBefore } from '../../../src/core/lookup/dates.ts';
import { imageTypeOf } from '../../../src/core/lookup/images.ts';
import { isOfPlaces, permalink, unfitPlace, type LookUpPlaces } from '../../../src/core/lookup/places.ts';
import { areAboutPrivateMatters } from '../../../src/core/lookup/privateMatters.ts';
import { waitIn } from '../../../src/core/lookup/problems.ts';

describe('A date of Wikidata', () => {
  const dates: readonly [time: string, precision: number, date: string | null][] = [
    ['+1921-02-11T00:00:00Z', 11, '1921-02-11'],
    ['+1921-02-11T00:00:00Z', 10, '1921-02'],
    ['+1921-01-01T00:00:00Z', 9, '1921'],
    ['+1921-00-00T00:00:00Z', 9, '1921'],
    ['+1921-00-00T00:00:00Z', 11, '1921'],
    ['+1921-02-00T00:00:00Z', 11, '1921-02'],
    ['+1921-02-31T00:00:00Z', 11, '1921-02'],
    ['+00000001921-02-11T00:00:00Z', 11, '1921-02-11'],
    ['+0800-00-00T00:00:00Z', 9, '0800'],
    ['-0044-03-15T00:00:00Z', 11, '-0044-03-15'],
    ['-0044-00-00T00:00:00Z', 9, '-0044'],
    ['+1920-00-00T00:00:00Z', 8, null],
    ['+2000-00-00T00:00:00Z', 7, null],
    ['+0000-00-00T00:00:00Z', 9, null],
    ['+123456-00-00T00:00:00Z', 9, null],
    ['1921-02-11', 11, null],
  ];
  for (const [time, precision, date] of dates)
    it(`is as precise as it means: ${time} (${String(precision)})`, () => {
      assert.equal(dateIn({ time, precision }), date);
    });

  it('that is given twice is what both agree on', () => {
    assert.equal(commonDate(['1971-03-09', '1971-09-03']), '1971');
    assert.equal(commonDate(['1971-03-09', '1971-03']), '1971-03');
    assert.equal(commonDate(['1971', '1972']), null);
    assert.equal(commonDate(['1971-03-09']), '1971-03-09');
    assert.equal(commonDate([]), null);
  });

  it('is before another only where it is so for certain', () => {
    assert.ok(isBefore('1993', '1994-01-01'));
    assert.ok(!isBefore('1994', '1994-01-01'));
    assert.ok(!isBefore('1994-01-01', '1994'));
    assert.ok(isBefore('-0100', '-0044'));
    assert.ok(isBefore('-0044-03-15', '0044'));
  });
});

describe('What Wikipedia begins with', () => {
  const bios: readonly [extract: string | null, bio: string | null][] = [
    [
      'Ann Vos (born 4 May 1960) is a Dutch engineer. She runs a port.',
      'Ann Vos is a Dutch engineer. She runs a port.',
    ],
    ['Ann Vos (/vɒs/ (listen); born 4 May 1960), is an engineer.', 'Ann Vos, is an engineer.'],
    ['Ann Vos is an engineer. She is the daughter of Jan Vos.', 'Ann Vos is an engineer.'],
    ['Ann Vos is a Catholic engineer. She runs a port.', null],
    ['Ann Vos is an engineer who was diagnosed with cancer.', null],
    [`Ann Vos is an engineer. ${'She runs a port and '.repeat(20)}rests.`, 'Ann Vos is an engineer.'],
    ['Ann Vos is an engineer.\nShe was born in Delft.', 'Ann Vos is an engineer.'],
    ['Ann Vos may refer to:', null],
    ['', null],
    [null, null],
  ];
  for (const [extract, bio] of bios)
    it(`gives ${bio === null ? 'no bio' : 'a bio'}: ${(extract ?? 'none').slice(0, 60)}`, () => {
      assert.equal(bioIn(extract, 'Ann Vos'), bio);
    });

  it('of somebody whose name means something is not about that', () => {
    assert.equal(
      bioIn('Christian Church is an engineer.', 'Christian Church'),
      'Christian Church is an engineer.',
    );
    for (const told of [
      'a Christian engineer',
      'wife of a mayor',
      'the blind judge',
      'his late father',
      'an openly gay writer',
    ])
      assert.ok(areAboutPrivateMatters(told, 'Ann Vos'), told);
    for (const told of [
      'a politician of the Christian Democratic Union',
      'secretary of state',
      'a fair person',
      'will aid the poor',
    ])
      assert.ok(!areAboutPrivateMatters(told, 'Ann Vos'), told);
  });
});

describe('How long a server wants us to wait', () => {
  const now = new Date('2026-11-27T12:00:00Z');
  const waits: readonly [header: string | null, seconds: number | null][] = [
    ['37', 37],
    [' 0 ', 0],
    ['Fri, 27 Nov 2026 12:01:30 GMT', 90],
    ['Fri, 27 Nov 2026 11:00:00 GMT', null],
    ['999999999', 86_400],
    ['-5', null],
    ['soon', null],
    ['2026', 2026],
    ['', null],
    [null, null],
  ];
  for (const [header, seconds] of waits)
    it(`is read of ${JSON.stringify(header)}`, () => {
      assert.equal(waitIn(header, now), seconds);
    });
});

describe('Where is looked up', () => {
  const places: LookUpPlaces = {
    wikidata: 'https://www.wikidata.org/w/api.php',
    wikipedia: 'https://en.wikipedia.org/w/api.php',
    commons: 'https://commons.wikimedia.org/w/api.php',
    images: 'https://upload.wikimedia.org/',
  };

  it('is asked only in secret, or on this machine', () => {
    assert.equal(unfitPlace(places), null);
    assert.equal(unfitPlace({ ...places, wikidata: 'http://127.0.0.1:80/w/api.php' }), null);
    for (const wikidata of [
      'http://www.wikidata.org/w/api.php',
      'https://www.wikidata.org/',
      'https://user@www.wikidata.org/w/api.php',
      'file:///w/api.php',
      'https://www.wikidata.org/w/api.php?x=/api.php',
      'http://127.0.0.1.example.org/w/api.php',
      'www.wikidata.org/w/api.php',
      '',
    ])
      // prettier-ignore
      assert.equal(unfitPlace({ ...places, wikidata }), 'wikidata', wikidata);
  });

  it('is no other server, however alike it looks', () => {
    assert.ok(isOfPlaces('https://UPLOAD.wikimedia.org/a/b.jpg?x=1', places));
    for (const other of [
      'http://upload.wikimedia.org/a.jpg',
      'https://upload.wikimedia.org.example.org/a.jpg',
      'https://upload.wikimedia.org@example.org/a.jpg',
      'https://upload.wikimedia.org:8443/a.jpg',
      'https://example.org/upload.wikimedia.org',
      'javascript:alert(1)',
      '//upload.wikimedia.org/a',
    ])
      // prettier-ignore
      assert.ok(!isOfPlaces(other, places), other);
  });

  it('has an address for each revision', () => {
    assert.equal(
      permalink(places.wikipedia, "Ann O'Vos (mayor)", 77),
      'https://en.wikipedia.org/w/index.php?title=Ann_O%27Vos_%28mayor%29&oldid=77',
    );
  });
});

describe('An image', () => {
  it('is what its bytes say', () => {
    const bytes = (words: string) => Uint8Array.from(words, (sign) => sign.charCodeAt(0));
    assert.equal(imageTypeOf(bytes('\xff\xd8\xff\xe0')), 'jpg');
    assert.equal(imageTypeOf(bytes('\x89PNG\r\n\x1a\n')), 'png');
    assert.equal(imageTypeOf(bytes('RIFF\0\0\0\0WEBPVP8 ')), 'webp');
    for (const other of ['RIFF\0\0\0\0WAVE', 'GIF89a', '<svg', '', '\xff\xd8', 'PNG'])
      assert.equal(imageTypeOf(bytes(other)), null, other);
  });
});
