import assert from 'node:assert/strict';
import { drain } from '../../../src/core/steps.ts';
import type { Person } from '../../../src/core/mentions/mentions.ts';
import { joinQuotes } from '../../../src/core/mentions/quotes/join.ts';
import { quotesIn } from '../../../src/core/mentions/quotes/quotes.ts';

/** Paragraphs joined as an article; each quote as "kind: words < speaker". */
function read(...paragraphs: string[]): string[] {
  const { text, quotes } = joined(paragraphs);
  return quotes.map(({ start, end, kind, scare, speaker }) => {
    const words = text.slice(start, end);
    return `${scare ? 'scare' : kind}: ${words} < ${speaker ? text.slice(speaker.start, speaker.end) : '-'}`;
  });
}

function joined(paragraphs: readonly string[], people: readonly Person[] = []) {
  const text = paragraphs.join('\n\n');
  let from = 0;
  const placed = paragraphs.map((paragraph) => {
    const start = text.indexOf(paragraph, from);
    from = start + paragraph.length;
    return { start, paragraph, found: quotesIn(paragraph) };
  });
  return { text, quotes: drain(joinQuotes(placed, people, [])) };
}

function personNamed(text: string, id: string, ...names: string[]): Person {
  const mentions = names.map((name) => {
    const start = text.indexOf(name);
    return { start, end: start + name.length, form: 'name' as const };
  });
  return { id, name: names[0], unnamed: false, role: null, mentions };
}

describe('quoted words and who says them', () => {
  const cases: readonly (readonly [string, ...string[]])[] = [
    ['“The roof leaks,” said Ann Lee, director of the museum.', 'direct: The roof leaks, < Ann Lee'],
    ['“The roof leaks,” Lee said last week at a lunch.', 'direct: The roof leaks, < Lee'],
    ['"The roof leaks," she told reporters.', 'direct: The roof leaks, < she'],
    ['Lee said: “The roof leaks.”', 'direct: The roof leaks. < Lee'],
    ['On Tuesday the mayor added, “Nobody asked us.”', 'direct: Nobody asked us. < the mayor'],
    [
      'According to the mayor, “nobody was ever asked about it.”',
      'direct: nobody was ever asked about it. < the mayor',
    ],
    ['‘The roof leaks,’ said Ann Lee.', 'direct: The roof leaks, < Ann Lee'],
    ['“He told me ‘go away’ twice,” Lee said.', 'direct: He told me ‘go away’ twice, < Lee'],
    ['Lee, who has run the place for years, called the plan “a disgrace”.', 'direct: a disgrace < Lee'],
    ['“We waited,” Lee said. “Nobody came.”', 'direct: We waited, < Lee', 'direct: Nobody came. < Lee'],
    ['But, said the aide, “they will find out.”', 'direct: they will find out. < the aide'],
    [
      'Rep. Joan Hart (D-Ohio), noting the cost, said, “It is too much.”',
      'direct: It is too much. < Rep. Joan Hart',
    ],
    ['The city calls it “managed” growth.', 'scare: managed < -'],
    ['“The Long Way Home: Part Two” is out on Monday.', 'scare: The Long Way Home: Part Two < -'],
    ['As the report states: “The roof leaks at night.”', 'direct: The roof leaks at night. < the report'],
    ['Its “free” lunch is paid for by others.', 'scare: free < -'],
    ["''The roof leaks,'' said Ann Lee.", 'direct: The roof leaks, < Ann Lee'],
    ["``The roof leaks,'' Lee told the board.", 'direct: The roof leaks, < Lee'],
    ['At 10:56 p.m. Lee opened the roof and said, “It is up.”', 'direct: It is up. < Lee'],
    [
      'Inspector Ann Lee described the roof as “a sieve that we cannot mend,” according to The Gazette.',
      'reported: Inspector Ann Lee described the roof as < The Gazette',
      'direct: a sieve that we cannot mend, < Inspector Ann Lee',
    ],
    [
      'Jo Roe of the Roof Institute at the University of Ames, Oldtown calls it “the worst of all roofs.”',
      'direct: the worst of all roofs. < Jo Roe of the Roof Institute at the University of Ames, Oldtown',
    ],
    ['Ann Lee, then 66, said, “The roof leaks.”', 'direct: The roof leaks. < Ann Lee'],
    [
      'In its yearly report the museum admitted it was poor, adding: “We cannot mend the roof.”',
      'reported: it was poor, adding < the museum',
      'direct: We cannot mend the roof. < the museum',
    ],
  ];
  for (const [paragraph, ...quotes] of cases) {
    it(paragraph, () => assert.deepEqual(read(paragraph), quotes));
  }
});

describe('what is no speaker', () => {
  const cases: readonly (readonly [string, ...string[]])[] = [
    ['It ends with the words “We came to mend the roof.”', 'direct: We came to mend the roof. < -'],
    [
      'The price, once paid in coin, is “as low as anyone has seen.”',
      'direct: as low as anyone has seen. < -',
    ],
    [
      'Since May 3, 1950, when Lee asked the town to “build a hall for every child,” it has grown.',
      'reported: the town to < Lee',
      'direct: build a hall for every child, < Lee',
    ],
    [
      'The gate, fenced off by Ames Company, bore a sign: “No way through here.”',
      'direct: No way through here. < -',
    ],
    ['The director, who came in May, announced the steps in the hall, on a wet day when few were there.'],
    ['A museum that adds $3 million to its debts will have to mend the roof by itself.'],
    ['New signs appeared, spelling out what it offers: “New lower roofs.”', 'direct: New lower roofs. < -'],
    ['The seats, priced according to size, are sold out for the whole of the summer.'],
    ['The label comes with added costs for the fishermen and for all of their buyers.'],
    ['The singers told their stories to the guards and waited for their coats.'],
  ];
  for (const [paragraph, ...quotes] of cases) {
    it(paragraph, () => assert.deepEqual(read(paragraph), quotes));
  }
});

describe('reported speech', () => {
  const cases: readonly (readonly [string, ...string[]])[] = [
    ['Officials said that the bridge would close.', 'reported: the bridge would close < Officials'],
    ['The mayor warned the bridge was unsafe.', 'reported: the bridge was unsafe < The mayor'],
    ['The bridge is unsafe, the mayor said on Monday.', 'reported: The bridge is unsafe < the mayor'],
    ['The bridge is unsafe, according to two engineers.', 'reported: The bridge is unsafe < two engineers'],
    ['According to two engineers, the bridge is unsafe.', 'reported: the bridge is unsafe < two engineers'],
    ['The city promised to mend the bridge by May.', 'reported: to mend the bridge by May < The city'],
    ['Aides issued a blunt warning that they would walk out.', 'reported: they would walk out < Aides'],
    [
      'Twice in the last hours the computer signaled that it was overloaded.',
      'reported: it was overloaded < the computer',
    ],
    [
      'In a few more years, he said, the roof will be gone for good.',
      'reported: the roof will be gone for good < he',
    ],
    [
      'She vowed to mend the roof, but the board said the money was gone.',
      'reported: to mend the roof < She',
      'reported: the money was gone < the board',
    ],
    [
      'Almost half said they had never seen the hall.',
      'reported: they had never seen the hall < Almost half',
    ],
    ['He won among the voters who said the roof could wait.', 'reported: the roof could wait < the voters'],
    ['She said referees throw too many flags.', 'reported: referees throw too many flags < She'],
    [
      'A wall would keep out the sea, she said, and the wind as well as that.',
      'reported: A wall would keep out the sea < she',
      'reported: and the wind as well as that < she',
    ],
  ];
  for (const [paragraph, ...quotes] of cases) {
    it(paragraph, () => assert.deepEqual(read(paragraph), quotes));
  }

  it('is not found where nobody speaks', () => {
    for (const quiet of [
      'The United States and its claims on the islands are old.',
      'He was told to leave and declined to say why.',
      'I think that this is how it works.',
    ]) {
      assert.deepEqual(read(quiet), []);
    }
  });
});

describe('reports behind an age', () => {
  it('are not taken for the speaker', () => {
    for (const words of ['the road cost 4.5 million euros', 'the road cost 4 million euros'])
      assert.deepEqual(read(`Tom Hill, 51, said ${words}.`), [`reported: ${words} < Tom Hill`]);
  });
});

describe('quotations over several paragraphs', () => {
  it('keep their speaker while each paragraph opens with a new mark', () => {
    assert.deepEqual(
      read('“We waited for years,” Lee said. “Nobody ever came.', '“Then the roof fell in.”'),
      [
        'direct: We waited for years, < Lee',
        'direct: Nobody ever came. < Lee',
        'direct: Then the roof fell in. < Lee',
      ],
    );
  });

  it('of a speaker reported in the paragraph before are his, across a heading or a line below a picture', () => {
    const told = 'Ann Lee admitted that the museum needed a new roof.';
    const words = '“It has leaked for years. We put out buckets, and we hope.”';
    const last = (...paragraphs: string[]) => read(...paragraphs).at(-1);
    assert.match(last(told, words) ?? '', /^direct: It has leaked.* < Ann Lee$/);
    assert.match(last(told, 'The museum in its first year', words) ?? '', / < Ann Lee$/);
    assert.match(last(told, 'The museum was built in 1951.', words) ?? '', / < -$/);
  });

  it('have the speaker that the paragraph before announces', () => {
    assert.deepEqual(
      read('As for the roof, the director of the museum said:', '“It will be mended this year.”'),
      ['direct: It will be mended this year. < the director of the museum'],
    );
  });
});

describe('the person behind a speaker', () => {
  const paragraphs = [
    '“The roof leaks,” said Ann Lee.',
    '“It is old,” she said.',
    '“So am I,” said an aide.',
    '“I know,” he said.',
  ];

  it('is whoever is named there, and nobody else', () => {
    const text = paragraphs.join('\n\n');
    const { quotes } = joined(paragraphs, [personNamed(text, 'ann-lee', 'Ann Lee')]);
    assert.deepEqual(
      quotes.map(({ person }) => person),
      ['ann-lee', null, null, null],
    );
  });
});
