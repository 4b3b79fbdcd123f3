/** Texts written for these tests; no person, place or event in them is real. */
export interface WrittenText {
  readonly name: string;
  readonly text: string;
}

const written = (name: string, ...paragraphs: readonly string[]): WrittenText => ({
  name,
  text: `${paragraphs.join('\n\n')}\n`,
});

export const newsTexts: readonly WrittenText[] = [
  written(
    'an agency report',
    'Quarry collapse in Harrow Vale leaves two dead, six missing',
    'HARROW VALE (Sample Wire) - Two people were killed and six were missing on Thursday after the wall of a limestone quarry collapsed onto a workshop, officials said.',
    'Rescue teams with dogs searched the rubble through the night. Fire chief Ines Calloway told reporters that the ground was still moving and that progress would be slow.',
    '“We have heard knocking twice,” she said. “We will not leave until we have reached it.”',
    'The quarry, owned by Delamere Stone, was fined $140,000 last year for ignoring cracks in the same wall, according to court records. A spokesman for the company declined to comment.',
  ),
  written(
    'a brief without a structure or a voice',
    'The government of Tressia lowered its interest rate to 2.5 per cent on Tuesday, the third cut this year, as the country struggles with falling exports. Prime Minister Olga Verhaal announced an emergency budget for next week. Unemployment rose to 9 per cent in March, the highest level since the banking crisis of 2011. The opposition Reform Party called for an early election.',
  ),
  written(
    'a film review',
    '‘The Salt Clerk’ Finds Its Drama in a Ledger',
    'By Tomas Okafor',
    'There is a moment halfway through “The Salt Clerk,” the director Marit Solheim’s third feature, when nothing happens for nearly four minutes. A man counts. A lamp smokes. Somewhere outside a cart goes by. It is the most gripping scene in any film released this year.',
    'Solheim, 41, made her name with documentaries about fishing towns, and she brings the same patience to this drama, which opened on Friday in New York and Los Angeles. Edwin Crane plays Josef Lindt, a clerk who discovers that the salt tax has been stolen for decades by the mayor who hired him.',
    'Crane, best known for the television series “Harbour Nine,” has never been this still. The screenplay, by Solheim and Ada Mbeki, won a prize at the Venice festival in September.',
    'Not everything works. A romance with a schoolteacher, played by Lena Ortiz, arrives late and leaves early. But the last reel earns its silence.',
  ),
  written(
    'a political column',
    'The Senator’s Short Memory',
    'Senator Ray Holloway has discovered the deficit. On Sunday he told a television host that the budget he voted for in June was “a mortgage on our grandchildren.” He did not mention that he wrote two of its chapters.',
    'This would be funny if the stakes were lower. The governor, Carla Munez, has until the end of the month to find $2.1 billion, and Mr. Holloway’s party controls both chambers of the Legislature. A poll published last week by Eastfield University found that 61 percent of voters blame his party for the mess.',
    'Republicans used to have an answer to that. Former Gov. Bill Tanner raised the gasoline tax in 1991, lost 20 points in the polls and won re-election anyway. Ms. Munez should call him. Mr. Holloway should, too.',
  ),
  written(
    'a profile with a scene at its head',
    'The bees come back first. Then the tourists.',
    'On a cold morning in April, Dario Benedetti, 67, stands at the edge of the terrace that his grandfather built and counts hives aloud. There are 31 of them. Three years ago, after the fire that destroyed most of the village of Sant’Alba, there were none.',
    'Benedetti is one of about 40 residents who have returned. The regional government promised each family €60,000 to rebuild; so far, he says, he has received a letter. “It is a very nice letter,” he says. “It has a stamp.”',
    'Officials in the provincial capital say the money is held up by a lawsuit. A hearing is scheduled for June. Meanwhile the village, which had 900 people in the 1970s, has opened a guesthouse, a bakery and a museum of the fire.',
  ),
  written(
    'research news from a university page',
    'Seagrass Meadows Store Twice the Carbon Once Thought',
    'Meadows of seagrass along the northern coast hold about twice as much carbon as earlier estimates suggested, a team of marine biologists reports this week in the journal Sample Oceans.',
    'The researchers, led by Dr. Helen Achebe of the University of Port Winslow, drilled 212 cores from the sea floor over four years. Some of the buried carbon was more than 3,000 years old. The findings could change how governments count the value of coastal protection.',
    'The team now plans to survey the southern coast, where dredging has destroyed an estimated 30 percent of the meadows since 2005. The study was funded by the National Science Council.',
  ),
  written(
    'a sports result',
    'Larkfield beat Stowe 3-1 on Saturday to move within two points of the league leaders. Striker Amadou Keita scored twice in the first half, and captain Ben Rowley added a third from the penalty spot after goalkeeper Ivo Petrov was sent off. Stowe, who have lost five of their last six matches, pulled one back through Luca Marin. Manager Gary Tench said his players had been “brilliant for an hour and terrified for half of one.” Larkfield travel to Redmere on Wednesday.',
  ),
  written(
    'a report on a device',
    'Nimbus unveils a $299 phone with a battery that can be swapped',
    'Jo Castellan, June 4, 2026, 9:30 a.m.',
    'Nimbus on Thursday announced the Nimbus Four, a mid-range phone with a battery that its owner can replace without tools. It goes on sale in Europe on July 1 for €299 and in the United States later this summer.',
    'The company, which is based in Tallinn, has sold about 1.2 million phones since it was founded in 2019. Chief executive Karin Tamm said in an interview that regulators in Brussels had “done the industry a favour” with new rules on repair, which take effect next year.',
    'Larger rivals have resisted those rules. Analysts at Sample Research expect removable batteries in a third of all phones by 2028.',
  ),
  written(
    'a flood in an encyclopedic voice',
    'Heavy rain in the southern provinces of Tressia has forced more than 20,000 people to leave their homes. The river Lenz burst its banks on the night of March 12 and flooded the towns of Corran and Aldey. At least eleven people have died and dozens are missing.',
    'The army has sent helicopters and boats to the region, where roads and bridges were destroyed. Schools remain closed until further notice. Meteorologists expect more rain over the weekend.',
    'It is the third flood in the area in five years. In 2021, a dam near Aldey failed and killed 43 people.',
  ),
  written(
    'an election in an encyclopedic voice',
    'Voters in the island republic of Marrow have elected Teresa Quill as their new president. Quill, the candidate of the opposition Unity Party, won 53.2 percent of the vote in the second round, ahead of Vice President Paul Brandt.',
    'Turnout was 71 percent, the highest since independence in 1974. Brandt conceded defeat late in the evening and congratulated Quill by telephone. International observers described the election as free and fair.',
    'Quill, 49, a former judge, campaigned against corruption and has promised to publish all government contracts. She will take office on February 1. The Unity Party does not have a majority in parliament and will need the support of at least two smaller parties.',
  ),
  written(
    'an air accident in an encyclopedic voice',
    'A small passenger aircraft crashed shortly after take-off from Port Winslow Airport yesterday, killing all nine people on board. The twin-engined plane, operated by Coastal Air, was bound for the island of Sele.',
    'The aircraft hit a field about two kilometres from the runway and caught fire. No one on the ground was injured. Emergency services reached the site within ten minutes, but were unable to save anyone.',
    'The cause of the crash is not known. The weather was clear at the time. The Transport Safety Board has begun an investigation, and the flight recorder has been recovered. Coastal Air has grounded its two other planes of the same type.',
  ),
  written(
    'a disease in an encyclopedic voice',
    'Health authorities in the kingdom of Lenz have confirmed a new outbreak of cholera in the capital. According to the World Health Organization, 214 cases and 12 deaths have been recorded since the beginning of the month.',
    'Most of the patients are children under the age of five. The disease spreads through contaminated water, and aid agencies blame the damage that an earthquake did to the water pipes in October. Two hospitals have opened emergency wards.',
    'A vaccination campaign is due to start next week. The neighbouring countries have introduced health checks at their borders.',
  ),
  written(
    'an award in an encyclopedic voice',
    'The American physicist Carol Dunmore and the Norwegian mathematician Lars Hovland have won this year’s Sample Prize for their work on turbulence. The academy announced the prize, worth $1.2 million, in Lenz on Tuesday.',
    'Dunmore and Hovland proved a conjecture that had been open since 1941. Their method is now used in weather forecasts and in the design of aircraft wings. Dunmore, who teaches at Eastfield University, is the second woman to win the prize. The award ceremony takes place in December.',
  ),
  written(
    'a report that names nobody',
    'The largest telescope in the southern hemisphere will be closed for at least four months after one of the cables that hold its receiver snapped during a test on March 12. The cable tore a gash 30 metres long in the dish. Nobody was hurt. Engineers say such failures are to be expected in a structure that is 50 years old. Several mishaps, among them the failure of a pump that cools the receiver to minus 258 degrees Celsius, have slowed work since the observatory reopened on January 9. The observatory said in a statement that the cable had been due for replacement in the summer. The dish is made of more than 38,000 panels of aluminium. One of its three towers will have to be braced before repairs can begin. The delay means that hopes of tracking an asteroid that passes the earth in May are now in doubt.',
  ),
];

export const otherTexts: readonly WrittenText[] = [
  written(
    'a chapter of a novel',
    'The lamp had gone out again. Marian felt along the shelf for the matches and knocked something soft to the floor.',
    '“Leave it,” said her brother from the bed.',
    '“You’re awake.”',
    '“I’m always awake.” He coughed. “Is he still down there?”',
    'She went to the window. Snow had covered the yard, and the man in the long coat stood exactly where he had stood on Tuesday, with his back to the house and his hands behind him. He might have been a post. She thought of her father, who had stood so at the harbour, and her heart turned over.',
    '“He’s gone,” she said.',
    'Edmund laughed softly in the dark. “You never could lie, Marian Rudd. Captain Hale said so. He said it the night before they hanged him.”',
    'She said nothing. On the stairs a board creaked, then another. She reached for the poker.',
  ),
  written(
    'a story in the first person',
    'I was eleven the summer my uncle Walter sold the orchard to the county, and I remember it mostly as heat. My mother said we should be grateful. My grandmother said nothing at all, for nine days, which was the loudest thing she ever did.',
    'The men came on a Monday with stakes and orange ribbon. One of them gave me a ribbon for my hair and told me I had freckles like a trout. I hated him until Thursday, when he fell out of a pear tree and broke his arm, and I was the only one near enough to hear.',
    '“Don’t move,” I told him, because they say that in films.',
    '“Wasn’t planning to,” he said.',
    'I ran all the way to the Petersons’ and when I came back with Mr. Peterson and the truck he was gone. There was only his hat, and the ribbon I had thrown away.',
  ),
  written(
    'a mail about the day’s news',
    'Hi Tom,',
    'Thanks for sending the draft. I read it on the train this morning. Did you see that the council voted on Tuesday to close the pool? Councillor Daly said it costs £300,000 a year, which I don’t believe for a second.',
    'Could you please bring the figures on Friday? I told Priya we would have them by noon. If you can’t make it, let me know and I’ll ask Mark.',
    'Best regards,\nAnna',
  ),
  written(
    'a letter to an editor’s assistant',
    'Dear Ms. Okonjo,',
    'I am writing to apply for the post of assistant that you advertised on 3 March. I have worked for six years at the Eastfield Herald, most recently for the political editor, Mr. James Pryor, and I speak Portuguese and some French.',
    'In my present job I keep the diary of four reporters, check names and figures, and answer readers’ letters. Last year I organised our coverage of election night, for which I hired eleven people. I would be glad to send you references, and I can be reached at any time.',
    'Yours sincerely,\nPeter Lamb',
  ),
  written(
    'minutes of a board',
    'Board of Governors, Hillcrest School\nMinutes, Wednesday 14 January 2026',
    'Present: Mrs. A. Doyle (chair), Mr. K. Amin, Cllr. J. West, Ms. F. Reed, Dr. P. Olsen. Apologies: Mr. T. Vane.',
    '1. The minutes of 10 December were approved.',
    '2. Budget. Mr. Amin reported that the deficit had fallen to £41,000. Mrs. Doyle said the council had confirmed funding for the roof. Cllr. West asked whether parents had been told. Ms. Reed said that a letter would go out on Friday. Action: FR.',
    '3. Staffing. Dr. Olsen announced that two teachers would leave at Easter. It was agreed to advertise both posts. Proposed by Ms. Reed, seconded by Mr. Amin, carried unanimously.',
    '4. Date of next meeting: Wednesday 11 February, 6.30 p.m. The meeting closed at 8.05 p.m.',
  ),
  written(
    'an encyclopedia on a politician',
    'Aurelio Vance (12 May 1871 – 3 October 1944) was a Tressian lawyer and politician who served as the fourth Minister of Finance from 1919 until 1923. He was a member of the Liberal Party.',
    'Vance was born in Corran, the second son of a grain merchant. He studied law at the University of Port Winslow, where he graduated in 1894, and was elected to Parliament in 1905. As minister he introduced the income tax and negotiated the Treaty of Lenz with the neighbouring kingdom. He resigned after the bank crisis of 1923.',
    'He was married to Clara Hume, a painter, and had four children. A street in the capital and the railway station of Corran are named after him.',
  ),
  written(
    'an encyclopedia on a battle',
    'The Siege of Marrow Fort was a military engagement of the Second Coastal War, fought between 4 and 19 August 1762. It was one of the last battles in which the Tressian navy used galleys.',
    'The fort had been built in 1688 on a spit of land known as the Neck and was garrisoned by about 400 soldiers under Colonel Piers Dunmore. The attackers, commanded by Admiral Joost van Helden, landed at night and cut the aqueduct. After two weeks, the garrison surrendered. Of the defenders, 112 were killed.',
    'The ruins are located three kilometres north of the present village and have been a protected monument since 1931.',
  ),
  written(
    'a political speech',
    'My friends, thank you. Thank you for coming out on a night like this.',
    'Four years ago we stood in this hall and we made a promise. We said that no child in this state would go to school hungry. They told us it could not be done. The other party said it would cost too much. Governor Tanner said it was a dream. Well, tonight I can tell you: it is no dream. It is law.',
    'But our work is not done. We must build. We must hire. We must ask those who have done well to do their share. And I ask you, in November, to stand with me once more, because together we will finish what we began. God bless you.',
  ),
  written(
    'a history essay for school',
    'Why did the Tressian revolution fail? Historians have offered three explanations. The first is economic. Between 1840 and 1848 the price of bread doubled, yet wages in the towns rose too, so that artisans had less reason to revolt than peasants. The second is military. The army stayed loyal because its officers were drawn from the gentry.',
    'In my view the third explanation, which concerns ideas, is the most convincing. As we can see in the pamphlets of the time, the leaders could not agree on what they wanted. Some demanded a constitution; others demanded a king of their own. This essay will show that their quarrel, and not the army, decided the outcome.',
  ),
  written(
    'a how-to',
    'How to Repair a Dripping Tap',
    'A dripping tap can waste more than 5,000 litres of water a year. Most repairs take half an hour and cost less than the price of a sandwich. Before you start, make sure that you have turned off the water.',
    'First, open the tap to let out what is left in the pipe. Then pry off the cap with a flat screwdriver and undo the screw under it. You may need to wrap the handle in a cloth and pull hard. If the washer looks worn, take it to the shop so that you can buy one of the same size.',
    'Put everything back in the opposite order. If it still drips, your valve seat may be damaged, and you should call a plumber.',
  ),
  written(
    'a customer’s review',
    'We stayed at the Harbour View Hotel for three nights in October and I can’t recommend it enough! The staff were so friendly. Our room was on the fourth floor, with a great view, and the breakfast was amazing. My husband had the kippers every single day.',
    'The only problem was the parking. The man at the desk, Carlos I think, told us it was free, but when we checked out on Sunday they charged us $45. Still, I’d go back. Ask for a room away from the lift, you will sleep better.',
  ),
  written(
    'a contract',
    'THIS AGREEMENT is made on 1 March 2026 between Delamere Stone Ltd. (the “Seller”) and Port Winslow City Council (the “Buyer”).',
    '1. The Seller shall deliver the goods described in Schedule A no later than 30 June 2026. Title to the goods shall pass to the Buyer upon payment in full of the sum of $140,000.',
    '2. Neither party shall be liable for any delay caused by war, strike, flood or any other event beyond its control, provided that notice thereof is given within seven days.',
    '3. This Agreement shall be governed by the laws of Tressia, and the parties hereby submit to the jurisdiction of its courts.',
  ),
  written(
    'an abstract of a paper',
    'We study the effect of local newspapers on turnout in municipal elections. Using a panel of 1,214 towns between 1990 and 2020, we show that the closure of a newspaper lowers turnout by 2.1 percentage points in the following election. The effect is larger where the mayor is unopposed. Our identification strategy relies on the bankruptcy of two regional publishers, which was unrelated to local politics. The results are robust to the choice of control group and suggest that readers do not replace local news with national news. We discuss implications for policy.',
  ),
  written(
    'a diary',
    'Monday. Rain again. Walked to the post office with the parcel for Jean and it was shut, so walked back. Mrs. Tully said they close at noon now. Soup.',
    'Tuesday. Dr. Amis says my knee is no worse. I am to come back in a month. Read the paper on the bench: strikes, the minister’s resignation, a bear in a school. Told Jean about the bear on the telephone and she laughed so much that I forgot what I had rung her for.',
    'Wednesday. Remembered. It was the parcel.',
  ),
  written(
    'notes of a release',
    'Version 4.2 is out today. Thanks to everyone who reported bugs since the last release in March, in particular Ana Ruiz and Ken Sato, who announced early on that they would test every build.',
    'The editor now opens large files in about half the time. According to our measurements, a file of 100 million lines takes 4 seconds. Search was rewritten and no longer blocks. We also fixed a crash on Windows that some users saw when they closed a window while a command was running.',
    'This is the last release that supports the old configuration format. Please update your settings before version 5, which is planned for November.',
  ),
  written(
    'a scene of a play',
    'ACT TWO\n\nThe kitchen. Night.',
    'RUTH: You told him.\n\nABEL: I told him what the minister said. No more than that.\n\nRUTH: And what did he say?\n\nABEL: He said Friday.\n\nRUTH (sitting down): Friday. That gives us two days.\n\nABEL: It gives you two days. I am going tonight, with Sergeant Bly, on the milk train.\n\nRUTH: Then take the money.\n\nABEL: Keep it.',
  ),
  written(
    'an essay on a platform for essays',
    'What I Learned From a Year Without a Smartphone',
    'Last January, on a Tuesday, I gave my phone to my sister and bought a watch. My friends thought I was having a crisis. My boss, a kind man called Dennis, told me he gave it two weeks.',
    'The first thing I noticed was how long a minute is. According to one survey, the average adult looks at a phone 96 times a day. I believe it. I used to check the news in the lift, the election polls in the bath, and the weather while standing in the rain.',
    'We tell ourselves that we need it for work, for safety, for our children. Maybe we do. But by March I had read eleven novels, and I could remember what happened in all of them.',
    'I am not saying you should do the same. I am saying that you could.',
  ),
  written(
    'a blog about politics and a life',
    'So the governor has resigned, and nobody I know is surprised. I’ve been writing this blog since 2009 and I think I predicted it about once a month. Sorry, Carla! You had a good run.',
    'Here’s my theory. The party never wanted her, the unions never trusted her, and the voters forgot who she was. I met her once, at a county fair, and she told my daughter that pigs are smarter than senators. I voted for her twice because of that pig.',
    'Anyway, what happens now? I guess we get Holloway. If you’re planning to vote for him, please don’t tell me about it. I’ll be over here, growing tomatoes. More on those tomorrow.',
  ),
  written(
    'an article on the history of a tool',
    'A Short History of the Slide Rule',
    'Before there were calculators, engineers carried a piece of wood. The slide rule was invented in the 1620s, a few years after logarithms, and for more than three hundred years it was the fastest way to multiply.',
    'William Oughtred, an English clergyman, is usually credited with the idea of two sliding scales. In 1859 a French artillery officer, Amédée Mannheim, gave the instrument the form that it kept until the end. By 1950 one American company alone had sold more than a million of them.',
    'To use one, you line up the index with the first factor and read the result under the second. You have to know yourself where the decimal point belongs. That is why many teachers missed it.',
  ),
  written(
    'a page of advice on health',
    'Headaches: what you should know',
    'Almost everyone has a headache from time to time. Most headaches are harmless and go away on their own. Doctors distinguish more than 150 types, but tension headaches and migraine are by far the most common.',
    'Studies suggest that about one in seven adults suffers from migraine, and women are affected three times as often as men. The causes are not fully understood. Stress, lack of sleep and certain foods can trigger an attack.',
    'See a doctor if your headache comes on suddenly, if it is the worst that you have ever had, or if you also have a fever or a stiff neck. Your doctor may ask you to keep a diary. Experts recommend that you do not take painkillers on more than ten days a month.',
  ),
  written(
    'a post about engineering',
    'How we found a bug that only appeared on Thursdays',
    'On Thursday, 12 March, at nine in the morning, our monitoring reported that one in five payments had failed. By ten it was fine again. The following Thursday the same thing happened, and the one after that.',
    'We first suspected the database, because a team had upgraded it in February. The logs showed nothing. Then Ken Sato, an engineer who had joined the company a week earlier, noticed that all failing requests came from a single machine, and that this machine was restarted on Wednesday nights.',
    'The cause turned out to be a certificate that was loaded too late. The fix was two lines. What did we learn? First, that restarting a server is a change like any other. Second, that new eyes help.',
  ),
  written(
    'fan fiction with famous people',
    'The detective put down her cup. Outside, the rain had stopped, and the last tram rattled down Canal Street with nobody in it.',
    '“You told the police you were at home,” Inspector Varga said. “All night. Alone.”',
    'Senator Brandt smiled. He had smiled on television that morning, and at the funeral, and it had looked just the same. “I was.”',
    'She took the photograph from her pocket and laid it on the table between them. It showed a car, a woman, and a clock above a door. The clock said ten past three.',
    'For a long time he did not speak. When he did, his voice was so low that she had to lean forward. “My wife was killed in that house, Inspector. Do you think I would go back there?”',
    '“I think you never left,” she said, and knew from his hands that it was true.',
  ),
  written(
    'a post about an event of a club',
    'Spring meeting of the Model Railway Society',
    'Our spring meeting took place on Saturday, 18 April, in the village hall, and what a day it was! More than 60 members came, some of them from as far away as Stowe. Thanks to Barbara and her team for the cakes.',
    'President Jim Tully opened the meeting at ten and welcomed our guest, Dr. Ruth Amis, who told us about the railways of her childhood in Kenya. In the afternoon we ran trains on three layouts. Young Oliver Reed won the prize for the best wagon.',
    'The next meeting is on Saturday, 20 June. We hope to see you all there. If you would like to bring a layout, please let Jim know by the end of May.',
  ),
];

/** No news, but judged so: they have the names, sums, dates and topics of news and little that speaks against it. */
export const mistakenTexts: readonly WrittenText[] = [
  written(
    'the blog of a company',
    'Announcing faster search in Larch',
    'Today we are excited to announce that search in Larch is up to ten times faster. Over the last year, our team rebuilt the index from scratch, and starting this week every customer will get it at no extra cost.',
    'Why did we do this? When we launched Larch in 2018, most of our customers had a few thousand notes. Last month, the average company had 4 million. “We could feel it slow down every week,” says Priya Nand, who leads our search team.',
    'Our first attempt did not work. We tried to keep everything in memory, and costs rose by 300 percent. We then moved to a design that was described in a paper by researchers at Eastfield University. You can read about the details in our engineering guide.',
    'We would love to hear what you think. Tell us in the forum.',
  ),
  written(
    'a wiki page on a game',
    'Captain Orla Voss is a character in the Salt Kingdom series of games. She first appears in the second game, where she commands the airship Petrel, and she is one of four possible companions of the player.',
    'Voss grew up in the harbour district of Maren. After her brother was killed in the Siege of Ash, she joined the army and rose to captain within three years. During the war against the Tide King she was accused of treason and sent to prison, from which the player can free her.',
    'In battle, Voss attacks twice each turn. Her strongest weapon, Saltbrand, is found in the chest behind the court of Maren. The developers announced in an interview that she was inspired by a sailor they had met in Port Winslow.',
  ),
];
