import assert from 'node:assert/strict';
import { peopleOf } from './reading.ts';

/** Paragraphs stand between “|”; each person as "name, role: mentions", a pronoun or a description in brackets. */
function peopleIn(paragraphs: string): string[] {
  const text = paragraphs.replaceAll('|', '\n\n');
  return peopleOf(text).map(({ name, role, unnamed, mentions }) => {
    const words = mentions.map(({ start, end, form }) =>
      form === 'name' ? text.slice(start, end) : `(${text.slice(start, end)})`,
    );
    return `${unnamed ? '? ' : ''}${name}${role === null ? '' : `, ${role}`}: ${words.join(' ')}`;
  });
}

const check = (rules: readonly (readonly [string, string, ...string[]])[]) => {
  for (const [rule, text, ...people] of rules) it(rule, () => assert.deepEqual(peopleIn(text), people));
};

describe('a town that an article begins with', () => {
  check([
    [
      'is nobody, even where part of its name may be a name',
      'PORT AVERY — The quay will cost more, said Helen Okafor.|Later that week Roe spoke to students in Avery.|Roe left.',
      'Helen Okafor: Helen Okafor',
      'Roe: Roe Roe',
    ],
    [
      'is none where somebody speaks',
      'JANE ROE: We will see, Mr. Doe. | Roe left.',
      'JANE ROE: JANE ROE Roe',
      'Doe: Doe',
    ],
  ]);
});

describe('one person under several names', () => {
  check([
    ['by the surname', 'Jane Roe spoke. Roe left.', 'Jane Roe: Jane Roe Roe'],
    ['by the given name', 'Jane Roe spoke. Jane said no more.', 'Jane Roe: Jane Roe Jane'],
    [
      'by the name without its initial',
      'Dr. Jane A. Roe spoke. Jane Roe left.',
      'Jane A. Roe: Jane A. Roe Jane Roe',
    ],
    [
      'by a short form',
      'William Clinton spoke. Bill Clinton spoke.',
      'William Clinton: William Clinton Bill Clinton',
    ],
    ['by a rank', 'Lt. Col. Jane Roe spoke. Col. Roe left.', 'Jane Roe, Lt. Col.: Jane Roe Roe'],
    [
      'by a surname with its particle and without',
      'Ludwig van Beethoven wrote it. Van Beethoven died. Beethoven was deaf.',
      'Ludwig van Beethoven: Ludwig van Beethoven Van Beethoven Beethoven',
    ],
    ['by a family name that comes first', 'Mao Zedong spoke. Mao left.', 'Mao Zedong: Mao Zedong Mao'],
    [
      'by both halves of a surname',
      'Jane Roe-Hall spoke. Ms. Roe-Hall stayed.',
      'Jane Roe-Hall: Jane Roe-Hall Roe-Hall',
    ],
    [
      'in a line of capitals',
      'JANE ROE SPEAKS TO THE TOWN|Jane Roe spoke on Monday.',
      'JANE ROE: JANE ROE Jane Roe',
    ],
    [
      'of two of one surname, the one of that title',
      'Jane Roe met Peter Roe. Mr. Roe spoke. Mrs. Roe spoke.',
      'Jane Roe: Jane Roe Roe',
      'Peter Roe: Peter Roe Roe',
    ],
    [
      'but not one of two who were named together',
      'Jane Roe met Peter Roe. Roe spoke.',
      'Jane Roe: Jane Roe',
      'Peter Roe: Peter Roe',
      'Roe: Roe',
    ],
    [
      'but not another’s',
      'Jane Roe’s lawyer, Peter Hall, spoke. Roe’s husband, Tom Roe, wept.',
      'Jane Roe: Jane Roe Roe',
      'Peter Hall: Peter Hall',
      'Tom Roe, Roe’s husband: Tom Roe',
    ],
    ['and no firm’s', 'Roe Holdings said it would sue. Jane Roe spoke.', 'Jane Roe: Jane Roe'],
    [
      'by a name turned round',
      'Zhang Wei spoke on Monday. Wei Zhang left.',
      'Zhang Wei: Zhang Wei Wei Zhang',
    ],
    ['by two given names', 'Ana Maria Roe spoke. Ana Maria left.', 'Ana Maria Roe: Ana Maria Roe Ana Maria'],
    [
      'of a family, whom the text does not call by the given name',
      'Jane Roe met Peter Roe on Monday. Peter wept. Roe left.',
      'Jane Roe: Jane Roe Roe',
      'Peter Roe: Peter Roe Peter',
    ],
    ['by an initial', 'J. Roe spoke. Jane Roe left.', 'Jane Roe: J. Roe Jane Roe'],
    ['but not by another initial', 'J. Roe spoke. K. Roe came.', 'J. Roe: J. Roe', 'K. Roe: K. Roe'],
    [
      'but not by another given name',
      'Peter Hall spoke. Paul Hall left.',
      'Peter Hall: Peter Hall',
      'Paul Hall: Paul Hall',
    ],
    [
      'by a short form of the right name',
      'Robert Roe and Bobby Hall spoke. Bob Roe left.',
      'Robert Roe: Robert Roe Bob Roe',
      'Bobby Hall: Bobby Hall',
    ],
  ]);
});

describe('a suffix', () => {
  check([
    [
      'tells a father from a son',
      'Robert Roe Sr., a mason, left. Robert Roe Jr., a lawyer, stayed. “Fine,” Robert Roe Jr. said. “No,” said Roe Sr.',
      'Robert Roe Sr., a mason: Robert Roe Sr. Roe Sr.',
      'Robert Roe Jr., a lawyer: Robert Roe Jr. Robert Roe Jr.',
    ],
    [
      'tells a son from a father who has none',
      'Robert Roe Jr. spoke. His father, former President Robert Roe, left. Robert Roe slept.',
      'Robert Roe Jr.: Robert Roe Jr. (His)',
      'Robert Roe, former President: Robert Roe Robert Roe',
    ],
    [
      'may be left out of a name',
      'Robert Roe Jr. spoke. Robert Roe left.',
      'Robert Roe Jr.: Robert Roe Jr. Robert Roe',
    ],
  ]);
});

describe('a party and a state behind a name', () => {
  check([
    [
      'are nobody',
      'Sen. Jane Roe, R-Fla., spoke. Sen. Peter Hall, D-Conn, left. Sen. Tom Lee, I-Vt., stayed.',
      'Jane Roe, Sen.: Jane Roe',
      'Peter Hall, Sen.: Peter Hall',
      'Tom Lee, Sen.: Tom Lee',
    ],
    [
      'are nobody in several words, in brackets or with a dash',
      'Rep. Jane Roe, R-West Virginia, met Rep. Peter Hall (R-Maine), Rep. Tom Lee, D-N.J., and Rep. Ann Doe, D–Ill.',
      'Jane Roe, Rep.: Jane Roe',
      'Peter Hall, Rep.: Peter Hall',
      'Tom Lee, Rep.: Tom Lee',
      'Ann Doe, Rep.: Ann Doe',
    ],
  ]);
});

describe('the role of a person', () => {
  check([
    [
      'stands before the name with capitals',
      'Former Treasury Secretary Jane Roe spoke.',
      'Jane Roe, Former Treasury Secretary: Jane Roe',
    ],
    [
      'stands before the name without them',
      'She met chief executive Jane Roe.',
      'Jane Roe, chief executive: Jane Roe',
    ],
    ['stands behind the name', 'Jane Roe, the director, left.', 'Jane Roe, the director: Jane Roe'],
    [
      'goes on behind “of” and “and”',
      'Jane Roe, director of the museum and a writer, spoke.',
      'Jane Roe, director of the museum and a writer: Jane Roe',
    ],
    ['is no form of address', 'Dr. Jane Roe spoke.', 'Jane Roe: Jane Roe'],
    ['is no clause', 'Jane Roe, who runs the bank, spoke.', 'Jane Roe: Jane Roe'],
    ['is no body', 'Jane Roe of the bank spoke.', 'Jane Roe: Jane Roe'],
    ['is no year of birth', 'Jane Roe (born 1951) spoke.', 'Jane Roe: Jane Roe'],
    [
      'may be an office that others are named by',
      'Pope John Paul II spoke.',
      'John Paul II, Pope: John Paul II',
    ],
    ['may hold an “of”', 'Secretary of State Jane Roe spoke.', 'Jane Roe, Secretary of State: Jane Roe'],
    [
      'may be two that “and” joins',
      'Founder and chief executive Jane Roe spoke.',
      'Jane Roe, Founder and chief executive: Jane Roe',
    ],
    ['begins behind “then”', 'Then acting mayor Jane Roe spoke.', 'Jane Roe, acting mayor: Jane Roe'],
    ['may say whose it is', 'His lawyer, Jane Roe, spoke.', 'Jane Roe, lawyer: Jane Roe'],
    [
      'stands behind an age',
      'Jane Roe, 43, a teacher from Ohio, spoke.',
      'Jane Roe, a teacher from Ohio: Jane Roe',
    ],
    [
      'ends before a clause',
      'Jane Roe, a teacher from Ohio who has two sons, spoke.',
      'Jane Roe, a teacher from Ohio: Jane Roe',
    ],
    ['may be kin', 'Jane Roe, mother of two, spoke.', 'Jane Roe, mother of two: Jane Roe'],
    [
      'may hold an age or a hyphen',
      'Prize-winning author Jane Roe met 25-year-old singer Peter Hall.',
      'Jane Roe, Prize-winning author: Jane Roe',
      'Peter Hall, 25-year-old singer: Peter Hall',
    ],
    ['is nothing without a noun for it', 'Jane Roe, late for work, spoke.', 'Jane Roe: Jane Roe'],
    [
      'is nothing that begins with a preposition',
      'Jane Roe, in a red car, spoke to the director.',
      'Jane Roe: Jane Roe',
    ],
    [
      'may begin behind “former”',
      'On Monday former mayor Jane Roe spoke.',
      'Jane Roe, former mayor: Jane Roe',
    ],
    [
      'may begin with “first”',
      'The prize went to first secretary Jane Roe.',
      'Jane Roe, first secretary: Jane Roe',
    ],
    [
      'may hold a hyphen or begin with whose it is',
      'Their long-time editor Jane Roe met the 12-time champion Peter Hall.',
      'Jane Roe, long-time editor: Jane Roe',
      'Peter Hall, 12-time champion: Peter Hall',
    ],
    ['begins behind a participle', 'The newly elected mayor Jane Roe spoke.', 'Jane Roe, mayor: Jane Roe'],
    ['begins behind the verb', 'He praised mayor Jane Roe.', 'Jane Roe, mayor: Jane Roe'],
    ['is not what “and” joins to a name', 'She met the lawyer and Jane Roe.', 'Jane Roe: Jane Roe'],
    ['is not what is of another', 'She met the mayor of the town Jane Roe.', 'Jane Roe: Jane Roe'],
    ['may say whose it is by name', 'The town’s mayor, Jane Roe, spoke.', 'Jane Roe, town’s mayor: Jane Roe'],
    ['is not set off without whose it is', 'The mayor, Jane Roe, spoke.', 'Jane Roe: Jane Roe'],
    [
      'ends before a form of address',
      'Chief scientist Dr. Jane Roe met former mayor Mr. Peter Hall.',
      'Jane Roe, Chief scientist: Jane Roe',
      'Peter Hall, former mayor: Peter Hall',
    ],
    [
      'may be two offices',
      'Gen. Sir Peter Hall met U.S. Secretary of State Jane Roe.',
      'Peter Hall, Gen.: Peter Hall',
      'Jane Roe, U.S. Secretary of State: Jane Roe',
    ],
    ['is no age', 'Jane Roe, 43, spoke to a teacher.', 'Jane Roe: Jane Roe'],
    [
      'may hold “&”',
      'Jane Roe, director of R&D at the bank, spoke.',
      'Jane Roe, director of R&D at the bank: Jane Roe',
    ],
    [
      'is nothing too long',
      'Jane Roe, a teacher at the school in the north of the old town by the river with the red bridge, spoke.',
      'Jane Roe: Jane Roe',
    ],
    ['may be whose it is', 'Jane Roe, her lawyer, spoke.', 'Jane Roe, lawyer: Jane Roe (her)'],
    ['is nothing behind a body', 'Jane Roe, of the bank, a director, spoke.', 'Jane Roe: Jane Roe'],
    [
      'may end the paragraph',
      'They met Jane Roe, director of the bank',
      'Jane Roe, director of the bank: Jane Roe',
    ],
    [
      'is his own, and not his wife’s',
      'Ana Diaz, the wife of former Prime Minister Peter Hall, spoke.',
      'Ana Diaz, the wife of former Prime Minister Peter Hall: Ana Diaz',
      'Peter Hall, former Prime Minister: Peter Hall',
    ],
    [
      'begins behind the relative of whom it tells',
      'They met Tom Reed, the estranged husband of longtime Senate aide Jane Roe.',
      'Tom Reed, the estranged husband of longtime Senate aide Jane Roe: Tom Reed',
      'Jane Roe, longtime Senate aide: Jane Roe',
    ],
    [
      'is not that of the next in a list',
      'They flew with Jane Roe, her Vice President Tom Reed, and a dog.',
      'Jane Roe: Jane Roe (her)',
      'Tom Reed, Vice President: Tom Reed',
    ],
    [
      'is nothing that may be one or another',
      'They backed Peter Hall, Jane Roe or another candidate.',
      'Peter Hall: Peter Hall',
      'Jane Roe: Jane Roe',
    ],
    [
      'begins behind the verb',
      'Voters prefer Libertarian nominee Peter Hall, who advises Attorney General Jane Roe.',
      'Peter Hall, Libertarian nominee: Peter Hall',
      'Jane Roe, Attorney General: Jane Roe',
    ],
    [
      'begins behind the verb after “to”',
      'It tried to misrepresent Secretary Jane Roe.',
      'Jane Roe, Secretary: Jane Roe',
    ],
    ['is not who says so', 'Jane Roe, an official said, was late.', 'Jane Roe: Jane Roe'],
    [
      'is nothing that somebody is only to another, where it is not said to whom',
      'They met his wife, Jane Roe, and rival Peter Hall. His 22-year-old son, Tom Reed, left.',
      'Jane Roe: Jane Roe',
      'Peter Hall: Peter Hall (His)',
      'Tom Reed: Tom Reed',
    ],
    [
      'may say to whom',
      'The bank’s partner, Jane Roe, met Peter Hall, the husband of the mayor.',
      'Jane Roe, bank’s partner: Jane Roe',
      'Peter Hall, the husband of the mayor: Peter Hall',
    ],
    [
      'is not what somebody else is of him',
      'Jane Roe, a critic of Mr. Peter Hall, spoke. The chairman of Mr. Tom Reed left.',
      'Jane Roe, a critic of Mr. Peter Hall: Jane Roe',
      'Peter Hall: Peter Hall',
      'Tom Reed: Tom Reed',
    ],
    [
      'begins with the office, and no small words before it',
      'It was part of the network President Jane Roe formed. In the house’s study former Secretary Peter Hall slept.',
      'Jane Roe, President: Jane Roe',
      'Peter Hall, former Secretary: Peter Hall',
    ],
    [
      'is not what somebody called him',
      'Peter Hall, called him a master of the craft.',
      'Peter Hall: Peter Hall (him)',
    ],
    [
      'is not that of the one who speaks next',
      'Before a crowd in Jane Roe, the mayor also said it was late.',
      'Jane Roe: Jane Roe',
    ],
    [
      'ends before an “and” that leads on',
      'Jane Roe, the director of the centre and who paid, left.',
      'Jane Roe, the director of the centre: Jane Roe',
    ],
    ['is not a donor’s base', 'He lost the vast new donor base Mr. Tom Reed made.', 'Tom Reed: Tom Reed'],
    [
      'is the mayor’s, and not the spokesman’s',
      'A spokesman for Mayor Jane Roe spoke. The Minister for Trade Tom Reed left.',
      'Jane Roe, Mayor: Jane Roe',
      'Tom Reed, Minister for Trade: Tom Reed',
    ],
    [
      'does not reach over a verb to another one’s',
      'In the end Justice Hall overtook Justice Jane Roe.',
      'Hall, Justice: Hall',
      'Jane Roe, Justice: Jane Roe',
    ],
    [
      'ends before the title of a book',
      "Jane Roe, a co-author of ''The Net: A Life,'' spoke.",
      'Jane Roe, a co-author: Jane Roe',
    ],
    [
      'is not certain by a surname that several have',
      'Peter Hall and Ana Hall left. Secretary Hall spoke.',
      'Peter Hall: Peter Hall',
      'Ana Hall: Ana Hall',
      'Hall: Hall',
    ],
    [
      'is no verb',
      'It hopes to host Jane Roe. It will force Sen. Peter Hall out. Voters support former governor Tom Reed, and Ott ' +
        'supports Democrat Ana Diaz.',
      'Jane Roe: Jane Roe',
      'Peter Hall, Sen.: Peter Hall',
      'Tom Reed, former governor: Tom Reed',
      'Ott: Ott',
      'Ana Diaz, Democrat: Ana Diaz',
    ],
    [
      'is no sentence',
      'With Jane Roe, President Tom Doe made the safe choice. They met Ana Diaz, faces a count, and left.',
      'Jane Roe: Jane Roe',
      'Tom Doe, President: Tom Doe',
      'Ana Diaz: Ana Diaz',
    ],
    ['is nobody’s yet', 'The work of a President Jane Roe would be hard.', 'Jane Roe: Jane Roe'],
    [
      'is not what goes on beside him',
      'They met Jane Roe, underscoring doubts over a nominee, and saw Ana Diaz, money and a star, there. With Tom ' +
        'Reed, a bad rep grows.',
      'Jane Roe: Jane Roe',
      'Ana Diaz: Ana Diaz',
      'Tom Reed: Tom Reed',
    ],
    ['is no given name', 'Gov. Earl Ray Hall spoke.', 'Earl Ray Hall, Gov.: Earl Ray Hall'],
    ['is no other one’s', 'Jane Roe, the lawyer’s car behind her, spoke.', 'Jane Roe: Jane Roe (her)'],
  ]);
});

describe('descriptions and pronouns', () => {
  check([
    [
      'mean whom they fit',
      'Jane Roe, a Boston lawyer, spoke. The lawyer left.',
      'Jane Roe, a Boston lawyer: Jane Roe (The lawyer)',
    ],
    [
      'mean nobody where they fit two',
      'Jane Roe, a lawyer, spoke. Peter Hall, a lawyer, spoke. The lawyer left.',
      'Jane Roe, a lawyer: Jane Roe',
      'Peter Hall, a lawyer: Peter Hall',
    ],
    [
      'mean the one in office',
      'President Ronald Reagan spoke. The president left.',
      'Ronald Reagan, President: Ronald Reagan (The president)',
    ],
    [
      'follow whom they can',
      'Peter Hall spoke to Jane Roe. She left and he stayed.',
      'Peter Hall: Peter Hall (he)',
      'Jane Roe: Jane Roe (She)',
    ],
    [
      'do not mean somebody of the other sex',
      'Jane Roe spoke. She left. He came.',
      'Jane Roe: Jane Roe (She)',
    ],
    [
      'mean nobody where a word of them does not fit',
      'Jane Roe, director of the bank, spoke. The museum director stayed.',
      'Jane Roe, director of the bank: Jane Roe',
    ],
    [
      'mean whom a word of them fits',
      'Jane Roe, director of the bank, spoke. The bank director left.',
      'Jane Roe, director of the bank: Jane Roe (The bank director)',
    ],
    [
      'mean nobody of two in one office',
      'Mayor Peter Hall and Mayor Tom Reed spoke. The mayor left.',
      'Peter Hall, Mayor: Peter Hall',
      'Tom Reed, Mayor: Tom Reed',
    ],
    [
      'mean nobody new where one is known',
      'Jane Roe, a lawyer, said no. A lawyer left.',
      'Jane Roe, a lawyer: Jane Roe',
    ],
    [
      'reach over two paragraphs without anybody',
      'Jane Roe spoke.|The train was late.|The bus was full.|She left.',
      'Jane Roe: Jane Roe (She)',
    ],
    [
      'reach no further',
      'Jane Roe spoke.|The train was late.|The bus was full.|The car was red.|She left.',
      'Jane Roe: Jane Roe',
    ],
    [
      'of a role alone reach over two paragraphs without anybody',
      'Jane Roe, a lawyer, spoke.|The train was late.|The bus was full.|The lawyer left.',
      'Jane Roe, a lawyer: Jane Roe (The lawyer)',
    ],
    [
      'of a role alone reach no further',
      'Jane Roe, a lawyer, spoke.|The train was late.|The bus was full.|The car was red.|The lawyer left.',
      'Jane Roe, a lawyer: Jane Roe',
    ],
    [
      'mean nobody inside a quotation',
      '“The lawyer is late,” Jane Roe, a lawyer, said.',
      'Jane Roe, a lawyer: Jane Roe',
    ],
    [
      'of two, mean nobody where one spoke and the other came',
      'Peter Hall said it was late. Tom Reed came. “We know,” he said.',
      'Peter Hall: Peter Hall',
      'Tom Reed: Tom Reed',
    ],
    [
      'mean nobody of the other sex by a noun',
      'Peter Hall, a lawyer, spoke. The woman left.',
      'Peter Hall, a lawyer: Peter Hall',
    ],
    [
      'may be of a party',
      'Senator Peter Hall (D-Ohio) spoke. The Democratic senator left. The Republican senator came.',
      'Peter Hall, Senator: Peter Hall (The Democratic senator)',
    ],
    [
      'may be of the other party',
      'Senator Peter Hall (R-Ohio) spoke. The Republican senator left. The Democratic senator came.',
      'Peter Hall, Senator: Peter Hall (The Republican senator)',
    ],
    [
      'of two, mean nobody where nobody is said to speak',
      'Peter Hall and Tom Reed spoke.|He left.',
      'Peter Hall: Peter Hall',
      'Tom Reed: Tom Reed',
    ],
    [
      'of two, mean the one who spoke where they speak again',
      'Peter Hall said it was late. He thanked Tom Reed. He also said the train was full. “It is late,” said he.',
      'Peter Hall: Peter Hall (He) (He) (he)',
      'Tom Reed: Tom Reed',
    ],
    ['mean nobody of a paragraph above a heading', 'Jane Roe spoke.|The end|She left.', 'Jane Roe: Jane Roe'],
    ['are reflexive as well', 'Jane Roe spoke. She saw herself.', 'Jane Roe: Jane Roe (She) (herself)'],
    [
      'mean nobody of the paragraph before while a name may follow',
      'Jane Roe spoke.|When she left, Ana Diaz came.',
      'Jane Roe: Jane Roe',
      'Ana Diaz: Ana Diaz',
    ],
    [
      'mean who spoke before, where they speak, though a name follows',
      'Jane Roe spoke.|She said Ana Diaz came.',
      'Jane Roe: Jane Roe (She)',
      'Ana Diaz: Ana Diaz',
    ],
    [
      'mean nobody while a name may follow',
      'In his speech, Peter Hall thanked the town.',
      'Peter Hall: Peter Hall',
    ],
  ]);
});

describe('a source without a name', () => {
  check([
    [
      'is one person as long as the words fit',
      'A senior official said no. The official said it was late.',
      '? A senior official: A senior official The official',
    ],
    [
      'is another where the text says so',
      'A senior official said no. Another official said yes.',
      '? A senior official: A senior official',
      '? Another official: Another official',
    ],
    [
      'has pronouns',
      'A spokeswoman said no. “It is late,” she said.',
      '? A spokeswoman: A spokeswoman (she)',
    ],
    ['speaks: who is only mentioned is none', 'The town has a spokeswoman. It is late.'],
    [
      'is told from others by its words',
      'A senior official said no. A junior official said yes. The senior official left.',
      '? A senior official: A senior official The senior official',
      '? A junior official: A junior official',
    ],
    [
      'may be what something is according to',
      'According to an official, it is late. The official left.',
      '? an official: an official The official',
    ],
    [
      'may ask not to be named',
      'An official, who asked not to be named, said no.',
      '? An official: An official',
    ],
    [
      'is a person of whom it is said what he knows',
      'A person close to the talks said no. A second person briefed on the plan, who asked not to be named, said yes.',
      '? A person close to the talks: A person',
      '? A second person briefed on the plan: A second person',
    ],
    ['is not just any person', 'A person said no, and one person was hurt, the bank said.'],
    [
      'is not what somebody is said to be',
      'Jane Roe is a person close to the bank, said the paper.',
      'Jane Roe: Jane Roe',
    ],
    ['is nobody whom a name follows', 'An official of the bank, Jane Roe, said no.', 'Jane Roe: Jane Roe'],
    [
      'may be of old',
      'A former official said no. The former official left.',
      '? A former official: A former official The former official',
    ],
    [
      'may be of several words with a hyphen',
      'A well-known lawyer said no. The well-known lawyer left.',
      '? A well-known lawyer: A well-known lawyer The well-known lawyer',
    ],
    [
      'may speak on a condition',
      'A lawyer speaking on condition of anonymity said no.',
      '? A lawyer: A lawyer',
    ],
    ['may have knowledge of it', 'A lawyer with knowledge of the talks said no.', '? A lawyer: A lawyer'],
    [
      'may have spoken',
      'A lawyer has said no. Another lawyer later said yes.',
      '? A lawyer: A lawyer',
      '? Another lawyer: Another lawyer',
    ],
    ['may stand behind the verb', '“No,” said a lawyer.', '? a lawyer: a lawyer'],
    ['may be a “the” at once', 'The lawyer said no.', '? The lawyer: The lawyer'],
    [
      'has capitals where a body has',
      'A White House official said no. The White House official left.',
      '? A White House official: A White House official The White House official',
    ],
    ['is not several', 'Some officials said no. Two lawyers said yes.'],
    [
      'may be of either sex by a word for both',
      'A spokesman said no. The spokesperson left.',
      '? A spokesman: A spokesman The spokesperson',
    ],
    [
      'is another one of the other sex',
      'A spokesman said no. The spokeswoman said yes.',
      '? A spokesman: A spokesman',
      '? The spokeswoman: The spokeswoman',
    ],
    [
      'may be named shorter',
      'A police officer said no. The officer left. The police officer came.',
      '? A police officer: A police officer The officer The police officer',
    ],
    ['is not who speaks in another sentence', 'A lawyer from the town. He said no.'],
    ['is no group', 'A lawyer group spoke.'],
    ['is nobody inside a quotation', '“A lawyer said no,” Jane Roe said.', 'Jane Roe: Jane Roe'],
    ['is no body that is called so', 'The player association said no.'],
    ['is not who only owns something', 'The spokesman’s car was red.'],
    ['is nobody set off behind a name', 'Jane Roe, a lawyer, said no.', 'Jane Roe, a lawyer: Jane Roe'],
    ['may be set off behind a place', 'In Washington, a lawyer said no.', '? a lawyer: a lawyer'],
  ]);
});
