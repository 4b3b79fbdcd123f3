import assert from 'node:assert/strict';
import { readArticle } from '../../../src/core/article/read.ts';
import { drain } from '../../../src/core/steps.ts';
import { wronglyJoined } from './namesInText.ts';
import { newReader } from './reading.ts';

const check = (title: string, cases: readonly (readonly [rule: string, text: string])[]) => {
  describe(title, () => {
    for (const [rule, text] of cases) it(rule, () => assert.deepEqual(wronglyJoined(text), []));
  });
};

check('of several of one surname, a title chooses', [
  [
    'senator and representative',
    'Sen. [Ron Harker:ron] opposed the bill. Rep. [Mike Harker:mike] backed it. Senator [Harker:ron] said it cost too much.',
  ],
  [
    'the abbreviation and the full form',
    'Senator [Ron Harker:ron] opposed the bill. Representative [Mike Harker:mike] backed it. “It is wrong,” Sen. [Harker:ron] said. “It is right,” Rep. [Harker:mike] said.',
  ],
  [
    'the one who was named long before',
    'Gov. [Ann Tolliver:ann] signed the order.|Mayor [Paul Tolliver:paul] met the press, and [Paul Tolliver:paul] took questions. Gov. [Tolliver:ann] did not come.',
  ],
  [
    'mayor and governor',
    'Mayor [Paul Tolliver:paul] and Gov. [Ann Tolliver:ann] spoke. Mayor [Tolliver:paul] went first. Governor [Tolliver:ann] followed.',
  ],
  [
    'chiefs of two services',
    'Police Chief [Dana Mercer:dana] and Fire Chief [Lou Mercer:lou] arrived. Police Chief [Mercer:dana] said the road was shut. Fire Chief [Mercer:lou] said the fire was out.',
  ],
  [
    'chiefs of two services, in either order',
    'Fire Chief [Lou Mercer:lou] arrived. Police Chief [Dana Mercer:dana] arrived later. Fire Chief [Mercer:lou] said the fire was out.',
  ],
  [
    'a judge and a doctor',
    'Judge [Carla Stubbs:carla] heard Dr. [Neil Stubbs:neil] for an hour. Dr. [Stubbs:neil] wept. Judge [Stubbs:carla] thanked him.',
  ],
  [
    'a role that stands behind the name',
    '[Ron Harker:ron], a senator from Ohio, met [Mike Harker:mike], the mayor of Dayton. Senator [Harker:ron] left early. Mayor [Harker:mike] stayed.',
  ],
  [
    'a congresswoman by her other title',
    'Congresswoman [Lena Ortwin:lena] met [Karl Ortwin:karl], a sheriff. Rep. [Ortwin:lena] smiled. Sheriff [Ortwin:karl] did not.',
  ],
  [
    'the state behind the name',
    'Sen. [Ron Harker:ron] of Wisconsin met Sen. [Mike Harker:mike] of Louisiana. Sen. [Harker:ron] of Wisconsin spoke.',
  ],
  [
    'the state behind the name, as abbreviated with the party',
    'Sen. [Ron Harker:ron] (R-Wis.) met Rep. [Mike Harker:mike], R-La. “No,” said Senator [Harker:ron] of Wisconsin.',
  ],
  [
    'a professor and a captain',
    'Professor [Iris Quell:iris] wrote to Capt. [Owen Quell:owen]. Capt. [Quell:owen] answered. Prof. [Quell:iris] wrote again.',
  ],
  [
    'ministers of two things',
    'Finance Minister [Jo Larkin:jo] and Defense Minister [Al Larkin:al] spoke. Defense Minister [Larkin:al] went first. The finance minister, [Jo Larkin:jo], followed. Finance Minister [Larkin:jo] sat down.',
  ],
  [
    'attorney general and district attorney',
    'Attorney General [Ruth Pell:ruth] sued. District Attorney [Ian Pell:ian] did not. “We will win,” Attorney General [Pell:ruth] said.',
  ],
  [
    'no title chooses who is known to hold another office',
    'Mayor [Paul Tolliver:paul] spoke. His cousin, Sheriff [Vic Tolliver:vic], spoke too. Bishop [Tolliver:?] was silent.',
  ],
  [
    'one whose office is not told may hold it, where the other has another',
    'Mayor [Paul Tolliver:paul] met [Ann Tolliver:ann] at noon. Judge [Tolliver:ann] spoke.',
  ],
  [
    'none, where both hold it',
    'Sen. [Ron Harker:ron] opposed it. Sen. [Mike Harker:mike] backed it.|A vote is due in May.|Nobody knows how it ends. Sen. [Harker:?] said so.',
  ],
  [
    'former holders by the office they had',
    'Former Gov. [Ann Tolliver:ann] met Sen. [Paul Tolliver:paul]. The former governor spoke. Gov. [Tolliver:ann] said no. Sen. [Tolliver:paul] said yes.',
  ],
  [
    'a coach and a player',
    'Coach [Bo Radley:bo] praised quarterback [Tim Radley:tim]. Coach [Radley:bo] said so on Friday.',
  ],
  [
    'a sergeant and a detective',
    'Sgt. [Amy Crane:amy] found the car. Detective [Roy Crane:roy] searched it. “It was empty,” Detective [Crane:roy] said. “It was locked,” Sergeant [Crane:amy] said.',
  ],
  [
    'and one who comes later does not take it',
    'Sen. [Ron Harker:ron] spoke. Sen. [Harker:ron] left.|Rep. [Mike Harker:mike] came on Tuesday.',
  ],
  [
    'a cardinal and a president',
    'Cardinal [Luis Vega:luis] met President [Marta Vega:marta]. Cardinal [Vega:luis] blessed the crowd. President [Vega:marta] waved.',
  ],
]);

check('of several of one surname, Mr., Mrs. and Ms. choose', [
  [
    'by the given names',
    '[Martin Keller:martin] and [Susan Keller:susan] sued. Mr. [Keller:martin] spoke. Ms. [Keller:susan] did not.',
  ],
  [
    'whoever was named last',
    '[Susan Keller:susan] and her brother [Martin Keller:martin] sued. Mrs. [Keller:susan] spoke. Mr. [Keller:martin] did not.',
  ],
  [
    'by a noun for the one',
    'Spokeswoman [Robin Hale:robin] met businessman [Kim Hale:kim]. Mr. [Hale:kim] left. Ms. [Hale:robin] stayed.',
  ],
  ['none, where both are men', '[Martin Keller:martin] and [Peter Keller:peter] sued. Mr. [Keller:?] spoke.'],
  ['a woman is not “Mr.”', '[Susan Keller:susan] sued. Mr. [Keller:?] did not.'],
  ['a man is not “Mrs.”', '[Martin Keller:martin] sued. Mrs. [Keller:?] did not.'],
  [
    'Sir and Mrs.',
    'Sir [Hugh Ashby:hugh] came. Mrs. [Ashby:?] said she was glad.|[Martin Keller:martin] wept. Ms. [Keller:?] did not.',
  ],
  [
    'also before a title',
    'Sen. [Martin Keller:martin] and Sen. [Susan Keller:susan] spoke. Mrs. [Keller:susan] is 50.',
  ],
]);

check('a bare surname that several have', [
  [
    'is nobody’s where two were named together',
    '[Jane Marlow:jane] met [Peter Marlow:peter]. [Marlow:?] spoke.',
  ],
  [
    'is nobody’s of husband and wife',
    '[Dan Pruitt:dan] and his wife, [Eve Pruitt:eve], bought the farm in 1990.|“We had no water,” [Pruitt:?] said.',
  ],
  [
    'is nobody’s of two brothers',
    'The brothers, [Hal Weems:hal] and [Lee Weems:lee], own the mill. “It is old,” [Weems:?] said.',
  ],
  [
    'is nobody’s of two who are far away',
    '[Jane Marlow:jane] came on Monday. [Peter Marlow:peter] came on Tuesday.|The hall was full.|Nobody had paid.|[Marlow:?] spoke for an hour.',
  ],
  [
    'is his who alone was named so far',
    '[Jane Marlow:jane] spoke. “It is late,” [Marlow:jane] said.|[Peter Marlow:peter] came later.',
  ],
  [
    'is his of whom the story is, when kin is named in passing',
    'Sen. [Jane Marlow:jane] spoke. [Marlow:jane] wants a vote. “Now,” [Marlow:jane] said.|[Marlow:jane] was with her husband, [Peter Marlow:peter]. [Marlow:jane] left at noon.',
  ],
  [
    'is his whom the text does not call by the given name',
    '[Jane Marlow:jane] met [Peter Marlow:peter] on Monday. [Peter:peter] wept. [Marlow:jane] left.',
  ],
  [
    'is his of whom alone the paragraph tells',
    '[Jane Marlow:jane] came on Monday and read the report.|The council met. [Peter Marlow:peter] asked for more time. “A month will do,” [Marlow:peter] said.',
  ],
  [
    'by pronouns where they tell',
    '[Dan Pruitt:dan] and [Eve Pruitt:eve] sold the farm.|[Pruitt:eve] said she was glad. Later [Pruitt:eve] said she was tired.',
  ],
  [
    'stays apart also where a title is no help',
    '[Jane Marlow:jane] met [Peter Marlow:peter]. Dr. [Marlow:?] spoke.',
  ],
]);

check('a mark of generation', [
  [
    'tells a son from a father who has none and holds another office',
    '[Otto Brandt Jr.:son] spoke first. [Otto Brandt:father], the former president, said nothing.',
  ],
  ['tells them by their ages', '[Otto Brandt Jr.:son], 34, was held. [Otto Brandt:father], 61, was not.'],
  [
    'tells them where both are named in one sentence',
    '[Otto Brandt:father] and [Otto Brandt Jr.:son] run the shop.',
  ],
  [
    'tells them where the bare name comes first and has an office of its own',
    'President [Otto Brandt:father] left. [Otto Brandt Jr.:son], a lawyer, stayed.',
  ],
  ['may be left out', '[Otto Brandt Jr.:son] spoke. [Otto Brandt:son] left.'],
  [
    'may be left out of the same office',
    'Mayor [Otto Brandt Jr.:son] spoke. [Otto Brandt:son], the mayor, left.',
  ],
  [
    'stands on both, and a bare full name is neither’s',
    '[Otto Brandt Sr.:father], a mason, left. [Otto Brandt Jr.:son], a lawyer, stayed. [Otto Brandt:?] said no.',
  ],
  [
    'stands on both, and a bare surname is neither’s',
    '[Otto Brandt Sr.:father] left. [Otto Brandt Jr.:son] stayed. “No,” [Brandt:?] said.',
  ],
  [
    'stands behind the surname alone',
    '[Otto Brandt Sr.:father] left. [Otto Brandt Jr.:son] stayed. “No,” said [Brandt Jr.:son]',
  ],
  [
    'may be a number',
    '[Otto Brandt III:third], a broker, left. [Otto Brandt II:second], a judge, stayed. [Otto Brandt III:third] came back.',
  ],
  [
    'is in words',
    '[Pieter Vos:elder] the Elder painted it. [Pieter Vos:younger] the Younger copied it. [Pieter Vos:elder] the Elder died.',
  ],
  [
    'is in words before the name',
    '[Otto Brandt Sr.:father] left. [Otto Brandt Jr.:son] stayed. The elder [Brandt:father] said no. The younger [Brandt:son] said yes.',
  ],
  [
    'is in words before the surname, by ages',
    '[Otto Brandt:otto], 61, and [Karl Brandt:karl], 34, own the shop. The elder [Brandt:otto] sells. The younger [Brandt:karl] buys.',
  ],
  [
    'in words is nobody’s where nothing tells',
    '[Otto Brandt:otto] and [Karl Brandt:karl] own the shop. The elder [Brandt:?] sells.',
  ],
  [
    'of the father who is a president',
    '[Donald Trump Jr.:son] spoke in Ohio. [Donald Trump:father], the former president, said he was proud.',
  ],
  [
    'and the surname with the title is the father’s',
    '[Donald Trump Jr.:son] spoke in Ohio. President [Donald Trump:father] listened. President [Trump:father] said he was proud.',
  ],
]);

check('a title that the only bearer of the surname never had', [
  [
    'President Obama is not Michelle',
    '[Michelle Obama:michelle] spoke in Ohio. President [Obama:?] was in Asia.',
  ],
  [
    'President Obama is not the first lady',
    'First lady [Michelle Obama:michelle] spoke in Ohio. President [Obama:?] was in Asia. “Good,” Mrs. [Obama:michelle] said.',
  ],
  ['President Clinton is not Chelsea', '[Chelsea Clinton:chelsea] spoke. President [Clinton:?] was silent.'],
  [
    'President Clinton is not Hillary',
    '[Hillary Clinton:hillary], the former secretary of state, spoke. President [Clinton:?] was silent. Mrs. [Clinton:hillary] left. Mr. [Clinton:?] stayed.',
  ],
  [
    'Secretary Clinton is',
    'Secretary of State [Hillary Clinton:hillary] spoke. Secretary [Clinton:hillary] left.',
  ],
  [
    'President Kennedy is not Robert',
    'Sen. [Robert F. Kennedy:robert] spoke. President [Kennedy:?] was dead.',
  ],
  ['President Kennedy is John', '[John F. Kennedy:john] spoke. President [Kennedy:john] was 43.'],
  ['President Bush is not Jeb', 'Gov. [Jeb Bush:jeb] spoke. President [Bush:?] did not.'],
  [
    'President Bush is he who was called so',
    'President [George W. Bush:w] met [Jeb Bush:jeb]. President [Bush:w] spoke.',
  ],
  [
    'father and son by initials are two',
    'President [George W. Bush:w] spoke. His father, former President [George H. W. Bush:hw], listened. [Jeb Bush:jeb] left. President [George W. Bush:w] waved.',
  ],
  [
    'father and son by initials are two without a word of kin',
    'Former President [George H.W. Bush:hw] sent troops in 1991. President [George W. Bush:w] sent them in 2003.',
  ],
  ['President Biden is not Hunter', '[Hunter Biden:hunter] was charged. President [Biden:?] was silent.'],
  ['President Biden is not Jill', '[Jill Biden:jill], a teacher, spoke. President [Biden:?] was silent.'],
  ['President Biden is Joe', '[Joe Biden:joe] met [Hunter Biden:hunter]. President [Biden:joe] was silent.'],
  ['President Trump is not Ivanka', '[Ivanka Trump:ivanka] spoke. President [Trump:?] tweeted.'],
  ['President Trump is not his son', '[Donald Trump Jr.:son] spoke. President [Trump:?] tweeted.'],
  [
    'President Trump is the nominee of before',
    '[Donald Trump:donald], the Republican nominee, spoke. A President [Trump:donald] would build it.',
  ],
  ['nor a mayor’s wife the mayor', 'His wife, [Nora Quist:nora], wept. Mayor [Quist:?] did not.'],
  [
    'nor the president’s daughter the president',
    '[Ana Soler:ana], the president’s daughter, spoke. President [Soler:?] did not.',
  ],
  ['nor a teacher the governor', '[Nora Quist:nora], a teacher, wept. Gov. [Quist:?] did not.'],
  ['but one without any role is', '[Nora Quist:nora] came at noon. Mayor [Quist:nora] spoke.'],
  [
    'and so is a lawmaker the senator',
    '[Nora Quist:nora], a Republican lawmaker, came. Sen. [Quist:nora] spoke.',
  ],
  [
    'and so is a candidate',
    '[Nora Quist:nora], the Democratic candidate, came. Gov. [Quist:nora] would act at once, she said.',
  ],
  [
    'the younger and the elder Bush',
    'President [George W. Bush:w] spoke. His father, former President [George H.W. Bush:hw], listened. The elder [Bush:hw] left. The younger [Bush:w] stayed.',
  ],
]);

check('a surname that two of a family have', [
  [
    'is that of the one who was called by it before the other came, whatever she is called by later',
    '[Hilda Denning:hilda] won the vote on Monday.|“It was close,” [Denning:hilda] said. The crowd cheered.|Former mayor [Bert Denning:bert] came later. One child knew that [Hilda:hilda] had won.',
  ],
  [
    'is nobody’s behind the other, though she is also called by her given name',
    '[Hilda Denning:hilda] won the vote on Monday.|“It was close,” [Denning:hilda] said. The crowd cheered for [Hilda:hilda].|Former mayor [Bert Denning:bert] came later. [Denning:?] waved.',
  ],
  [
    'means in the headline whom the article names most',
    'Mixed news for [Denning:hilda]|[Hilda Denning:hilda] won the vote on Monday. “It was close,” [Denning:hilda] said. [Denning:hilda] thanked the crowd for its work. One child had called her [Hilda:hilda].|Former mayor [Bert Denning:bert] came later.',
  ],
  [
    'is not the relative’s whose role says that she is one',
    '[Otto Denning:otto] has a plan. [Denning:otto] will tell more on Monday.|The nominee’s eldest daughter, [Iva Denning:iva], wrote it down, [Iva Denning:iva] said.|The plan of [Denning:otto] is short.',
  ],
  [
    'is not that of a line in capitals',
    'ECONOMY FAVORS DENNING - The plan has found many friends in the valley, and the people there like [Denning:otto].|-[Otto Denning:otto] Leads in Polls|-[Otto Denning:otto] Wins Again',
  ],
]);

check('a title before a given name', [
  [
    'means whom the article names in full with another office, where nobody has it for a surname',
    'Interior Minister [Anupong Roe:roe] spoke. Later Gen. [Anupong:roe] left. [Anupong:roe] was tired.',
  ],
  [
    'means whom the article calls by it',
    'Teacher [Gordon Roe:roe] came from Ohio. The crowd sang for [Gordon:roe], and [Gordon:roe] wept. Critics spoke of President [Gordon:roe].',
  ],
  [
    'means the relative, too',
    'President [Otto Roe:otto] came with his brother, [Gotabaya Roe:go]. Defense Secretary [Gotabaya:go] spoke.',
  ],
]);

check('namesakes', [
  [
    'are two by their ages',
    '[John Sarkis:young], 34, of Ames was held.|Police also spoke to [John Sarkis:old], 61, of Boone.',
  ],
  [
    'of whom a relative is named in passing beside two others',
    '[Ann Tolliver:ann] and [Eve Tolliver:eve] own the mill.|Her son, [Paul Tolliver:paul], works there. [Tolliver:?] left early.',
  ],
  [
    'of whom one owns the surname until another comes near',
    '[Ann Tolliver:ann] runs the mill.|[Tolliver:ann] bought it in May.|A driver, [Paul Tolliver:paul], saw the fire.|[Tolliver:?] left early.',
  ],
  [
    'of whom the one with the suffix comes first, by their ages',
    '[Otto Brandt Jr.:son], 34, was held.|The police spoke to [Otto Brandt:father], 61, of Boone.',
  ],
  ['are one by the same age', '[John Sarkis:john], 34, was held.|[John Sarkis:john], 34, of Ames denied it.'],
  [
    'are one within a birthday',
    '[John Sarkis:john], 34, was held in May.|[John Sarkis:john], 35, was tried in June.',
  ],
  [
    'and the surname is nobody’s',
    '[John Sarkis:young], 34, and [John Sarkis:old], 61, were held. “No,” [Sarkis:?] said.',
  ],
  [
    'are two by what they are',
    '[John Sarkis:dentist], a dentist from Ames, was held. [John Sarkis:plumber], a plumber from Boone, was not.',
  ],
  [
    'are two by states that they represent',
    'Rep. [Mike Rogan:michigan], R-Mich., spoke. Rep. [Mike Rogan:alabama], R-Ala., did not.',
  ],
  [
    'are one in two roles that go together',
    '[John Sarkis:john], a lawyer, was held. [John Sarkis:john], a father of two, denied it.',
  ],
  [
    'are one with a role told later',
    '[John Sarkis:john] was held. [John Sarkis:john], a dentist, denied it.',
  ],
]);

check('a headline', [
  ['with “speaks”', '[Harker:ron] Speaks|Sen. [Ron Harker:ron] spoke on Monday in Madison about the bill.'],
  ['with “wins”', '[Biden:joe] Wins|President [Joe Biden:joe] won the state on Tuesday, officials said.'],
  [
    'with a verb and an object',
    '[Johnson:ron] Vows Fight|Sen. [Ron Johnson:ron] said on Monday he would fight the bill.',
  ],
  [
    'without anybody below',
    '[Kennedy:kennedy] Speaks|The hall was full on Monday. [Kennedy:kennedy] spoke for an hour.',
  ],
  [
    'with two names and a verb',
    '[Marlow:jane] Beats [Harker:ron]|[Jane Marlow:jane] won on Tuesday. [Ron Harker:ron] lost.',
  ],
  ['with a full name', '[Jane Marlow:jane] Quits Race|[Jane Marlow:jane] left the race on Tuesday.'],
  ['with a full name and “says”', '[Jane Marlow:jane] Says No|[Jane Marlow:jane] refused on Tuesday.'],
]);

check('numbers of popes and kings', [
  [
    'tell one from the other',
    'Pope [John Paul I:first] reigned for a month. [John Paul II:second] reigned for 26 years. [John Paul I:first] died in 1978.',
  ],
  [
    'and the name alone is nobody’s',
    '[John Paul I:first] met him. [John Paul II:second] met him too. [John Paul:?] smiled.',
  ],
  [
    'with five and ten',
    'Pope [Leo XIII:thirteen] wrote it. Pope [Leo XIV:fourteen] read it. Pope [Leo:?] smiled.',
  ],
  [
    'of kings',
    'King [George V:fifth] died in 1936. His son, [George VI:sixth], reigned from then on. [George V:fifth] was 70.',
  ],
  ['and are no initials', 'King [Charles III:charles] came. King [Charles:charles] waved.'],
]);

check('the late', [
  ['president gives a name', 'The library of the late President [Ford:ford] opened.'],
  ['senator gives a name', 'It honors the late Sen. [Ted Harker:ted]. The late senator would have smiled.'],
  ['senator of a surname gives a name', 'It honors the late Sen. [Harker:ted], who died in May.'],
  [
    'and it is another than the living',
    'Sen. [Ron Harker:ron] wept. The late Sen. [Ted Harker:ted] was his uncle. The late Sen. [Harker:ted] was 90.',
  ],
]);

describe('who speaks under a name that several bear', () => {
  const speakers = (line: string): string[] => {
    const text = line.replaceAll('|', '\n\n');
    const { people, quotes } = drain(newReader().read(drain(readArticle(text))));
    const nameOf = (id: string) => people.find((person) => person.id === id)?.name ?? id;
    return quotes.map(({ person, candidates }) =>
      person === null ? candidates.map(nameOf).join(' or ') : nameOf(person),
    );
  };

  it('is nobody, and who it may be is said', () => {
    const text = 'Dan Pruitt and his wife, Eve Pruitt, bought the farm.|“We had no water,” Pruitt said.';
    assert.deepEqual(speakers(text), ['Dan Pruitt or Eve Pruitt']);
  });

  it('is whom the title means', () => {
    const text =
      'Sen. Ron Harker and Rep. Mike Harker spoke.|“It is wrong,” Senator Harker said.|“It is right,” Rep. Harker said.';
    assert.deepEqual(speakers(text), ['Ron Harker', 'Mike Harker']);
  });

  it('is not the president’s wife', () => {
    const text = 'Michelle Obama came to Ohio.|“It is time,” President Obama said in Washington.';
    assert.deepEqual(speakers(text), ['Obama']);
  });

  it('stays nobody where “he” goes on for it', () => {
    const text =
      'Dan Pruitt and his brother, Lee Pruitt, bought the farm.|“We had no water,” Pruitt said. “None,” he said.';
    assert.deepEqual(speakers(text), ['Dan Pruitt or Lee Pruitt', 'Dan Pruitt or Lee Pruitt']);
  });
});
