import assert from 'node:assert/strict';
import { quotesIn } from '../../../src/core/mentions/quotes/quotes.ts';

/** Each quote of a paragraph as "words < the words for who says them"; "-" for nobody, "scare" for words held at arm's length. */
function read(paragraph: string): string[] {
  return quotesIn(paragraph).quotes.map(({ start, end, speaker, scare }) => {
    const who = speaker ? paragraph.slice(speaker.start, speaker.end) : '-';
    return `${paragraph.slice(start, end)} < ${scare ? 'scare' : who}`;
  });
}

const check = (cases: readonly (readonly [string, ...string[]])[]) => {
  for (const [paragraph, ...quotes] of cases) it(paragraph, () => assert.deepEqual(read(paragraph), quotes));
};

describe('a quotation is theirs who are named behind it', () => {
  check([
    ['“We waited”— Ruiz said.', 'We waited < Ruiz'],
    ['“Will it hold?” asked Ana Ruiz.', 'Will it hold? < Ana Ruiz'],
    ['“It holds!” the mayor added.', 'It holds! < the mayor'],
    ['“It leaks…” Ruiz added.', 'It leaks… < Ruiz'],
    ['“It leaks”, Ruiz said.', 'It leaks < Ruiz'],
    ['“It leaks” he said.', 'It leaks < he'],
    ['“It leaks,” so said Ruiz.', 'It leaks, < Ruiz'],
    ['“It leaks,” according to Ana Ruiz, who mended it.', 'It leaks, < Ana Ruiz'],
    ['The plan is “too dear”, said Ana Ruiz in a letter.', 'too dear < Ana Ruiz'],
    ['It is “too dear by half” as the roof leaks, according to Ana Ruiz.', 'too dear by half < Ana Ruiz'],
    ['“It leaks,” the mayor told Ana Ruiz.', 'It leaks, < the mayor'],
    ['“It leaks,” Ruiz’s aide said, reading from a note.', 'It leaks, < Ruiz’s aide'],
    ['The roof’s “excesses” are sickening, Ruiz said on Monday.', 'excesses < Ruiz'],
  ]);
});

describe('a quotation is theirs who are named before it', () => {
  check([
    ['According to Ana Ruiz, “the roof leaks every night.”', 'the roof leaks every night. < Ana Ruiz'],
    ['Yet, the mayor said, “it will fall down soon.”', 'it will fall down soon. < the mayor'],
    ['RUIZ: “It leaks at night.”', 'It leaks at night. < RUIZ'],
    ['It closed. Ana Ruiz: “It leaks.”', 'It leaks. < Ana Ruiz'],
    ['Ruiz walked to the board, adding that “it leaks at night.”', 'it leaks at night. < Ruiz'],
    ['Ruiz came on Monday and said “it leaks at night.”', 'it leaks at night. < Ruiz'],
    ['He told Ruiz “it leaks at night.”', 'it leaks at night. < He'],
    ['Ruiz, asked by Hill if it leaks, said: “It does, at night.”', 'It does, at night. < Ruiz'],
    ['The board asked Ruiz, “Does it leak?”', 'Does it leak? < The board'],
    ['Ruiz believes the plan is “too dear by half for us”.', 'too dear by half for us < Ruiz'],
    ['Ruiz held up a plan “that is too dear by half.”', 'that is too dear by half. < Ruiz'],
  ]);
});

describe('each of several quotations has its own speaker', () => {
  check([
    ['“It leaks,” he said, and “it will fall.”', 'It leaks, < he', 'it will fall. < he'],
    [
      '“It leaks,” Ruiz said in May, when Hill said “it will fall.”',
      'It leaks, < Ruiz',
      'it will fall. < Hill',
    ],
    ['“It leaks,” as the mayor put it. “Mend it,” Hill said.', 'It leaks, < the mayor', 'Mend it, < Hill'],
    ['“Mend it,” Ruiz said. “Leak” is her word.', 'Mend it, < Ruiz', 'Leak < scare'],
    ['The “leak” was small, he said. The “fall” was big.', 'leak < he', 'fall < scare'],
    ['“Mend it,” Ruiz said. “It leaks. And so on', 'Mend it, < Ruiz', 'It leaks. And so on < Ruiz'],
  ]);
});

describe('a quotation is nobody’s', () => {
  check([
    ['“It leaks,” that the board said so was odd.', 'It leaks, < -'],
    ['It is worth noting that “it leaks at night.”', 'it leaks at night. < -'],
    ['It is worth adding, “it leaks at night.”', 'it leaks at night. < -'],
    ['The roof had a sign: “It leaks at night.”', 'It leaks at night. < -'],
    ['Ana Ruiz: “The Long Night”', 'The Long Night < scare'],
    ['There is “free lunch” for all.', 'free lunch < scare'],
  ]);
});

describe('where a quotation begins and ends', () => {
  check([
    ['He said, "it leaks," and left.', 'it leaks, < He'],
    ['He said (“it leaks”) and left.', 'it leaks < He'],
    ['He said—"it leaks"—and left.', 'it leaks < He'],
    ['He called it “ ” and left.'],
    ['He called it ‘’ and left.'],
    ['„It leaks at night,” he said.', 'It leaks at night, < he'],
    ['«It leaks at night», he said.', 'It leaks at night < he'],
    ['5\'6" and 6\'2" tall men came.'],
    ['The 12" pipe and the "old" gate.', 'old < scare'],
    ['He said ‘it leaks’ and left.', 'it leaks < He'],
    ["He said 'it leaks' and left.", 'it leaks < He'],
    ["He liked rock 'n' roll and the '60s' music."],
    ['‘The workers’ pay is low,’ Ruiz said.', 'The workers’ pay is low, < Ruiz'],
    ['The workers’ pay is low and the owners’ is not.'],
    ['‘It’s late,’ said Ruiz.', 'It’s late, < Ruiz'],
    ['"It leaks, he said. "It falls," he said.', 'It leaks, < he', 'It falls, < he'],
    ['"It leaks,\' he said. "It falls," he said.', 'It leaks, < he', 'It falls, < he'],
    ['“It leaks. "It falls," he said.', 'It falls, < he'],
    ['Ruiz said "it leaks".', 'it leaks < Ruiz'],
    ['Ruiz said "$5 is dear."', '$5 is dear. < Ruiz'],
    ["Ruiz said: ''It leaks.''", 'It leaks. < Ruiz'],
    ['“  It leaks,  ” Ruiz said.', 'It leaks, < Ruiz'],
  ]);

  it('is the paragraph’s end where it does not close, and the next is told so', () => {
    assert.equal(quotesIn('“It leaks at night and by day.').open, true);
    assert.equal(quotesIn('“It leaks at night,” he said.').open, false);
    assert.equal(quotesIn('“It leaks at night, he said.').open, false);
    assert.equal(quotesIn('He said “').open, false);
  });
});

describe('what is reported', () => {
  check([
    ['Officials say in a report that the roof leaks at night.', 'the roof leaks at night < Officials'],
    ['The mayor told the board on Monday that the roof leaks.', 'the roof leaks < The mayor'],
    ['Ruiz warned repeatedly that the roof leaks.', 'the roof leaks < Ruiz'],
    ['Ruiz asked whether the roof leaks.', 'the roof leaks < Ruiz'],
    ['Ruiz explained why the roof leaks.', 'the roof leaks < Ruiz'],
    ['Ruiz believes that the roof leaks.', 'the roof leaks < Ruiz'],
    ['Ruiz threatened to close the hall.', 'to close the hall < Ruiz'],
    ['Ruiz promised that the hall will close.', 'the hall will close < Ruiz'],
    ['Ruiz made a claim that the hall was unsafe.', 'the hall was unsafe < Ruiz'],
    ['The hall will close, said Ruiz, who runs it.', 'The hall will close < Ruiz'],
    ['The hall will close, according to Ruiz, who runs it.', 'The hall will close < Ruiz'],
    ['As Ruiz noted, the hall will close.', 'the hall will close < Ruiz'],
    ['Ruiz said in May it would close.', 'it would close < Ruiz'],
    ['Ruiz said 40 people were hurt.', '40 people were hurt < Ruiz'],
    ['Ruiz said $5 was too dear for it.', '$5 was too dear for it < Ruiz'],
    ['Ruiz said Monday it would close.', 'it would close < Ruiz'],
    ['Ruiz told them it would close.', 'it would close < Ruiz'],
    ['Ruiz added the roof leaks.', 'the roof leaks < Ruiz'],
    ['Ruiz says he knows that “it leaks” at night.', 'he knows that < Ruiz', 'it leaks < Ruiz'],
    [
      'Ruiz said that it had closed; Hill said that the gate was open.',
      'it had closed < Ruiz',
      'the gate was open < Hill',
    ],
    [
      'Ruiz said it had closed, while Hill said the gate was open.',
      'it had closed < Ruiz',
      'the gate was open < Hill',
    ],
    ['Ruiz said that it had closed; the gate was shut.', 'it had closed; the gate was shut < Ruiz'],
  ]);
});

describe('nothing is reported', () => {
  check([
    ['Ruiz believes the roof leaks.'],
    ['Ruiz hopes to mend the roof.'],
    ['The claim that the hall was unsafe hurt Ruiz.'],
    ['Ruiz issued a report on Monday.'],
    ['Prices, adjusted according to income, rose by a tenth.'],
    ['Ruiz said yes to all of it.'],
    ['Ruiz said nothing about it.'],
    ['Ruiz said goodbye to the board.'],
    ['Ruiz told them to go home at once.'],
    ['Ruiz read books on the roof.'],
    ['Ruiz is expected to say that it closed in May.'],
    ['Ruiz could say that it closed in May.'],
    ['Ruiz did say that it closed in May.'],
    ['It was said by Ruiz that it closed in May.'],
    ['It was reported that it closed in May.'],
    ['The reported closure of the hall hurt Ruiz.'],
    ['Her claims that it closed in May are old.'],
    ['He thinks it will close in May.'],
  ]);
});

describe('the next paragraph’s quotation', () => {
  const announced = (paragraph: string) => {
    const { announces } = quotesIn(paragraph);
    return announces && paragraph.slice(announces.start, announces.end);
  };

  it('is announced by a colon, with who says it', () => {
    assert.equal(announced('It closed. On Monday, the mayor said:'), 'the mayor');
    assert.equal(announced('Hill left. Ruiz wrote to the board: '), 'Ruiz');
    assert.equal(announced('“No,” Hill said. And Ruiz added:'), 'Ruiz');
  });

  it('is not where there is none', () => {
    for (const paragraph of ['The mayor said.', 'It is 5: the mayor said so.', 'The mayor said: so'])
      assert.equal(announced(paragraph), null, paragraph);
  });
});
