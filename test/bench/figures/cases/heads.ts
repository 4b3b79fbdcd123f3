import type { RelationAnswer, RelationKind } from '../../../../src/core/figures/relation.ts';
import type { FigureCase } from '../case.ts';

const head =
  (kind: RelationKind, answer: RelationAnswer) =>
  (headline: string, text: string): FigureCase => ({ kind, answer, headline, text });
const agrees = head('headline', 'agrees');
const disagrees = head('headline', 'disagrees');
const unknown = head('headline', 'unknown');

const headline: readonly FigureCase[] = [
  // The same, in another form.
  agrees('7 Injured in Tram Crash', 'Seven people were injured when a tram left the rails near the old harbour on Monday.'),
  agrees('Bakery Chain to Cut 1,200 Jobs', 'The bakery chain said it would cut 1,200 jobs by spring, most of them at its mills.'),
  agrees('Painting Sold for $2.4M', 'The painting was sold for $2,412,000 to a bidder on the telephone, the auction house said.'),
  agrees('Bridge Repair to Cost $19M', 'The city will spend $18.9 million to repair the bridge, the council decided on Tuesday.'),
  agrees('Storm Leaves 40K Without Power', 'About 40,000 households were without electricity on Sunday after the storm.'),
  agrees('Dam to Lose 3% of Its Water', 'The dam will lose three percent of its water in the work, engineers said.'),
  agrees('Mayor, 61, Steps Down', 'The mayor, a 61-year-old former teacher, said on Friday that she would step down.'),
  agrees('Cyclist Dies at 34', 'The cyclist, who won the race three times, has died in a fall. He was 34.'),
  agrees('Ferry Stuck for 36 Hours', 'The ferry was stuck on a sandbank for 36 hours before a tug pulled it free.'),
  agrees('3-Day Strike at Port Begins', 'Dockers walked out on Monday in a strike that will last 72 hours, the union said.'),
  agrees('Half of Voters Want New Stadium', 'In the poll, 50 percent of those asked said they wanted the new stadium.'),
  agrees('A Third of Schools Lack Nurses', 'One in three schools has no nurse, the report found.'),
  agrees('Museum Draws 1.3 Million Visitors', 'The museum counted 1,314,220 visitors last year, its director said.'),
  agrees('Team Wins 4th Title', 'The team won its fourth title on Saturday with a goal in the last minute.'),
  agrees('Village of 212 Elects Mayor', 'The village has 212 people, and nearly all of them came to the vote.'),
  agrees('Nearly 20% of Trees Are Ill', 'A survey found that 18.6 percent of the trees in the park are ill.'),
  agrees('Library Fined $10K', 'A judge fined the library $10,000 over the lost letters.'),
  agrees('Dog Walks 120 Miles Home', 'The dog walked 120 miles over the hills to its home, its owner said.'),
  agrees('Reactor Shut Since 2011 to Reopen', 'The reactor, which has stood still since 2011, may open again in May, the ministry said.'),
  agrees('A Dozen Held After Match', 'Police arrested 12 supporters after the match.'),
  agrees('Company Buys 45 Buses', 'The company has bought forty-five buses that run on gas.'),
  agrees('Prices Up 2.5%', 'Prices rose 2.5 per cent in March, the office for statistics said.'),
  // Another number of the same thing.
  disagrees('118 Injured in Tram Crash', 'At least 18 people were injured when two trams collided near the harbour on Tuesday.'),
  disagrees('Bakery Chain to Cut 2,100 Jobs', 'The bakery chain said it would cut 1,200 jobs by spring.'),
  disagrees('Painting Sold for $2.4 Billion', 'The painting was sold for $2.4 million to a bidder on the telephone, the auction house said.'),
  disagrees('Storm Leaves 41,000 Without Power', 'The storm left 14,000 households without power on Sunday, the company said.'),
  disagrees('Mayor, 63, Steps Down', 'The mayor, a 61-year-old former teacher, said on Friday that she would step down.'),
  disagrees('Cyclist Dies at 43', 'The cyclist, who won the race three times, has died at age 34 in a fall in the mountains.'),
  disagrees('Ferry Stuck for 63 Hours', 'The ferry was stuck on a sandbank for 36 hours before a tug pulled it free.'),
  disagrees('Prices Up 5.2%', 'Prices rose 2.5 per cent in March, the office for statistics said.'),
  disagrees('Museum Draws 13 Million Visitors', 'The museum drew 1.3 million visitors last year, its director said.'),
  disagrees('Dog Walks 210 Miles Home', 'The dog walked 120 miles over the hills to its home, its owner said.'),
  disagrees('Company Buys 54 Buses', 'The company has bought 45 buses that run on gas, its head said.'),
  disagrees('City Fined $100,000 Over Landfill', 'A court fined the city $10,000 on Wednesday over the landfill.'),
  disagrees('Turnout Falls to 57%', 'Turnout fell to 75 percent, the commission said on Sunday night.'),
  disagrees('Farmer Loses 1,540 Sheep', 'A farmer has lost 1,450 sheep to the flood, the vets said on Monday.'),
  disagrees('Bank to Close 89 Branches', 'The bank will close 98 branches in the next two years.'),
  disagrees('Flight Delayed for 17 Hours', 'The flight was delayed for 16 hours on Friday after a wheel broke.'),
  disagrees('Chef Wins $350,000', 'The chef won $530,000 in the contest on Saturday night.'),
  disagrees('Court Gives Driver 12 Years', 'A court sentenced the driver to 21 years in prison on Monday.'),
  disagrees('Choir of 640 Sings in Square', 'A choir of 460 sang in the square on Sunday evening.'),
  disagrees('Lake Loses 38 Percent of Its Fish', 'The lake has lost 83 percent of its fish since the spill, biologists said.'),
  disagrees('Clinic Sees COVID-91 Return', 'The clinic has seen 40 cases of COVID-19 since Monday, its director said.'),
  disagrees('Pilot of F-81 Safe', 'The pilot of an F-18 that fell into the bay is safe, the navy said on Monday.'),
  disagrees('Coach of 94ers Quits', 'The coach of the 49ers quit on Monday after a loss in the rain, the team said.'),
  disagrees('Letters of 8130s Found in Wall', 'Masons found letters of the 1830s in a wall of the mill on Tuesday.'),
  disagrees('Fair to Open Aug. 22', 'The fair will open on Aug. 21, the town said, a week later than last year.'),
  disagrees('2000 Geese Land on Runway', 'About 200 geese landed on the runway on Monday, the airport said.'),
  disagrees('Fish Factory Sold for $27M', 'The fish factory was sold for $27.4 billion in cash and shares, the owners said.'),
  disagrees('Orchard Bears $838K in Fruit', 'The orchard bore $388,700 in fruit last year, its owner said.'),
  disagrees('‘74%’ Sure of a Cave Under the Church', 'A team is 47% sure that there is a cave under the church, it said on Monday.'),
  disagrees('Mill Marks Its 5000th Day', 'The mill marked its 500th day on Sunday with a cake, its owner said.'),
  disagrees('Bus Hits Boy, 7, and Dog', 'A bus hit a 6-year-old boy and his dog on Monday, police said.'),
  // Nothing to compare with, or something else.
  unknown('7 Sandwiches Go From Menu', 'The chain drops six sandwiches and another that nobody bought, it said on Monday.'),
  unknown('Town Pays $600K for Guard', 'The town will pay $200,000 a year for three years for a guard, it said.'),
  unknown('2M Wait for Pay', 'The workers have waited two weeks for their pay, their union said.'),
  unknown('5 Ways to Cook a Leek', 'Leeks are sweet when they are cooked for long. Begin with butter and a heavy pan.'),
  unknown('10 Things to Do This Weekend', 'The weekend has a market by the river and a concert of the youth orchestra.'),
  unknown('18 Killed in Two Blasts', 'A bomb killed 13 women on a bus on Monday. Another blast killed five people at a gate.'),
  unknown('7 Dead in Fires', 'Fire killed three people in a flat. Four more died in the house next door.'),
  unknown('17 States Sue Over Rule', 'Oregon and 16 other states sued over the rule on Tuesday.'),
  unknown('70% Dislike New Coins', 'Only 30 percent of those asked said they liked the new coins.'),
  unknown('After 19 Years, a Letter Arrives', 'The letter was posted in 1996 and came in 2015, the post office said.'),
  unknown('Lake to Freeze Over Less Often by 2031', 'The lake has frozen over less often since 2013, and will do so in few winters, researchers said.'),
  unknown('Singer Dead at 77', 'The singer, who filled halls for half a century, died in his sleep at home.'),
  unknown('Wall Still Stands After 43 Years', 'The wall was built more than four decades ago, and nobody has touched it since.'),
  unknown('Sisters Share $20M', 'Each of the two sisters will get $10 million apiece under the will.'),
  unknown('Why 2020 Was a Good Year for Bees', 'Beekeepers say that a wet spring and a warm summer helped their hives.'),
  unknown('3 More Found Under Snow', 'Rescuers found two climbers under the snow on Monday, and a third at dusk.'),
  unknown('Opinion: 2 Cheers for the Budget', 'The budget is better than it looks, and it looks bad.'),
]; // prettier-ignore

const caption = (answer: RelationAnswer, line: string, text: string): FigureCase => ({
  kind: 'caption',
  answer,
  headline: 'A Bridge Comes Down',
  text: `${text}\n\nPictured: ${line}\n\nNobody was near it, and the road will open in the spring, the county said.`,
});

const captions: readonly FigureCase[] = [
  caption('agrees', 'The bridge of 1932 had 14 arches.', 'The bridge had 14 arches and was the longest of the valley, said the man who blew it up.'),
  caption('disagrees', 'The bridge had 41 arches. (Ana Lund)', 'The bridge had 14 arches and was the longest of the valley, said the man who blew it up.'),
  caption('unknown', 'Two boys watch the blast. (Ana Lund)', 'The bridge had 14 arches and was the longest of the valley, said the man who blew it up.'),
]; // prettier-ignore

const repeat = (kind: RelationKind, answer: RelationAnswer, text: string): FigureCase => ({
  kind,
  answer,
  text,
});
const again = (answer: RelationAnswer, text: string) => repeat('repeat', answer, text);
const slip = (answer: RelationAnswer, text: string) => repeat('magnitude', answer, text);

const repeats: readonly FigureCase[] = [
  again('agrees', 'The fund paid $14 million for the dairy farm.\n\nNeighbours say the $14 million for the dairy farm was too much.'),
  again('agrees', 'The plant employs 320 welders.\n\nOn Monday the 320 welders of the plant walked out.'),
  again('disagrees', 'The fund bought the dairy farm for $14 million in May.\n\nThe council learned of the $41 million for the dairy farm from the newspaper.'),
  again('disagrees', 'The plant employs 320 welders and a cook.\n\nOn Monday the 230 welders of the plant walked out.'),
  again('unknown', 'The plant employs 320 welders.\n\nAnother plant up the river has 230 welders.'),
  again('unknown', 'In 2019 the plant had 320 welders.\n\nNow the plant has 302 welders.'),
  again('unknown', 'The town has 4,100 voters.\n\nOf the 1,400 voters who came, most were old.'),
  slip('disagrees', 'The canal will cost $3.2 billion, the ministry said.\n\nCritics say that the $3.2 million for the canal could have built 40 schools.'),
  slip('disagrees', 'The ministry set aside 450 million euros for the railway.\n\nOf the 450 billion euros for the railway a third has been spent.'),
  slip('disagrees', 'The dam holds 12 million gallons of water, its keeper said.\n\nThe 120 million gallons of water in the dam would fill the valley.'),
  slip('unknown', 'The canal will cost $3.2 billion, the ministry said.\n\nA footpath beside the canal will cost $3.2 million, the ministry said.'),
  slip('unknown', 'The firm lost $5 million in May.\n\nThe bank, its owner, earned $5 billion last year.'),
  slip('unknown', 'A ticket is $10. A season ticket is $100.'),
]; // prettier-ignore

const named = head('name', 'disagrees');
const rightly = head('name', 'agrees');
const unsure = head('name', 'unknown');
const names: readonly FigureCase[] = [
  named('Hendrikson Wins Second Term', 'Governor Paula Hendriksen won a second term on Tuesday. Hendriksen thanked her voters at a hotel.'),
  named('Judge Frees Kowalzcyk', 'A judge freed Adam Kowalczyk on Friday. Kowalczyk, a pilot, had been held since May.'),
  named('Sen. Okafore to Retire', 'Sen. Grace Okafor said on Monday that she would retire. Okafor has served since 2003.'),
  named('Ramirez-Lopes Loses Appeal', 'Diego Ramirez-Lopez lost his appeal on Monday, his lawyer said. Ramirez-Lopez was not in court.'),
  named('Lindqvsit Takes Gold', 'Karin Lindqvist took gold on Sunday. “I flew,” Lindqvist said.'),
  named('Bernadete Foley Named Coach', 'Bernadette Foley was named coach of the rowers on Monday. Foley won two medals herself.'),
  rightly('Hendriksen Wins Second Term', 'Governor Paula Hendriksen won a second term on Tuesday. Hendriksen thanked her voters at a hotel.'),
  rightly('Okafor to Retire', 'Sen. Grace Okafor said on Monday that she would retire. Okafor has served since 2003.'),
  rightly('Adam Kowalczyk Freed', 'A judge freed Adam Kowalczyk on Friday. Kowalczyk, a pilot, had been held since May.'),
  unsure('Governor Wins Second Term', 'Governor Paula Hendriksen won a second term on Tuesday. Hendriksen thanked her voters at a hotel.'),
  unsure('The Hendriksens Move In', 'Governor Paula Hendriksen and her husband moved in on Tuesday. Hendriksen brought two cats.'),
  rightly('Paulie Hendriksen’s Big Night', 'Governor Paula Hendriksen won a second term on Tuesday. Hendriksen thanked her voters at a hotel.'),
  unsure('Brown Bears Return to Valley', 'Bears are back, said Ellen Browne, who counts them. Browne has seen four since May.'),
  unsure('Martins Nest Under Bridge', 'Birds nest under the bridge, said Carl Martin, a warden. Martin has put up a fence.'),
]; // prettier-ignore

export const headsCases: readonly FigureCase[] = [...headline, ...captions, ...repeats, ...names];
