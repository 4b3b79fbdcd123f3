import assert from 'node:assert/strict';
import fc from 'fast-check';
import { lengthRead, pictureAddress } from '../../../src/core/markdown.ts';
import type { ListPerson } from '../../../src/core/people/lists/listPerson.ts';
import type { Offer } from '../../../src/core/people/offer.ts';
import type { ReviewedPerson } from '../../../src/core/review/review.ts';
import type { Card, CardArticle } from '../../../src/features/hover/card.ts';
import { cardsAt } from '../../../src/features/hover/cards.ts';
import { hostileText } from '../shown/hostile.ts';
import { cardsOn, htmlOf, read, readingOf, targetsOf } from './articles.ts';

const text = `Harbour Board Puts Off Its Vote

By Ines Marlow
March 5, 2024

PORT AVERY — The new quay will cost $14 million, said Director Helen Okafor, 52, who has led the harbour board.

“We have waited eleven years for this,” Okafor said. “The islands are growing. Nobody can wait longer.”

The board met on Monday. Okafor said the piles were rotten.
`;

const entryOf = (fields: string): string =>
  `version: 1\npeople:\n  - { id: okafor, name: Helen Okafor, ${fields} }\n`;

/** The article where more is known of the person than the files beside it say. */
function knowing(of: CardArticle, known: Partial<ReviewedPerson>): CardArticle {
  const people = of.review.people.map((person) =>
    person.name === 'Helen Okafor' ? { ...person, ...known } : person,
  );
  return { ...of, review: { ...of.review, people } };
}

const wholeCard = (of: CardArticle, words = 'Helen Okafor'): Card =>
  cardsAt(of, of.text.indexOf(words) + 1, true)[0].card;

const listed = (person: Partial<ListPerson> = {}, list: Partial<Offer['list']> = {}): Offer => ({
  why: ['exact name'],
  doubts: [],
  list: {
    id: 'harbours', title: 'Harbour Directors', licence: 'CC0 1.0', isNonCommercial: false, isSensitive: false,
    date: '2024-01-15', source: null, ...list,
  },
  person: {
    id: 'p-7', name: 'Helen Adaeze Okafor', aliases: [], born: '1971-08-02', died: null,
    offices: [
      { title: 'Harbour Engineer', country: null, from: '1998', to: '2015' },
      { title: 'Director of Harbours', country: null, from: '2016-03', to: null },
    ],
    countries: [], summary: 'Has run harbours since 1998.', wikidata: null, links: [], ...person,
  },
}); // prettier-ignore

const argumentOf = (card: Card, command: string): unknown => {
  const target = targetsOf(card).find((one) => one.startsWith(`command:copydesk.${command}?`));
  assert.ok(target !== undefined, `no link to ${command}`);
  return (JSON.parse(decodeURIComponent(target.split('?')[1])) as unknown[])[0];
};

describe('The card of a person', () => {
  it('is in the order of what somebody asks first', () => {
    const of = read(
      text,
      entryOf(
        'role: Harbour Master, bio: Engineer., asOf: 2023-06-01, born: 1971-08-02, links: [{ url: "https://example.org/o" }], sources: [who]',
      ) +
        'sources: [{ id: who, title: Who Is Who, licence: CC BY 4.0, accessed: 2023-05-30 }]\nannotations:\n  - { id: a, kind: quote, selector: { exact: "We have waited eleven years for this," }, person: okafor, verdict: confirmed }\n',
    );
    const lines = readingOf(wholeCard(of)).split('\n');
    const starts = [
      /^\$\(person\) \*Helen Okafor\* {2}· {2}Director$/,
      /^Edit Bio {2}· {2}Mark Name as Checked {2}· {2}Look Up$/,
      /^\$\(notebook\) On file here: Harbour Master on March 5, 2024 Ask About the Role$/,
      /^\$\(notebook\) On file here: Engineer\. \(as of June 1, 2023\)$/,
      /^\$\(notebook\) On file here: born August 2, 1971; 52 on March 5, 2024$/,
      /^\$\(book\) Age in the article: 52 on line 6 {2}· {2}52 by the date of birth$/,
      /^\$\(book\) Mentioned 3 times, on lines: 6, 8, 10$/,
      /^\$\(book\) (?:Says|Is reported to say): /,
    ];
    starts.forEach((start, nth) => assert.match(lines[nth], start));
    const end = lines.slice(-3);
    assert.match(end[0], /^Findings on what they say: \$\(pass-filled\) Confirmed \(1\) “We have waited/);
    assert.match(end[1], /^More: https:\/\/example\.org\/o$/);
    assert.match(end[2], /^Sources: Who Is Who, CC BY 4\.0, May 30, 2023$/);
  });

  it('is folded, with its actions at the top, however much there is to say', () => {
    const words = fc.lorem({ maxCount: 150 });
    fc.assert(
      fc.property(words, words, words, (bio, role, more) => {
        const links = Array.from(
          { length: 5 },
          () => '{ url: "https://example.org/a-long-address-of-a-page" }',
        );
        const of = read(
          text,
          entryOf(
            `role: ${JSON.stringify(role)}, bio: ${JSON.stringify(bio)}, born: 1971, links: [${links.join(', ')}]`,
          ),
        );
        const taken = listed({ summary: more });
        const [card] = cardsOn(knowing(of, { taken, articleRole: 'Director' }), 'Helen Okafor');
        const shown = card.slice(0, -1).reduce((sum, paragraph) => sum + lengthRead(paragraph), 0);
        assert.ok(shown <= 525 + role.length, String(shown));
        assert.match(readingOf([card[1]]), /^Edit Bio/);
      }),
      { numRuns: 40 },
    );
    const of = read(text, entryOf(`bio: ${'Worked on the quay. '.repeat(60)}`));
    const [card] = cardsOn(of, 'Helen Okafor');
    assert.match(readingOf(card), /…  ?\(undated\)[^]*\nWhole Card$/);
    const start = text.indexOf('Helen Okafor');
    assert.deepEqual(argumentOf(card, 'showWholeCard'), {
      article: 'file:///desk/ferry.txt',
      kind: 'person',
      key: 'okafor',
      start,
      end: start + 'Helen Okafor'.length,
    });
    assert.match(readingOf(wholeCard(of)), /(?:Worked on the quay\. ){60}\(undated\)/);
    assert.doesNotMatch(readingOf(wholeCard(of)), /Whole Card/);
  });

  it('does not lead to the whole of what it shows', () => {
    assert.doesNotMatch(
      readingOf(cardsOn(read(text.replace(/\n“We[^]*/, '')), 'Helen Okafor')[0]),
      /Whole Card/,
    );
  });

  it('shows another role than the article’s beside it, and the same in other words not', () => {
    const rolesOn = (role: string) => readingOf(wholeCard(read(text, entryOf(`role: ${role}`))));
    assert.match(rolesOn('Chief Engineer'), /Chief Engineer on March 5, 2024 Ask About the Role/);
    assert.doesNotMatch(rolesOn('Director of the Harbour'), /Ask About/);
    assert.match(rolesOn('Former Director'), /Ask About/);
  });

  it('shows a role on file in more words where that is all that is on file', () => {
    const shown = (fields: string) => readingOf(wholeCard(read(text, entryOf(fields))));
    const line = /^\$\(notebook\) On file here: Director of the Avery Harbour Board$/m;
    assert.match(shown('role: Director of the Avery Harbour Board'), line);
    assert.doesNotMatch(shown('role: Director of the Avery Harbour Board, bio: Engineer.'), line);
    assert.doesNotMatch(shown('role: Director'), /On file/);
  });

  it('says of a role that only the file gives that it is on file', () => {
    const of = read(text.replace('Director ', ''), entryOf('role: Harbour Master'));
    assert.match(
      readingOf(wholeCard(of)),
      /^\$\(person\) \*Helen Okafor\* {2}· {2}Harbour Master \(on file\)/,
    );
  });

  it('shows an age that cannot be with a mark, and one of two that may be without', () => {
    const agesOn = (born: string) => readingOf(wholeCard(read(text, entryOf(`born: ${born}`))));
    assert.match(agesOn('1971'), /52 on line 6 {2}· {2}52 or 53 by the date of birth/);
    assert.match(agesOn('1974-03-05'), /52 on line 6 {2}· {2}\$\(warning\) 50 by the date of birth/);
    assert.doesNotMatch(readingOf(wholeCard(read(text, entryOf('bio: x')))), /by the date of birth/);
  });

  it('tells when somebody has died, and no age after that', () => {
    const shown = readingOf(wholeCard(read(text, entryOf('born: 1931-08-02, died: 2020'))));
    assert.match(shown, /born August 2, 1931, died 2020 at 88 or 89$/m);
  });

  it('tells what a list has from what is on file, with its licence and date', () => {
    const of = knowing(read(text, entryOf('bio: Engineer.')), { taken: listed() });
    const shown = readingOf(wholeCard(of));
    assert.match(shown, /^\$\(notebook\) On file here: Engineer\. \(undated\)$/m);
    assert.match(
      shown,
      /^\$\(library\) Harbour Directors: \*Helen Adaeze Okafor\*, Director of Harbours since 2016; Harbour Engineer 1998 to 2015; born August 2, 1971; 52 on March 5, 2024; taken by exact name\. CC0 1\.0, January 15, 2024\.$/m,
    );
    const alone = readingOf(wholeCard(knowing(read(text), { taken: listed() })));
    assert.match(
      alone,
      /^\$\(library\) Harbour Directors: Has run harbours since 1998\. \(list of January 15, 2024\)$/m,
    );
  });

  it('leads from somebody taken to who else it may be, and from “none of these” back', () => {
    const actionsWith = (known: Partial<ReviewedPerson>) =>
      readingOf([wholeCard(knowing(read(text), known))[1]]);
    assert.match(actionsWith({ taken: listed() }), /Not This Person$/);
    assert.match(
      actionsWith({ entry: { id: 'o', name: 'Helen Okafor' }, kept: 'registry' }),
      /Not This Person$/,
    );
    assert.doesNotMatch(actionsWith({}), /Not This Person|Choose/);
    const entry = { id: 'o', name: 'Helen Okafor', listed: 'none' };
    const none: Partial<ReviewedPerson> = { entry, kept: 'sidecar', others: [listed()] };
    assert.match(actionsWith(none), /Choose Who Is Meant$/);
    const shown = readingOf(wholeCard(knowing(read(text), none)));
    assert.match(shown, /By your answer nobody is meant/);
    assert.doesNotMatch(shown, /Adaeze/);
  });

  it('says of whom the checker has chosen that it is the answer', () => {
    const taken = { ...listed(), why: ['alive', 'earlier choice'] as const };
    const shown = readingOf(wholeCard(knowing(read(text), { taken })));
    assert.match(shown, /52 on March 5, 2024; by your answer\. CC0/);
  });

  it('says of who is offered what speaks against it', () => {
    const offered = [{ ...listed(), doubts: ['another role', 'another age'] as const }];
    const shown = readingOf(cardsOn(knowing(read(text), { offered }), 'Helen Okafor')[0]);
    assert.match(shown, /exact name, but the article gives another role, the article gives another age\./);
  });

  it('names offices that were still to come after the others', () => {
    const offices = [
      { title: 'Clerk', country: null, from: '1990', to: '1995' },
      { title: 'Mayor', country: null, from: '2025', to: '2028' },
      { title: 'Governor', country: null, from: '2030', to: null },
    ];
    const taken = listed({ offices });
    const shown = readingOf(wholeCard(knowing(read(text), { taken })));
    assert.match(shown, /Clerk 1990 to 1995; Mayor 2025 to 2028; Governor since 2030; born/);
  });

  it('tells what a look-up brought, and where an entry is kept', () => {
    const source =
      'sources: [{ id: wp, title: "Wikipedia: Helen Okafor", url: "https://en.wikipedia.org/w/index.php?oldid=7", licence: CC BY-SA 4.0, accessed: 2024-02-01 }]\n';
    const of = read(text, entryOf('bio: Engineer., asOf: 2024-02-01, sources: [wp]') + source);
    assert.match(
      readingOf(wholeCard(of)),
      /^\$\(globe\) On file here, looked up: Engineer\. \(as of February 1, 2024\)$/m,
    );
    const elsewhere = knowing(read(text, entryOf('bio: Engineer.')), { kept: 'registry' });
    assert.match(readingOf(wholeCard(elsewhere)), /^\$\(notebook\) On file in people\.yaml: Engineer/m);
  });

  it('dates no bio by a look-up of something else', () => {
    for (const url of [
      'https://commons.wikimedia.org/w/index.php?oldid=7',
      'https://www.wikidata.org/wiki/Q7',
    ]) {
      const source = `sources: [{ id: looked, url: "${url}", accessed: 2024-02-01 }]\n`;
      const of = read(text, entryOf('bio: Engineer., image: media/o.jpg, sources: [looked]') + source);
      assert.match(readingOf(wholeCard(of)), /Engineer\. \(undated\)$/m);
    }
  });

  it('says whose name it may be but for a slip, with the place, and takes nobody', () => {
    const of = read(text.replace('this,” Okafor', 'this,” Okafro'));
    const card = wholeCard(of, 'Okafro');
    const lines = readingOf(card).split('\n');
    assert.match(lines[0], /^\$\(person\) \*Okafro\*$/);
    assert.equal(lines[2], 'Perhaps Helen Okafor, misspelled? “Helen Okafor” on line 6');
    const start = text.indexOf('Helen Okafor');
    assert.deepEqual(argumentOf(card, 'reveal'), {
      article: of.article,
      start,
      end: start + 'Helen Okafor'.length,
    });
    assert.doesNotMatch(readingOf(wholeCard(of)), /Perhaps/);
    const quote = cardsOn(of, 'We have waited')[0];
    assert.match(readingOf(quote), /\*Okafro\* {2}· {2}quoted\nPerhaps Helen Okafor, misspelled\? “Helen/);
  });

  it('says so of a name on file, and of another given name, and nothing of two ways to print one name', () => {
    const perhaps = (of: CardArticle, words?: string) =>
      readingOf(wholeCard(of, words))
        .split('\n')
        .filter((line) => line.startsWith('Perhaps'));
    const yaml = 'version: 1\npeople:\n  - { id: okafor, name: Helen Okaforr }\n';
    assert.deepEqual(perhaps(read(text, yaml)), [
      'Perhaps Helen Okaforr, misspelled? That is the spelling on file.',
    ]);
    const other = text.replace('Okafor said the', 'Harbour Director Ellen Okafor said the');
    const both = read(other.replace('Director Helen', 'Harbour Director Helen'));
    assert.deepEqual(perhaps(both, 'Ellen Okafor'), [
      'Perhaps Helen Okafor, with another given name? “Helen Okafor” on line 6',
    ]);
    const accents = read(text.replace('Okafor said the', 'Helen Okáfor said the'));
    assert.deepEqual(perhaps(accents, 'Helen Okáfor'), []);
  });

  it('offers who may be meant, and takes nobody', () => {
    const offered = [{ ...listed(), why: ['surname', 'in office'] as const }];
    const [card] = cardsOn(knowing(read(text), { offered }), 'Helen Okafor');
    const shown = readingOf(card);
    assert.match(
      shown,
      /\$\(library\) Harbour Directors: \*Helen Adaeze Okafor\*, Director of Harbours since 2016; born August 2, 1971; surname, in office then\. This Is the Person\nNone of These/,
    );
    assert.doesNotMatch(shown, /Sources/);
    const choices = targetsOf(card)
      .filter((target) => target.startsWith('command:copydesk.chooseListed'))
      .map((target) => decodeURIComponent(target));
    assert.match(choices[0], /"listed":"harbours\/p-7"/);
    assert.match(choices[1], /"listed":"none"/);
  });

  it('shows nothing of an entry of a sensitive list', () => {
    const offered = [{ ...listed({}, { isSensitive: true }), why: ['exact name'] as const }];
    const shown = readingOf(cardsOn(knowing(read(text), { offered }), 'Helen Okafor')[0]);
    assert.match(shown, /Harbour Directors: an entry with this name\./);
    assert.doesNotMatch(shown, /Adaeze|1971|2016|1998|exact name/);
  });

  it('says in how many other articles somebody is named, and leads there', () => {
    const named = (count: number, isLeast = false) =>
      wholeCard({ ...read(text), elsewhere: { count, isLeast } });
    assert.match(readingOf(named(12)), /^\$\(files\) Also named in 12 other articles$/m);
    assert.match(readingOf(named(1)), /^\$\(files\) Also named in another article$/m);
    assert.match(readingOf(named(50, true)), /Also named in at least 50 other articles/);
    assert.doesNotMatch(readingOf(named(0)), /Also named/);
    const start = text.indexOf('Helen Okafor');
    assert.deepEqual(argumentOf(named(12), 'showElsewhere'), {
      article: 'file:///desk/ferry.txt',
      start,
      end: start + 'Helen Okafor'.length,
    });
  });

  it('says that the lists are still being asked', () => {
    assert.match(readingOf(wholeCard({ ...read(text), isAsking: true })), /lists are still being asked/);
    assert.doesNotMatch(readingOf(wholeCard(read(text))), /being asked/);
  });

  it('shows the words around a mention', () => {
    const html = htmlOf(wholeCard(read(text)));
    assert.match(html, /title="“We have waited eleven years for this&#44;” Okafor said&#46;/);
  });

  it('shows a portrait of this machine, so high', () => {
    const portraits = new Map([['okafor', pictureAddress('file:///desk/media/o (1).jpg')]]);
    const html = htmlOf(wholeCard({ ...read(text, entryOf('bio: x')), portraits }));
    assert.match(
      html,
      /<img src="file:\/\/\/desk\/media\/o%20%281%29\.jpg%7Cheight=40" alt="Portrait of Helen Okafor">/,
    );
  });

  it('groups what an unnamed source says by the words that it is described with', () => {
    const unnamed = `${text}
“The quay was late,” a senior ministry official said. “The board knew,” the official said.
`;
    const shown = readingOf(wholeCard(read(unnamed), 'a senior ministry official'));
    assert.match(shown, /Taken to be one source: “a senior ministry official”, “the official”/);
    assert.match(shown, /“a senior ministry official” says: “The quay was late,”/);
    assert.match(shown, /“the official” says: “The board knew,”/);
  });
});

describe('Whatever a list, a registry or a look-up says', () => {
  const icons = /^\$\((?:person|question|book|notebook|library|globe|warning|[a-z-]+)\)$/;
  const ours = new Set(['person', 'book', 'notebook', 'library', 'globe', 'warning', 'pass-filled']);

  it('is text on the card: no markup, no command, no icon, no picture of its own', () => {
    const words = fc.array(hostileText, { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(words, fc.boolean(), ([a, b, c, d, e, f], isSensitive) => {
        const somebody = listed(
          {
            id: a, name: b, aliases: [c], born: d, died: e, summary: f, wikidata: a, links: [c, `https://example.org/${d}`],
            offices: [{ title: b, country: c, from: d, to: e }],
          },
          { id: c, title: d, licence: e, date: f, isSensitive },
        ); // prettier-ignore
        const entry = {
          id: a, name: b, role: c, bio: d, asOf: e, born: f, died: a, image: b, wikidata: c, sources: [a, 'q'],
          links: [{ title: d, url: e }, { url: `https://example.org/${f}` }], roles: [{ title: a, from: b, to: c }],
        }; // prettier-ignore
        const of: CardArticle = {
          ...read(text),
          registrySources: [{ id: 'q', title: a, url: b, licence: c, accessed: d }],
          portraits: new Map([[b, pictureAddress(`file:///desk/${f}`)]]),
        };
        const known: readonly Partial<ReviewedPerson>[] = [
          {
            id: b,
            name: a,
            role: b,
            articleRole: 'Director',
            roleOnFile: c,
            entry,
            kept: 'registry',
            taken: somebody,
          },
          { offered: [{ ...somebody, why: ['surname'] }] },
        ];
        for (const fields of known)
          for (const isWhole of [true, false]) {
            const [{ card }] = cardsAt(knowing(of, fields), text.indexOf('Helen Okafor') + 1, isWhole);
            const shown = htmlOf(card);
            for (const target of targetsOf(card))
              assert.match(target, /^(?:command:copydesk\.\w+\?|https?:\/\/)/);
            assert.deepEqual(shown.match(/<(?!\/?(?:p|a|em|strong|img)\b)/g) ?? [], []);
            for (const [, src] of shown.matchAll(/<img src="([^"]*)"/g))
              assert.match(src, /^file:\/\/\/desk\/[\w%./:+-]*%7Cheight=40$/);
            for (const icon of shown.match(/\$\([^)]*\)/g) ?? []) {
              assert.match(icon, icons);
              assert.ok(ours.has(icon.slice(2, -1)), icon);
            }
            assert.equal(shown.match(/<p>/g)?.length, card.length, 'each paragraph stays one');
          }
      }),
      { numRuns: 150 },
    );
  });
});
