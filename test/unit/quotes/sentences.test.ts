import assert from 'node:assert/strict';
import { drain } from '../../../src/core/steps.ts';
import { joinQuotes } from '../../../src/core/mentions/quotes/join.ts';
import { quotesIn } from '../../../src/core/mentions/quotes/quotes.ts';

/** Paragraphs stand between “|”; each quote as "kind: words < speaker". */
function read(line: string): string[] {
  let from = 0;
  const placed = line.split('|').map((paragraph) => {
    const start = from;
    from += paragraph.length + 1;
    return { start, paragraph, found: quotesIn(paragraph) };
  });
  return drain(joinQuotes(placed, [], [])).map(({ start, end, kind, scare, speaker }) => {
    const who = speaker ? line.slice(speaker.start, speaker.end) : 'nobody';
    return `${scare ? 'scare' : kind}: ${line.slice(start, end)} < ${who}`;
  });
}

function check(title: string, cases: readonly (readonly [text: string, ...quotes: string[]])[]): void {
  describe(title, () => {
    for (const [text, ...quotes] of cases) it(text, () => assert.deepEqual(read(text), quotes));
  });
}

check('a verb that says that somebody speaks', [
  [
    'The report written by Ana Ruiz warned that the roof leaks.',
    'reported: the roof leaks < The report written by Ana Ruiz',
  ],
  ['It was warned by Ana Ruiz that the roof leaks.'],
  ['The stated aim was to mend it.'],
  ['With added costs the roof was mended.'],
  ['Ana Ruiz added costs were high.', 'reported: costs were high < Ana Ruiz'],
  ['Ana Ruiz was told that the roof leaks.'],
  ['Ana Ruiz is widely reported that the roof leaks.'],
  ['The claims that the roof leaks are wrong.'],
  ['Ana Ruiz claims that the roof leaks.', 'reported: the roof leaks < Ana Ruiz'],
  ['Ana Ruiz has long claimed that the roof leaks.', 'reported: the roof leaks < Ana Ruiz'],
  ['Ana Ruiz on Monday said that the roof leaks.', 'reported: the roof leaks < Ana Ruiz'],
  ['Ana Ruiz late Monday night said that the roof leaks.', 'reported: the roof leaks < Ana Ruiz'],
  [
    'Ana Ruiz has also repeatedly and loudly said that the roof leaks.',
    'reported: the roof leaks < Ana Ruiz',
  ],
  ['To say that the roof leaks is wrong.'],
  ['They will argue that the roof leaks.'],
  ['They can not clearly argue that the roof leaks.'],
  ['People say that the roof leaks.', 'reported: the roof leaks < People'],
  ['His statement said that the roof leaks.', 'reported: the roof leaks < His statement'],
  ['Ana Ruiz, Said Aden and the town met that day.'],
  ['It is worth noting that the old roof leaks.'],
]);

check('words in quotation marks', [
  [
    'Officials said the roof leaks. “It is late,” they said.',
    'reported: the roof leaks < Officials',
    'direct: It is late, < they',
  ],
  ['“We said that it leaks.”', 'direct: We said that it leaks. < nobody'],
  [
    '“It leaks,” Ana Ruiz said. “It is late.”',
    'direct: It leaks, < Ana Ruiz',
    'direct: It is late. < Ana Ruiz',
  ],
  ['“It leaks,” Ana Ruiz said. The “roof” is late.', 'direct: It leaks, < Ana Ruiz', 'scare: roof < nobody'],
  ['The “roof” is late.', 'scare: roof < nobody'],
  ['The “old roof” plan is late.', 'scare: old roof < nobody'],
  ['The “old and wet roof” is late.', 'direct: old and wet roof < nobody'],
  ['“Leaks.”', 'direct: Leaks. < nobody'],
  ['He wrote “The long way home” in May.', 'direct: The long way home < He'],
  [
    '“The Long Way Home,” Ana Ruiz said, “is good.”',
    'direct: The Long Way Home, < Ana Ruiz',
    'direct: is good. < Ana Ruiz',
  ],
  ['Ana Ruiz called the roof “old” again.', 'scare: old < nobody'],
  ['Ana Ruiz called it a “managed” trade.', 'scare: managed < nobody'],
  ['Ana Ruiz called it “managed” and left.', 'direct: managed < Ana Ruiz'],
  ['Ana Ruiz called it “a very old and wet mess.”', 'direct: a very old and wet mess. < Ana Ruiz'],
  ['Ana Ruiz thinks the roof is “a very old mess” again.', 'direct: a very old mess < Ana Ruiz'],
  ['Tokyo brands it “managed” trade.', 'scare: managed < nobody'],
  ['She called the plan “a disgrace to us.”', 'direct: a disgrace to us. < She'],
  ['She wants “a disgrace to us.”', 'direct: a disgrace to us. < She'],
  ['He asked Ana Ruiz, “Is it late?”', 'direct: Is it late? < He'],
  ['He added, “It is late.”', 'direct: It is late. < He'],
]);

check('a quotation that a paragraph brings', [
  ['Ana Ruiz had words for it:|“It leaks.”', 'direct: It leaks. < Ana Ruiz'],
  ['Ana Ruiz said:|“It leaks.”', 'direct: It leaks. < Ana Ruiz'],
  [
    'Then the roof fell. Ana Ruiz said:|“It leaks.”|“It is late.”',
    'direct: It leaks. < Ana Ruiz',
    'direct: It is late. < Ana Ruiz',
  ],
  [
    '“It leaks,” Ana Ruiz said.|“It is late.”',
    'direct: It leaks, < Ana Ruiz',
    'direct: It is late. < Ana Ruiz',
  ],
  [
    '“It leaks,” Ana Ruiz said.|The roof is old.|“It is late.”',
    'direct: It leaks, < Ana Ruiz',
    'direct: It is late. < nobody',
  ],
  [
    '“It leaks,” Ana Ruiz said.|The old roof|“It is late.”',
    'direct: It leaks, < Ana Ruiz',
    'direct: It is late. < Ana Ruiz',
  ],
  [
    '“It leaks,” Ana Ruiz said, “and it|“is old.”',
    'direct: It leaks, < Ana Ruiz',
    'direct: and it < Ana Ruiz',
    'direct: is old. < Ana Ruiz',
  ],
  [
    '“It leaks and it|“is old,” Ana Ruiz said.',
    'direct: It leaks and it < nobody',
    'direct: is old, < Ana Ruiz',
  ],
]);

check('a speaker before a colon', [
  ['RUIZ: “It leaks.”', 'direct: It leaks. < RUIZ'],
  ['Ruiz: “Leaks”', 'scare: Leaks < nobody'],
  ['It was late. Ana Ruiz: “It leaks.”', 'direct: It leaks. < Ana Ruiz'],
  ['Ana Ruiz shrugged: “It leaks.”', 'direct: It leaks. < Ana Ruiz'],
  ['What matters: “It leaks.”', 'direct: It leaks. < nobody'],
  ['At 10:56 p.m. Ana Ruiz set it down: “It leaks.”', 'direct: It leaks. < Ana Ruiz'],
  ['Surrounded by friends, Ana Ruiz smiled: “It leaks.”', 'direct: It leaks. < Ana Ruiz'],
  ['But Ana Ruiz smiled: “It leaks.”', 'direct: It leaks. < Ana Ruiz'],
  ['Ana Ruiz, 43, also smiled: “It leaks.”', 'direct: It leaks. < Ana Ruiz'],
  ['He smiled: “It leaks.”', 'direct: It leaks. < He'],
  ['The smiles: “It leaks.”', 'direct: It leaks. < nobody'],
  ['There is this: “It leaks.”', 'direct: It leaks. < nobody'],
  ['Said Ana Ruiz: “It leaks.”', 'direct: It leaks. < Ana Ruiz'],
]);

check('who something is according to', [
  ['According to Ana Ruiz, the old roof leaks.', 'reported: the old roof leaks < Ana Ruiz'],
  ['According to the paper that she reads, the old roof leaks.', 'reported: the old roof leaks < the paper'],
  ['According to Ana Ruiz the old roof leaks.'],
  ['The old roof leaks, according to Ana Ruiz.', 'reported: The old roof leaks < Ana Ruiz'],
  ['The old roof leaks according to a report.', 'reported: The old roof leaks < a report'],
  ['It leaks, according to Ana Ruiz.'],
  ['The boats were ranked according to size.'],
  ['“It leaks,” according to Ana Ruiz.', 'direct: It leaks, < Ana Ruiz'],
  [
    'The roof leaks and is “very old,” according to Ana Ruiz.',
    'reported: The roof leaks and is < Ana Ruiz',
    'direct: very old, < Ana Ruiz',
  ],
  ['The “excesses” are sickening according to Hollande.', 'direct: excesses < Hollande'],
  ['As the paper reported, the old roof leaks.', 'reported: the old roof leaks < the paper'],
]);

check('who said it, behind it', [
  ['The old roof leaks, the ministry said on Monday.', 'reported: The old roof leaks < the ministry'],
  ['The old roof leaks, said the minister.', 'reported: The old roof leaks < the minister'],
  ['The old roof leaks, said Ana Ruiz, who mended it.', 'reported: The old roof leaks < Ana Ruiz'],
  ['The old roof leaks, said the mayor in a letter.', 'reported: The old roof leaks < the mayor'],
  ['The old roof leaks, said the mayor last week.', 'reported: The old roof leaks < the mayor'],
  ['The old roof leaks, said the mayor to reporters.', 'reported: The old roof leaks < the mayor'],
  ['The old roof leaks, said the mayor on Monday in Rome.', 'reported: The old roof leaks < the mayor'],
  ['The old roof leaks, told Ana Ruiz.'],
  [
    'The old roof leaks, she said, and the town knows about it.',
    'reported: The old roof leaks < she',
    'reported: and the town knows about it < she',
  ],
  ['By next spring, she said, the old roof leaks again.'],
  ['The old roof, she said, leaks.', 'reported: The old roof < she'],
  ['The old roof leaks, and Ana Ruiz said so.'],
  ['The old roof leaks, after Ana Ruiz said so.'],
  ['The pace was slow, said Ana Ruiz, who mended the old roof.', 'reported: The pace was slow < Ana Ruiz'],
  ['Trump’s “excesses” are sickening, Hollande said on Tuesday.', 'direct: excesses < Hollande'],
  ['The “excesses” are sickening, said Hollande on Tuesday.', 'direct: excesses < Hollande'],
  ['The “excesses” are sickening, and Hollande said so on Tuesday.', 'scare: excesses < nobody'],
  ['“It leaks” Ana Ruiz said.', 'direct: It leaks < Ana Ruiz'],
  ['“It leaks” he said.', 'direct: It leaks < he'],
  ['“It leaks” the old mayor said.', 'scare: It leaks < nobody'],
  ['“It leaks!” Ana Ruiz said.', 'direct: It leaks! < Ana Ruiz'],
  ['“It leaks” — Ana Ruiz said so.', 'direct: It leaks < Ana Ruiz'],
  ['“It leaks,” which Ana Ruiz said was late.', 'direct: It leaks, < nobody'],
  ['“It leaks,” as Ana Ruiz said.', 'direct: It leaks, < Ana Ruiz'],
  [
    '“It leaks,” said Ana Ruiz. “It is late,” said Tom Hill.',
    'direct: It leaks, < Ana Ruiz',
    'direct: It is late, < Tom Hill',
  ],
  ['“It leaks,” said Ana Ruiz and he left.', 'direct: It leaks, < Ana Ruiz'],
  ['“It leaks,” said U.S. Sen. Ana Ruiz.', 'direct: It leaks, < U.S. Sen. Ana Ruiz'],
  ['“It leaks,” said the mayor—again.', 'direct: It leaks, < the mayor'],
  ['“It leaks,” said she.', 'direct: It leaks, < she'],
  ['“It leaks,” Ana Ruiz, 43, said.', 'direct: It leaks, < Ana Ruiz'],
  ['“It leaks,” then Ana Ruiz left.', 'direct: It leaks, < nobody'],
  [
    '“It leaks.” Ana Ruiz left. Tom Hill said the roof was old.',
    'direct: It leaks. < nobody',
    'reported: the roof was old < Tom Hill',
  ],
]);

check('what somebody said', [
  ['Ana Ruiz said on Monday that the old roof leaks.', 'reported: the old roof leaks < Ana Ruiz'],
  ['Ana Ruiz told reporters that the old roof leaks.', 'reported: the old roof leaks < Ana Ruiz'],
  ['Ana Ruiz told reporters the old roof leaks.', 'reported: the old roof leaks < Ana Ruiz'],
  ['Ana Ruiz told the mayor of the town that the old roof leaks.', 'reported: the old roof leaks < Ana Ruiz'],
  ['Ana Ruiz told a story.'],
  ['Ana Ruiz said no.'],
  ['Ana Ruiz said yes to the old roof plan.'],
  ['Ana Ruiz said Monday the old roof leaks.', 'reported: the old roof leaks < Ana Ruiz'],
  ['Ana Ruiz argued the old roof leaks.', 'reported: the old roof leaks < Ana Ruiz'],
  ['Ana Ruiz argued against the old roof plan.'],
  ['Ana Ruiz promised to mend the old roof.', 'reported: to mend the old roof < Ana Ruiz'],
  ['Ana Ruiz thinks that the old roof leaks.', 'reported: the old roof leaks < Ana Ruiz'],
  ['Ana Ruiz thinks the old roof leaks.'],
  ['Ana Ruiz issued a stern warning that the old roof leaks.', 'reported: the old roof leaks < Ana Ruiz'],
  ['Ana Ruiz issued a stern letter that the old roof leaks.'],
  ['Ana Ruiz asked whether the old roof leaks.', 'reported: the old roof leaks < Ana Ruiz'],
  ['Ana Ruiz left, adding that the old roof leaks.', 'reported: the old roof leaks < Ana Ruiz'],
  ['Ana Ruiz left adding the old roof leaks.'],
  ['A bank that adds the old roof to its plan left.'],
  ['I said that the old roof leaks.'],
  ['“It leaks,” Ana Ruiz said last week at a luncheon in the town.', 'direct: It leaks, < Ana Ruiz'],
  [
    '“It leaks,” Ana Ruiz said, adding that the old roof was late.',
    'direct: It leaks, < Ana Ruiz',
    'reported: the old roof was late < Ana Ruiz',
  ],
  ['Tom Hill, 51, said the road cost 4 million euros.', 'reported: the road cost 4 million euros < Tom Hill'],
  [
    'Ana Ruiz, the mayor, said the rain last week was heavy.',
    'reported: the rain last week was heavy < Ana Ruiz',
  ],
  ['Ana Ruiz, the mayor, said the roof leaked last week.', 'reported: the roof leaked last week < Ana Ruiz'],
  [
    'Ana Ruiz said the roof leaks, but the mayor said the roof was new.',
    'reported: the roof leaks < Ana Ruiz',
    'reported: the roof was new < the mayor',
  ],
  [
    'Ana Ruiz said the roof leaks; the mayor said the roof was new.',
    'reported: the roof leaks < Ana Ruiz',
    'reported: the roof was new < the mayor',
  ],
  [
    'Ana Ruiz said the roof leaks, but it is said to be new.',
    'reported: the roof leaks, but it is said to be new < Ana Ruiz',
  ],
  [
    'Ana Ruiz said the roof leaks, but the roof was “very new” and the wall was old.',
    'reported: the roof leaks, but the roof was < Ana Ruiz',
    'direct: very new < Ana Ruiz',
  ],
  [
    'Ana Ruiz said the roof “leaks” and the whole old wall of the house is wet.',
    'direct: leaks < Ana Ruiz',
    'reported: and the whole old wall of the house is wet < Ana Ruiz',
  ],
  ['Ana Ruiz said the roof “leaks” and is wet.', 'direct: leaks < Ana Ruiz'],
  ['Ana Ruiz left and said that the old roof leaks.', 'reported: the old roof leaks < Ana Ruiz'],
  ['Ana Ruiz left, and then said that the old roof leaks.', 'reported: the old roof leaks < Ana Ruiz'],
]);

check('the words for who speaks', [
  ['Durbin (D-Ill.) said the old roof leaks.', 'reported: the old roof leaks < Durbin'],
  ['Gov. Ana Ruiz said the old roof leaks.', 'reported: the old roof leaks < Gov. Ana Ruiz'],
  ['It was late. Gov. Ana Ruiz said the old roof leaks.', 'reported: the old roof leaks < Gov. Ana Ruiz'],
  ['The roof, old as it is; Ana Ruiz said the old roof leaks.', 'reported: the old roof leaks < Ana Ruiz'],
  ['At 10:30 Ana Ruiz said the old roof leaks.', 'reported: the old roof leaks < Ana Ruiz'],
  ['While the roof was old, Ana Ruiz said the new roof leaks.', 'reported: the new roof leaks < Ana Ruiz'],
  ['Late last night the mayor said the old roof leaks.', 'reported: the old roof leaks < the mayor'],
  ['In 1951 the mayor said the old roof leaks.', 'reported: the old roof leaks < the mayor'],
  ['In a statement Smith said the old roof leaks.', 'reported: the old roof leaks < Smith'],
  ['Twice in an hour the computer said the old roof leaks.', 'reported: the old roof leaks < the computer'],
  ['In Rome, columnist Ai Jun said the old roof leaks.', 'reported: the old roof leaks < columnist Ai Jun'],
  ['What the mayor was said the old roof leaks.'],
  ['He won among the voters who said the old roof leaks.', 'reported: the old roof leaks < the voters'],
  ['Then it said the old roof leaks.', 'reported: the old roof leaks < it'],
  ['When asked, she said the old roof leaks.', 'reported: the old roof leaks < she'],
  [
    'Ana Ruiz of the University of Ames, Oldtown, said the old roof leaked.',
    'reported: the old roof leaked < Ana Ruiz of the University of Ames, Oldtown',
  ],
  ['Ana Ruiz, who is old, said the new roof leaked.', 'reported: the new roof leaked < Ana Ruiz'],
  ['The roof is said to leak.'],
]);

check('marks of quotations', [
  [
    '"It leaks," Ana Ruiz said. "It is late," she added.',
    'direct: It leaks, < Ana Ruiz',
    'direct: It is late, < she',
  ],
  ["``It leaks,'' Ana Ruiz said.", 'direct: It leaks, < Ana Ruiz'],
  ["''It leaks,'' Ana Ruiz said.", 'direct: It leaks, < Ana Ruiz'],
  ['«It leaks», Ana Ruiz said.', 'direct: It leaks < Ana Ruiz'],
  ['„It leaks,” Ana Ruiz said.', 'direct: It leaks, < Ana Ruiz'],
  ['‘It leaks,’ Ana Ruiz said.', 'direct: It leaks, < Ana Ruiz'],
  ["'It leaks,' Ana Ruiz said.", 'direct: It leaks, < Ana Ruiz'],
  ['‘The workers’ pay is low,’ Ana Ruiz said.', 'direct: The workers’ pay is low, < Ana Ruiz'],
  ["The '80s and ‘90s were 'good times', she said.", 'direct: good times < she'],
  ['Rock ‘n’ roll is ‘very good,’ Ana Ruiz said.', 'direct: very good, < Ana Ruiz'],
  ["It's Ana's dog and the dogs' bone."],
  ['“She said ‘no’ to it,” Ana Ruiz said.', 'direct: She said ‘no’ to it, < Ana Ruiz'],
  ['He is 5\'3" tall and "very old," she said.', 'direct: very old, < she'],
  ['( “It leaks,” ) Ana Ruiz said.', 'direct: It leaks, < Ana Ruiz'],
  ['“ It leaks, ” Ana Ruiz said.', 'direct: It leaks, < Ana Ruiz'],
  ['“” Ana Ruiz said.'],
  ['“It leaks and goes on', 'direct: It leaks and goes on < nobody'],
  ['He said: "It leaks and goes on', 'direct: It leaks and goes on < He'],
  ['It leaks" and goes on.'],
]);

describe('a paragraph that is far too long', () => {
  it('has its quotations and their speakers where they stand', () => {
    const filling = 'The old roof of the house by the river was red. '.repeat(400);
    const text = `“It leaks,” Ana Ruiz said. ${filling}“It is late,” Tom Hill said. The mayor had a word for it:`;
    assert.deepEqual(read(`${text}|“It is old.”`), [
      'direct: It leaks, < Ana Ruiz',
      'direct: It is late, < Tom Hill',
      'direct: It is old. < The mayor',
    ]);
  });
});

check('who can speak', [
  ['The plan failed, two said.'],
  ['The rate rose, 25 basis points said.'],
  ['Both times said that the roof leaked.'],
  [
    'Meg Hester, who has two children there, said parents still want a school.',
    'reported: parents still want a school < Meg Hester',
  ],
  [
    'The bus was stuck, with spokesman Glen Carter saying the road was closed.',
    'reported: the road was closed < spokesman Glen Carter',
  ],
  ['Lena Park, The Harbour Post: “The vote was close.”', 'direct: The vote was close. < Lena Park'],
  ['From Chairwoman Wells: “We will build it.”', 'direct: We will build it. < Chairwoman Wells'],
  ['“We will build it.”|—Maria Stark', 'direct: We will build it. < Maria Stark'],
  ['“We will build it.”|The town is old.|—Maria Stark', 'direct: We will build it. < nobody'],
  [
    'Ana Ruiz left. “It was late when we came home” said Steve Little.',
    'direct: It was late when we came home < Steve Little',
  ],
  [
    'He called it “a mess and a shame“ and left. The town went on with its story.',
    'direct: a mess and a shame < He',
  ],
]);
