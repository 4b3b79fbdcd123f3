import assert from 'node:assert/strict';
import { readArticle } from '../../../src/core/article/read.ts';
import { drain } from '../../../src/core/steps.ts';
import { newReader } from '../people/reading.ts';

/**
 * Whom the pronouns of a text mean, in order: "he = Otto Brandt". Of one that speaks and may mean several, who they are:
 * "he may be Otto Brandt or Tom Reed"; "he may be anybody" where nobody is in mind. Paragraphs stand between “|”.
 */
function meantIn(line: string): string[] {
  const text = line.replaceAll('|', '\n\n');
  const { people, quotes } = drain(newReader().read(drain(readArticle(text))));
  const nameOf = (id: string) => people.find((person) => person.id === id)?.name ?? id;
  return [...text.matchAll(/\b(?:he|she|him|his|her)\b/giu)].flatMap(({ index, 0: pronoun }) => {
    const meant = people.filter(({ mentions }) =>
      mentions.some(({ start, form }) => start === index && form === 'pronoun'),
    );
    const quote = quotes.find(({ speaker }) => speaker?.start === index);
    if (meant.length > 0) return `${pronoun} = ${meant.map(({ name }) => name).join(' and ')}`;
    return quote ? `${pronoun} may be ${quote.candidates.map(nameOf).join(' or ') || 'anybody'}` : [];
  });
}

const check = (
  title: string,
  cases: readonly (readonly [rule: string, text: string, ...meant: string[]])[],
) => {
  describe(title, () => {
    for (const [rule, text, ...meant] of cases) it(rule, () => assert.deepEqual(meantIn(text), meant));
  });
};

const brandtSpeaks = 'Otto Brandt, who runs the ferry, said it would sail. “It is sound,” Brandt said.';

check('“he said”', [
  [
    'is never somebody named within the quotation',
    `${brandtSpeaks}|“What Tom Reed says of the ferry is wrong,” he told the paper.`,
    'he = Otto Brandt',
  ],
  [
    'is nobody of a quotation of several sentences',
    `${brandtSpeaks}|“Nobody sails for Tom Reed. Peter Marsh owns no boat,” he said.`,
    'he = Otto Brandt',
  ],
  [
    'is whom the sentence before is about, and not who stands in it besides',
    'Otto Brandt answered the letter of Tom Reed. “I needed a new boat,” he said.',
    'he = Otto Brandt',
  ],
  [
    'is who spoke, and not whom he spoke of',
    'Otto Brandt said the mayor, Tom Reed, had never sailed. “Not once,” he said.',
    'he = Otto Brandt',
  ],
  [
    'is who spoke last, over the paragraphs that he speaks in',
    `${brandtSpeaks}|“We sail on Monday,” he said.|“Come and see,” he said.`,
    'he = Otto Brandt',
    'he = Otto Brandt',
  ],
  [
    'is who spoke some sentences ago, where nobody was named since',
    'Otto Brandt said the ferry would sail. The wind rose. The tide fell. “It is sound,” he said.',
    'he = Otto Brandt',
  ],
  [
    'behind words of his own is not somebody in these words',
    'Otto Brandt said the vote was near. Tom Reed would decide it, he said.',
    'he = Otto Brandt',
  ],
  [
    'is who is set off behind a name and speaks',
    'The plan was backed by Otto Brandt, who said it was sound. “It will last,” he said.',
    'he = Otto Brandt',
  ],
  [
    'is not who is named in what tells who speaks',
    'Otto Brandt, an adviser to Tom Reed, said the ferry was sound. “It will last,” he said.',
    'he = Otto Brandt',
  ],
  [
    'is for whom something is said to be so',
    'Tom Reed wants a bridge. For Otto Brandt, the plan is a mistake. “Ferries are cheap,” he said.',
    'he = Otto Brandt',
  ],
  [
    'is one of two who met, and does not say which',
    'Otto Brandt met Tom Reed on Monday.|“It was a good talk,” he said.',
    'he may be Otto Brandt or Tom Reed',
  ],
  [
    'is one of two who did it together, and does not say which',
    'Otto Brandt and Tom Reed sailed on Monday.|“It was a good day,” he said.',
    'he may be Otto Brandt or Tom Reed',
  ],
  [
    'is not a relative whom the article does not name, nor her',
    'Anna Kemp ran the company. Her husband kept the books, and he said it made money.',
    'Her = Anna Kemp',
    'he may be anybody',
  ],
  [
    'is nobody where somebody without a name spoke last',
    `${brandtSpeaks}|The senator disagreed. “It is not,” he said.`,
    'he may be anybody',
  ],
  [
    'is nobody below a heading',
    `${brandtSpeaks}|The other shore|“It is sound,” he said.`,
    'he may be anybody',
  ],
  [
    'is nobody who was named long ago',
    `${brandtSpeaks}|The quay was built of stone.|It leaked.|It was mended twice.|Then it fell.|“It is sound,” he said.`,
    'he may be anybody',
  ],
]);

check('he and she', [
  [
    'is neither who speaks for somebody nor that somebody for certain',
    'Otto Brandt was not in court. A lawyer for Brandt said he was ill.',
  ],
  ['is who speaks where he speaks for nobody', 'A lawyer from Oldtown said he was ill.', 'he = A lawyer'],
  [
    'are told apart by given names',
    'Anna Kemp wrote to Otto Brandt. She asked for a boat, and he sent one.',
    'She = Anna Kemp',
    'he = Otto Brandt',
  ],
  [
    'are told apart by titles',
    'Mrs. Kemp wrote to Mr. Brandt. She asked for a boat, and he sent one.',
    'She = Kemp',
    'he = Brandt',
  ],
  [
    'are told by a name that is mostly one’s, also where lists give it to both',
    'Bill Marsh met Hillary Marsh on Monday. She left early.',
    'She = Hillary Marsh',
  ],
  [
    'are learnt from a sentence that names nobody else',
    'Lin Osei sold her boat. Tom Reed bought it from Osei. “She was a good boat,” she said.',
    'her = Lin Osei',
    'she = Lin Osei',
  ],
  [
    'give a surname to the relative whom they fit',
    'Frank Kemp and Maria Kemp own two ferries.|The ferries are late.|The quay has been wet for years now, and so has the ' +
      'road to it, which the county has promised to mend since the great flood took the old bridge away, and which it ' +
      'has not yet mended, as anybody who drives there can see from the water that stands in it after rain all winter ' +
      'long, and in spring as well, when the snow from the hills comes down and the mill has to close its gates, and in ' +
      'the autumn when the leaves block the drain below the church and the old school and the yard of the brewery as ' +
      'they have done since before the war, when there were still two smiths and a saddler in the town.|Kemp sold one ' +
      'because she needed the money. Kemp said she had no choice. Kemp wept when she signed.',
    'she = Maria Kemp',
    'she = Maria Kemp',
    'she = Maria Kemp',
  ],
  [
    'give no surname away for one of them',
    'Frank Kemp and Maria Kemp own two ferries.|' +
      'The ferries are late in the rain and the wind of the spring. '.repeat(12) +
      '|Kemp thanked her in a speech. “It is sound,” Kemp said.',
  ],
  [
    'are never whom a title or a name tells to be the other',
    'Otto Brandt wrote the letter. She later said Brandt had paid her.',
    'She may be anybody',
  ],
  [
    'may mean who comes, where they stand before',
    'Tom Reed left.|In his speech, Otto Brandt thanked the town.',
  ],
  [
    'are somebody else than who does it to them',
    'Otto Brandt called Tom Reed. Brandt told him the ferry was late.',
    'him = Tom Reed',
  ],
]);
