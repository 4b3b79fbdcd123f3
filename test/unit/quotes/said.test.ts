import assert from 'node:assert/strict';
import { readArticle } from '../../../src/core/article/read.ts';
import { drain } from '../../../src/core/steps.ts';
import { newReader } from '../people/reading.ts';

/** Paragraphs stand between “|”; each quote that is somebody's words as "words < the words for who says them [person]". */
function saidIn(paragraphs: string): string[] {
  const article = drain(readArticle(paragraphs.replaceAll('|', '\n\n')));
  const { quotes } = drain(newReader().read(article));
  return quotes
    .filter(({ scare }) => !scare)
    .map(({ start, end, kind, speaker, person }) => {
      const who = speaker ? article.text.slice(speaker.start, speaker.end) : 'nobody';
      const words = article.text.slice(start, end);
      return `${kind === 'direct' ? `“${words}”` : words} < ${who} [${person ?? '-'}]`;
    });
}

function check(title: string, cases: readonly (readonly [text: string, ...said: string[]])[]): void {
  describe(title, () => {
    for (const [text, ...said] of cases) it(text, () => assert.deepEqual(saidIn(text), said));
  });
}

check('nobody says the title of a work', [
  ['Otto Brandt read “The Long Way Home” to the children.'],
  ['Her hit “Blue Water” was played for an hour.'],
  ['Otto Brandt wrote “The Net” in 2012.'],
  ['The paper ran the story under the headline “Mayor to close the pier for good.”'],
  ['The show, called “Harbour Lights,” was seen by millions.'],
  ['Otto Brandt starred in “The Long Way Home.” He was 31.'],
  ['Lena Park thanked the cast of “Hamlet” and “Othello.”'],
  ['You may know her from “Mothballing Your Ship” and “Dig Your Own Well.”'],
  ['“The Long Way Home,” he said, was a good film.'],
  [
    'Otto Brandt said “The Net” was about the port.',
    '“The Net” was about the port < Otto Brandt [otto-brandt]',
  ],
  [
    'Lena Park said her hit “Blue Water” would not be played.',
    'her hit “Blue Water” would not be played < Lena Park [lena-park]',
  ],
  [
    '“The pier is shut,” Otto Brandt said on “Meet the Town.”',
    '“The pier is shut,” < Otto Brandt [otto-brandt]',
  ],
  [
    '“The pier is shut,” Otto Brandt told “Good Morning Port” on Monday.',
    '“The pier is shut,” < Otto Brandt [otto-brandt]',
  ],
  [
    'In an interview with “The Daily Tide,” Otto Brandt said the pier was safe.',
    'the pier was safe < Otto Brandt [otto-brandt]',
  ],
  [
    'In an essay titled “Why I left the party,” Otto Brandt wrote that the party was lost.',
    'the party was lost < Otto Brandt [otto-brandt]',
  ],
  [
    'Otto Brandt, the star of “The Long Way Home,” said he was tired.',
    'he was tired < Otto Brandt [otto-brandt]',
  ],
  [
    'Otto “Buddy” Brandt said the pier was shut.',
    'the pier was shut < Otto “Buddy” Brandt [otto-buddy-brandt]',
  ],
  [
    'Asked about “soft power,” Otto Brandt said it was only a word.',
    'it was only a word < Otto Brandt [otto-brandt]',
  ],
]);

check('words that look like a title are somebody’s where he is made to say them', [
  ['“Save Our Pier,” Otto Brandt said.', '“Save Our Pier,” < Otto Brandt [otto-brandt]'],
  ['Otto Brandt said: “Save Our Pier.”', '“Save Our Pier.” < Otto Brandt [otto-brandt]'],
  [
    '“One man can save it,” Otto Brandt said. “That Man Is Lee Hill.”',
    '“One man can save it,” < Otto Brandt [otto-brandt]',
    '“That Man Is Lee Hill.” < Otto Brandt [otto-brandt]',
  ],
]);

check('a heading in marks is no quotation', [
  [
    'Otto Brandt said the pier was shut.|“It is a bad day for us all”|The pier was shut on Monday.',
    'the pier was shut < Otto Brandt [otto-brandt]',
  ],
  [
    'Otto Brandt also said:|“The pier is shut”|“The port is shut”',
    '“The pier is shut” < Otto Brandt [otto-brandt]',
    '“The port is shut” < Otto Brandt [otto-brandt]',
  ],
]);

check('who denies something does not say it', [
  [
    'Otto Brandt denied that he had closed the pier.',
    'denied that he had closed the pier < Otto Brandt [otto-brandt]',
  ],
  ['“We will close it,” Otto Brandt denied saying on Monday.', '“We will close it,” < nobody [-]'],
  ['Otto Brandt never said the pier was shut.'],
  ['Neither Otto Brandt nor Lena Park said the pier was shut.'],
  ['Nobody said the pier was shut.'],
  ['If Otto Brandt said the pier was shut, he was wrong.'],
]);

check('what cannot speak', [
  ['Politics said the port would close.'],
  ['Common sense said that the pier had to close.'],
  ['Thankfully said the pier was shut by then.'],
  ['Already said to be weak, the pier broke on Monday.'],
  ['The fact that the pier closed said a lot about the town.'],
  [
    'The rate rose by a quarter of a point, 25 basis points, the bank said.',
    'The rate rose by a quarter of a point, 25 basis points < the bank [-]',
  ],
  ['North Alder officials said the pier was shut.', 'the pier was shut < North Alder officials [-]'],
  ['In all, 55 percent said the pier was safe.', 'the pier was safe < 55 percent [-]'],
  [
    'The University of California, Los Angeles, said the roof was safe.',
    'the roof was safe < The University of California, Los Angeles [-]',
  ],
]);

check('a verb is followed by whom it is about', [
  ['Tom Hill advises Attorney General Ruth Young on the law of the sea.'],
  ['Lee Hill, who advises Attorney General Ruth Young, left for Oldtown.'],
  ['The book tells of Otto Brandt and his years at the port.'],
  ['Otto Brandt, Lena Park, Tim Hill and Jean Morel wrote to the board.'],
  ['Lena Park signaled Otto Brandt to close the door behind him.'],
]);

check('who speaks in a clause of his own', [
  [
    'Both times, Otto Brandt, who said the pier was shut, got it wrong.',
    'the pier was shut < who [otto-brandt]',
  ],
  ['He met a fisherman there, Otto Brandt, who said he would stay.', 'he would stay < who [otto-brandt]'],
  [
    'Otto Brandt, who said he was old, said the pier was older.',
    'he was old < who [otto-brandt]',
    'the pier was older < Otto Brandt [otto-brandt]',
  ],
  [
    'The pier had closed and Otto Brandt strongly suggested they should leave.',
    'they should leave < Otto Brandt [otto-brandt]',
  ],
  [
    'While he was in jail awaiting trial, immigration officials told him he was no citizen.',
    'he was no citizen < immigration officials [-]',
  ],
  [
    'Otto Brandt brought that down, but said he could not teach.',
    'he could not teach < Otto Brandt [otto-brandt]',
  ],
  [
    'The reference is to the case that the office brought, claiming that the builders fixed prices.',
    'the builders fixed prices < the office [-]',
  ],
  [
    'The train stood still, with spokesman Glen Carter saying it was late.',
    'it was late < spokesman Glen Carter [glen-carter]',
  ],
  [
    'Otto Brandt hailed the vote as “a very good day,” telling reporters that he was glad.',
    '“a very good day,” < Otto Brandt [otto-brandt]',
    'he was glad < Otto Brandt [otto-brandt]',
  ],
]);

check('what describes who speaks is not who speaks', [
  [
    'Senator Otto Brandt, Democrat of Oldtown, said the pier was shut.',
    'the pier was shut < Senator Otto Brandt [otto-brandt]',
  ],
  [
    'Officials at Port Security, a division of the navy, said the pier was shut.',
    'the pier was shut < Officials at Port Security [-]',
  ],
  [
    'The mayor met nervous voters on Harbour Hill, who said they would leave.',
    'they would leave < nervous voters on Harbour Hill [-]',
  ],
]);

check('what is agreed to is not what is said', [
  ['In the end, Patriot agreed to effectively lend Mr. Clarke $5 million, and the union gave money.'],
  ['Most people avoided agreeing to the Harbour terms that were on the table.'],
  [
    'Otto Brandt agreed that the pier was too old to be mended.',
    'the pier was too old to be mended < Otto Brandt [otto-brandt]',
  ],
]);

check('who spoke in the sentence before goes on', [
  [
    'Otto Brandt said the pier was shut. “It is a bad day for us.”',
    'the pier was shut < Otto Brandt [otto-brandt]',
    '“It is a bad day for us.” < Otto Brandt [otto-brandt]',
  ],
  [
    '“It is shut,” Otto Brandt told Lena Park after she said it was open. “We are late.”',
    '“It is shut,” < Otto Brandt [otto-brandt]',
    '“We are late.” < Otto Brandt [otto-brandt]',
  ],
]);

check('labels and signatures', [
  [
    'And from Chairwoman Rosa Wells:|“It is a bad day for the port.”',
    '“It is a bad day for the port.” < Chairwoman Rosa Wells [rosa-wells]',
  ],
  [
    'From the desk of John Dole, vice president:|“It is a bad day for the port.”',
    '“It is a bad day for the port.” < John Dole [john-dole]',
  ],
  [
    'Maria Stark, the mayor: “It is a bad day for the port.”',
    '“It is a bad day for the port.” < Maria Stark [maria-stark]',
  ],
  ['In the words of Otto Brandt, “It is a bad day.”', '“It is a bad day.” < Otto Brandt [otto-brandt]'],
  ['As Otto Brandt put it, “It is a bad day.”', '“It is a bad day.” < Otto Brandt [otto-brandt]'],
  [
    '“It is a bad day for the port.” —Maria Stark',
    '“It is a bad day for the port.” < Maria Stark [maria-stark]',
  ],
  [
    '“It is a bad day for the port.” – Maria Stark, mayor of Port Alder',
    '“It is a bad day for the port.” < Maria Stark [maria-stark]',
  ],
  [
    '“It is a bad day,” said undecided young voter Lena Park.',
    '“It is a bad day,” < undecided young voter Lena Park [lena-park]',
  ],
]);

describe('marks that do not pair never make a quotation of the narrator’s words', () => {
  const said = ['“We start on Monday,” < Brandt [brandt]'];
  for (const text of [
    '"We start on Monday,“ Brandt said in his office. The work will take a year.',
    '„We start on Monday,“ Brandt said in his office. The work will take a year.',
    '»We start on Monday,« Brandt said in his office. The work will take a year.',
    '‹We start on Monday,› Brandt said in his office. The work will take a year.',
    '‚We start on Monday,‘ Brandt said in his office. The work will take a year.',
    '”We start on Monday,” Brandt said in his office. The work will take a year.',
    '“We start on Monday, Brandt said in his office. The work will take a year.',
  ])
    it(text, () => assert.deepEqual(saidIn(text), said));
  it("''' closes two quotations", () =>
    assert.deepEqual(saidIn("''We are told that 'it is late,''' Brandt said."), [
      "“We are told that 'it is late,'” < Brandt [brandt]",
    ]));
});

describe('a dateline is nobody’s words', () => {
  for (const dateline of [
    'PORT ALDER, Sept. 3 (AP) — ',
    'LONDON (Reuters) - ',
    'PORT ALDER, Ore. (AP) _ ',
    'PORT ALDER, SEPT. 3 — ',
    'PORT ALDER, Sept. 3.—',
    'PORT ALDER, 3 September 1998 (IPS) - ',
    'PORT ALDER, Ore., Sept. 3, 2016 (GLOBE NEWSWIRE) -- ',
    'PORT ALDER, March 12, 2004 /PRNewswire/ -- ',
    'PORT ALDER/LONDON (Reuters) – ',
    'By Dana Whitlock, PORT ALDER -- ',
    '(CNN) -- ',
    'Port Alder (CNN)',
    'PORT ALDER, Tuesday — ',
  ])
    it(dateline, () =>
      assert.deepEqual(
        saidIn(`Mayor to Close Pier|${dateline}The pier will close, Otto Brandt said on Monday.`),
        ['The pier will close < Otto Brandt [otto-brandt]'],
      ),
    );
});

check('whoever is close to somebody is another', [
  [
    'People close to Otto Brandt said the port would close.',
    'the port would close < People close to Otto Brandt [-]',
  ],
  [
    'Supporters of Otto Brandt said the port would close.',
    'the port would close < Supporters of Otto Brandt [-]',
  ],
  [
    'The brother of former Mayor Otto Brandt said the port would close.',
    'the port would close < The brother of former Mayor Otto Brandt [-]',
  ],
  ['“It is shut,” said the wife of Otto Brandt.', '“It is shut,” < the wife of Otto Brandt [-]'],
  ['A memo to Otto Brandt said the port would close.', 'the port would close < A memo to Otto Brandt [-]'],
  [
    'A letter from Otto Brandt said the port would close.',
    'the port would close < A letter from Otto Brandt [otto-brandt]',
  ],
  [
    'Otto Brandt of Ohio said the port would close.',
    'the port would close < Otto Brandt of Ohio [otto-brandt]',
  ],
  [
    'Otto Brandt and Lena Park said the port would close.',
    'the port would close < Otto Brandt and Lena Park [-]',
  ],
]);

check('whoever is described is the one named right behind', [
  ['“It is shut,” said the port’s director, Otto Brandt.', '“It is shut,” < Otto Brandt [otto-brandt]'],
  ['The port is shut, said its director, Otto Brandt.', 'The port is shut < Otto Brandt [otto-brandt]'],
  [
    'The port is shut, according to the director, Otto Brandt.',
    'The port is shut < Otto Brandt [otto-brandt]',
  ],
  ['Otto Brandt, Lena Park’s lawyer, said: “It is shut.”', '“It is shut.” < Otto Brandt [otto-brandt]'],
  ['“It is shut,” said the mayor of Port Alder, New York.', '“It is shut,” < the mayor of Port Alder [-]'],
]);

check('each says his own half', [
  [
    '“The port,” Otto Brandt said, “is ours,” and Lena Park agreed.',
    '“The port,” < Otto Brandt [otto-brandt]',
    '“is ours,” < Otto Brandt [otto-brandt]',
  ],
  [
    'Otto Brandt said the pier was safe, but the engineers, who had closed it, said it was broken.',
    'the pier was safe < Otto Brandt [otto-brandt]',
    'it was broken < the engineers [-]',
  ],
  [
    'Otto Brandt said the pier was safe, and Lena Park said it was not.',
    'the pier was safe < Otto Brandt [otto-brandt]',
    'it was not < Lena Park [lena-park]',
  ],
  [
    'Otto Brandt said the pier was safe, but critics said it was not.',
    'the pier was safe < Otto Brandt [otto-brandt]',
    'it was not < critics [-]',
  ],
  [
    'Otto Brandt said the pier, the wharf, and the dock were safe.',
    'the pier, the wharf, and the dock were safe < Otto Brandt [otto-brandt]',
  ],
  [
    'Lena Park quoted Otto Brandt as saying that the pier was safe.',
    'the pier was safe < Otto Brandt [otto-brandt]',
  ],
]);

check('what the commas set off belongs to who speaks', [
  [
    'The engineers, who had closed it, said the pier was not safe.',
    'the pier was not safe < The engineers [-]',
  ],
  [
    'According to Otto Brandt, who spoke to reporters, the pier is shut.',
    'the pier is shut < Otto Brandt [otto-brandt]',
  ],
  ['According to Otto Brandt, a lawyer, the pier is shut.', 'the pier is shut < Otto Brandt [otto-brandt]'],
  [
    'According to Otto Brandt, the pier is shut, and the dock is open.',
    'the pier is shut, and the dock is open < Otto Brandt [otto-brandt]',
  ],
]);

check('nobody says what he is asked', [
  ['Asked whether she was ill, Lena Park said, “No.”', '“No.” < Lena Park [lena-park]'],
  ['Told that the pier was shut, Lena Park said it was a lie.', 'it was a lie < Lena Park [lena-park]'],
]);
