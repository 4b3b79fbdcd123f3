import { newsSpeechVerbs, speechVerbs } from '../english/speech.ts';
import { wordsOf } from '../english/words.ts';
import type { Figure, FigureKind } from '../mentions/mentions.ts';
import type { Range } from '../model.ts';

/** A date that says when what a figure counts was so. */
export interface When {
  readonly date: Figure;
  /** The date with the words before it that say how it is meant: "since May 25, 1961", "two days after Friday". */
  readonly words: Range;
}

const talkVerbs = [
  ...new Set([
    ...newsSpeechVerbs,
    ...speechVerbs,
    ...wordsOf(`
      spoke speaking speaks saying telling adding writing announcing announce outlined outlines outlining named names
      listed lists unveiled unveils described describes discussed discusses mentioned mentions identified identifies
      proposed proposes called calls reported reports cited cites tweeting testifying interview statement according
    `),
  ]),
].join('|');
/** What comes out on a day tells of another time, too. */
const published = 'released|releases|publish(?:ed|es)|issue[ds]|issues';
const talk = new RegExp(String.raw`(?<![\p{L}-])(?:${talkVerbs}|${published})(?![\p{L}-])`, 'iu');

/** Where another clause begins, a date speaks of that. */
const otherClause = new RegExp(
  String.raw`[;:“”"()—]|\s[-–]\s|, (?:\p{L}+ing|and|but|or|with)(?![\p{L}-])|(?<![\p{L}-])(?:${talkVerbs}|that|which|who|whose|whom|where|when|while|how|if|unless|because|although|though|but|after|before|since|until|whereas|than|compared|against|versus|vs|and (?:\p{L}+ )?(?:was|were|is|are|has|had|have|will|would|then))(?![\p{L}-])`,
  'iu',
);
/** "Brandt, who came in 1994, moved 40 boats"; "After the flood of 1994, they moved 40 boats" */
const relative = /(?<![\p{L}-])(?:who|which|whose|whom|where|when|while|that(?! (?:in|on) $))(?![\p{L}-])/iu;
const otherTime = /(?<![\p{L}-])(?:after|before|since|until|following|despite|prior to)(?![\p{L}-])[^,]*$/iu;
const boundBefore =
  /(?<![\p{L}-])(?:(?:(?:an?|the) (?:day|week|month|year)|shortly|soon|immediately|long|just|right) )?(?:since|until|till|before|after|by|through|prior to|following|as of|ahead of|from|starting|beginning)(?: late| early| about| the| around)* $/iu;
/** What a mark sets apart from what follows. */
const otherWords = /^[^]*[;:“”"(—]/u;
const longestBound = 40;
/** Between a figure and the date right after it, which is that figure's own. */
const rightAfter =
  /^ (?:(?:in|on|for|over|during|since|until|through|before|after|from|as of|by|by the end of)(?: late| early| about| the| around)* )?$/i;
/** "Monday's debate", "80 percent below 2005 levels": the date goes with a noun, of which nobody counts anything. */
const goesWithNoun =
  /^(?:['’]s?(?!\p{L})| (?:levels?|prices|terms|dollars|baselines?|borders|figures?)(?!\p{L}))/u;

/** These are so at one time, and otherwise at another. */
const datedKinds: ReadonlySet<FigureKind> = new Set([
  'money',
  'percent',
  'count',
  'fraction',
  'ratio',
  'score',
]);
/** "A two-storey house" had them before, and has them since. */
const compound = /^-\p{L}/u;
/** "A $50 million dam": what it costs, whenever it is spoken of. */
const isOfThing = /(?<![\p{L}-])an? $/iu;
const thingAfter = /^ (?!in |on |of |to |for |from |at |by |last |this |over |during |more |less )\p{Ll}/u;
/** "It has sailed since 1990, and has 40 boats": a comma behind the date ends its clause, unless that has just begun. */
const severalWords = /\p{L}.* .*\p{L}.* .*\p{L}/u;
/** So far from a date, in UTF-16 units, another word is more likely to be dated by it. */
const farthest = 60;

/** The dates of a sentence that say when a figure of it was so; none where they may speak of something else. */
export function whenOf(text: string, sentence: Range, figure: Figure, figures: readonly Figure[]): When[] {
  const after = text.slice(figure.end, sentence.end);
  const dates = figures.filter(({ kind, start }) => kind === 'date' && start !== figure.start);
  const isItsOwn = (date: Range): boolean => isRightAfter(text, figure, date);
  const own = dates.find((date) => figure.end <= date.start && isItsOwn(date));
  const others = figures.filter(({ kind, start }) => kind !== 'date' && start !== figure.start);
  const isTold = talk.test(text.slice(sentence.start, sentence.end));
  const fits = (date: Figure): When[] => {
    if (isTold && isDay(text, date)) return [];
    const words = withBound(text, sentence, date, figures);
    return isOf(text, sentence, figure, { date, words }, others) ? [{ date, words }] : [];
  };
  if (own) return listFrom(text, dates, own).flatMap(fits);
  if (!datedKinds.has(figure.kind) || figure.value === 1 || compound.test(after)) return [];
  if (
    figure.kind === 'money' &&
    isOfThing.test(text.slice(sentence.start, figure.start)) &&
    thingAfter.test(after)
  )
    return [];
  const found = dates.flatMap(fits);
  return found.length === 1 || areListed(text, found) ? found : [];
}

function isOf(
  text: string,
  sentence: Range,
  figure: Figure,
  { date, words }: When,
  others: readonly Figure[],
): boolean {
  const isAfter = figure.end <= words.start;
  const [from, to] = isAfter ? [figure.end, words.start] : [date.end, figure.start];
  if (from > to || to - from > farthest) return false;
  const between = text.slice(from, to);
  if (otherClause.test(between) || goesWithNoun.test(text.slice(date.end, sentence.end))) return false;
  if (isAfter)
    return (
      (!between.includes(',') || isList(between)) &&
      isJoined(text, figure.end, within(others, { start: from, end: to }))
    );
  const lead = text.slice(sentence.start, words.start).replace(otherWords, '');
  const isOfAnother = others.some((other) => other.end <= words.start && isRightAfter(text, other, date));
  if (between.startsWith(',') && severalWords.test(lead)) return false;
  return !isOfAnother && !relative.test(lead) && !otherTime.test(lead);
}

const within = (figures: readonly Figure[], { start, end }: Range): readonly Figure[] =>
  figures.filter((other) => other.start >= start && other.start < end);

const joint = /^(?: \p{L}+){0,2}(?:,|,? and|,? or) $/u;

/** "40 boats and 12 cranes in 1994": all of a list are of one time. Any other figure before a date takes it for itself. */
const isJoined = (text: string, end: number, between: readonly Figure[]): boolean =>
  between.every(({ start }, index) => joint.test(text.slice(between[index - 1]?.end ?? end, start)));

/** Of what is counted the noun stands between: "40 boats in May". */
const isRightAfter = (text: string, { kind, end }: Figure, date: Range): boolean => {
  const between = text.slice(end, date.start);
  return rightAfter.test(kind === 'count' ? between.replace(noun, '') : between);
};

const noun = /^ \p{Ll}+(?= )/u;

const isList = (between: string): boolean => /^(?:, \d{4})+$/u.test(between);

/** "In 2008 and 2012" */
function listFrom(text: string, dates: readonly Figure[], first: Figure): readonly Figure[] {
  const rest = dates.filter(({ start }) => start >= first.start);
  const last = rest.findIndex(
    ({ end }, index) => !comma.test(text.slice(end, rest.at(index + 1)?.start ?? end)),
  );
  return rest.slice(0, last + 1);
}

const comma = /^(?:,|,? and) $/u;

/** They are one list. */
const areListed = (text: string, found: readonly When[]): boolean =>
  found.every(
    ({ words }, index) => index === 0 || comma.test(text.slice(found[index - 1]?.date.end, words.start)),
  );

/** The day of a sentence in which somebody speaks is mostly the day on which he does. */
const isDay = (text: string, { start, end, value, counted }: Figure): boolean =>
  counted !== undefined
    ? !/(?<!\p{L})(?:weeks?|months?|quarters?|years?|decades?)(?!\p{L})/iu.test(text.slice(start, end))
    : typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);

function withBound(text: string, sentence: Range, date: Figure, figures: readonly Figure[]): Range {
  const from = Math.max(sentence.start, date.start - longestBound);
  const bound = boundBefore.exec(text.slice(from, date.start));
  if (!bound) return date;
  const start = from + bound.index;
  const length = figures.find(({ kind, end }) => kind === 'duration' && end === start - 1);
  return { start: length?.start ?? start, end: date.end };
}
