import type { Range } from '../../model.ts';

/** What stands around a number, as stems: headlines and bodies say the same thing in different forms. */
export interface Context {
  /** Of the nearest words that bear meaning, the nearest first: after it, before it. */
  readonly after: readonly string[];
  readonly before: readonly string[];
}

const word = /\p{L}[\p{L}\p{M}]*(?:['’.-]\p{L}+)*/gu;

/** How many words that bear meaning count as near, and how far they are looked for (UTF-16). */
const nearWords = 3;
const nearLength = 60;

const clauseEnd = /[.!?;](?=\s|$)|\n/u;

export function contextOf(text: string, { start, end }: Range, within: Range): Context {
  const behind = text.slice(end, Math.min(within.end, end + nearLength));
  const ahead = text.slice(Math.max(within.start, start - nearLength), start);
  const stop = clauseEnd.exec(behind)?.index ?? behind.length;
  const begin = ahead.split(/[.!?;]\s|\n/u).at(-1) ?? '';
  return {
    after: stemsIn(behind.slice(0, stop)).slice(0, nearWords),
    before: stemsIn(begin).slice(-nearWords).reverse(),
  };
}

/** Stems of the words that bear meaning, in order. */
export function stemsIn(text: string): string[] {
  const found: string[] = [];
  for (const [printed] of text.matchAll(word)) {
    const stem = stemOf(printed);
    if (stem !== null) found.push(stem);
  }
  return found;
}

const empty = new Set(
  `a an the and or but nor for of in on at by to from with as is are was were be been being has have had do does did
   it its his her their our your my he she they we you i this that these those who which whom whose what when where
   not no than then so if up out off over into after before about around more most less least only just nearly almost
   some other others another will would could may might can says say said told tells according also one another
   mr mrs ms dr us how why there here all any both each per via amid new now`.split(/\s+/u),
);

/** Words that headlines and bodies use for one another. */
const groups: ReadonlyMap<string, string> = new Map(
  `dead: die dies died dying dead death deaths kill kills killed killing killings fatal fatally fatality fatalities slain slay slaying murder murders murdered perish perished toll drown drowned drowns
   hurt: hurt hurts injure injures injured injuring injury injuries wound wounds wounded wounding
   arrest: arrest arrests arrested held hold holds nab nabs nabbed bust busts busted detain detained detains custody jailed seize seized
   charge: charge charges charged indict indicted indicts accused accuse arraigned
   layoff: layoff layoffs fired fires job jobs cut cuts slash slashes axe axes axed worker workers employee employees staff staffers
   police: cop cops police officer officers policeman policemen deputy deputies
   child: kid kids child children
   person: person persons people man men woman women victim victims
   sentence: sentence sentenced prison jail behind bars years-in
   sue: sue sues sued suing lawsuit suit damages settlement settle settles settled
   up: rise rises rose risen gain gains gained jump jumps jumped soar soars soared surge surges surged climb climbs climbed up advance advanced add added
   down: fall falls fell fallen drop drops dropped lose loses lost loss slide slides slid plunge plunges plunged sink sinks sank tumble tumbles tumbled shed dip dips dipped down decline declined
   soldier: troop troops soldier soldiers gi gis marine marines
   home: home homes house houses mansion
   pay: pay pays paid payout cost costs worth price priced sell sells sold sale auction buy buys bought
   poll: poll polls survey surveys
   evacuate: flee flees fled evacuate evacuated evacuates displaced
   quake: quake quakes earthquake earthquakes temblor
   film: film films movie movies box office
   student: student students pupil pupils
   rich: billionaire billionaires millionaire millionaires
   steal: steal steals stole stolen theft heist
   missing: miss missing
   fine: fine fined fines penalty`
    .split('\n')
    .flatMap((line) => {
      const [head = '', words = ''] = line.trim().split(': ');
      return words.split(' ').map((one): [string, string] => [one, head]);
    }),
);

/** `null` for words that say nothing of what is counted. */
function stemOf(printed: string): string | null {
  const lower = printed.toLowerCase().replaceAll('’', "'").replace(/'s?$/u, '').replace(/'s\b/u, '');
  if (empty.has(lower)) return null;
  const known = groups.get(lower);
  if (known !== undefined) return known;
  return lower.length < 4 ? lower : plainForm(lower);
}

const plainForm = (lower: string): string =>
  lower
    .replace(/ies$/u, 'y')
    .replace(/(?<=(?:s|x|ch|sh))es$/u, '')
    .replace(/(?<=[^s])s$/u, '')
    .replace(/(?<=\p{L}{3})(?:ing|ed|er|ers|e)$/u, '');
