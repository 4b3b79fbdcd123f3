import { pick, type Random } from '../selectors/random.ts';

const given =
  'Anna Peter Rosa Karl Helen Ida Bo Jane Marta Luis Erik Paula Omar Nadia Sven Clara Hugo Lena Tomas Vera'.split(
    ' ',
  );
const starts =
  'Lind Berg Hart Kell Okaf Brand Voss Moul Marin Dahl Webb Ruiz Poe Moss Fair Avery Holm Stein Carr Nor'.split(
    ' ',
  );
const ends = 'qvist er ley or son man ström ton wood field ez ini ova dottir well'.split(' ');
const places = 'Avery Fairmead Northport Eastbridge Hallow Kinross Dunmore Selby'.split(' ');
const roles = ['Mayor', 'Councilman', 'Judge', 'Professor', 'Sen.', 'Police Chief', 'Finance Minister'];
const verbs = ['said', 'told reporters', 'added', 'wrote in a letter', 'argued'];
const things = ['harbor wall', 'ferry line', 'school budget', 'bridge', 'water plant', 'tram', 'library'];

/** Letters of one story: 10,000 of them are 60 MB. */
const length = 6000;

/** A news story that nobody has written before; the people in it are made up and come again in other stories. */
export function newsStory(random: Random): string {
  const name = (): string => `${pick(random, given)} ${pick(random, starts)}${pick(random, ends)}`;
  const people = Array.from({ length: 7 }, () => ({ name: name(), role: pick(random, roles) }));
  const place = pick(random, places);
  const thing = pick(random, things);
  const number = (most: number): string => String(2 + Math.floor(random() * most));
  const paragraphs = [
    `${place} Council Votes on the New ${thing[0].toUpperCase()}${thing.slice(1)}`,
    `By ${name()}`,
    `${place.toUpperCase()}, March ${number(27)} — The council of ${place} voted on Monday for a new ${thing}, which will cost $${number(90)} million and open in ${number(9)} years.`,
    ...people.map(
      ({ name, role }) =>
        `${role} ${name} called the plan “a gamble with public money” and asked for ${number(30)} percent more time.`,
    ),
  ];
  let letters = paragraphs.join('').length;
  while (letters < length) {
    const { name } = pick(random, people);
    const surname = name.split(' ')[1];
    const paragraph = [
      `“We have waited ${number(20)} years for the ${thing},” ${surname} ${pick(random, verbs)}. “Nobody in ${place} believes the figures any more.”`,
      `The number of passengers fell ${number(40)} percent last year, ${surname} ${pick(random, verbs)} on Tuesday, and the town has lost $${number(400)},000 since.`,
      `At the meeting ${name} spoke for ${number(50)} minutes about the ${thing}, while ${number(200)} people waited outside the town hall.`,
    ];
    const chosen = pick(random, paragraph);
    paragraphs.push(chosen);
    letters += chosen.length;
  }
  return `${paragraphs.join('\n\n')}\n`;
}
