import type { RelationAnswer, RelationKind } from '../../../../src/core/figures/relation.ts';
import type { FigureCase } from '../case.ts';

// 7 February 1994 was a Monday, 16 June 2016 a Thursday.
const winter = '1994-02-07';
const summer = '2016-06-16';

interface More {
  readonly born?: Readonly<Record<string, string>>;
  /** Nobody says when it was published. */
  readonly undated?: true;
}
type Told = readonly [answer: RelationAnswer, text: string, more?: More];

const all = (kind: RelationKind, published: string, told: readonly Told[]): FigureCase[] =>
  told.map(([answer, text, { undated, ...more } = {}]) => ({
    text,
    kind,
    answer,
    ...(undated ? {} : { published }),
    ...more,
  }));

const weekdaysOfYears = all('weekday', winter, [
  ['agrees', 'The mill opened on Sunday, Feb. 6, 1994, in the rain.'],
  ['disagrees', 'The mill opened on Saturday, Feb. 6, 1994, in the rain.'],
  ['agrees', 'The ferry sank on Monday, 3 March 2014, off the pier.'],
  ['disagrees', 'The ferry sank on Tuesday, 3 March 2014, off the pier.'],
  ['agrees', 'The ferry sank on 3 March 2014 (Monday) off the pier.'],
  ['disagrees', 'The ferry sank on 3 March 2014 (Friday) off the pier.'],
  ['agrees', 'The vote was held on Nov. 8, 2016, a Tuesday, in every town.'],
  ['disagrees', 'The vote was held on Nov. 8, 2016, a Wednesday, in every town.'],
  ['agrees', 'The vote was held on Nov. 8, 2016, which was a Tuesday.'],
  ['disagrees', 'The vote was held on Nov. 8, 2016, which was a Thursday.'],
  ['agrees', 'Photographed on Thursday June 16, 2016.'],
  ['disagrees', 'Photographed on Friday June 16, 2016.'],
  ['agrees', 'The bridge fell on Sunday night, Feb. 6, 1994, after the flood.'],
  ['disagrees', 'The bridge fell on Monday night, Feb. 6, 1994, after the flood.'],
  ['agrees', 'The fair ran from Friday, May 6, 2016, to Sunday, May 8, 2016.'],
  ['disagrees', 'The fair ran from Friday, May 6, 2016, to Saturday, May 8, 2016.'],
  ['disagrees', 'The fair ran from Thursday, May 6, 2016, to Sunday, May 8, 2016.'],
  ['agrees', 'The old bell was cast on Saturday, July 4, 1863, in the yard.'],
  ['unknown', 'The old charter was sealed on Saturday, July 4, 1710, in the hall.'],
  ['agrees', 'It closed Wednesday the 2nd of February 1994.'],
  ['agrees', 'The shop shut on Thurs., Feb. 3, 1994.'],
  ['disagrees', 'The shop shut on Fri., Feb. 3, 1994.'],
]);

const weekdaysByPublication = all('weekday', winter, [
  ['agrees', 'The board met on Sunday, Feb. 6, at the mill.'],
  ['disagrees', 'The board met on Friday, Feb. 6, at the mill.'],
  ['agrees', 'The board will meet on Friday, Feb. 11, at the mill.'],
  ['disagrees', 'The board will meet on Thursday, Feb. 11, at the mill.'],
  ['agrees', 'A concert is planned for Feb. 12 (Saturday).'],
  ['disagrees', 'A concert is planned for Feb. 12 (Sunday).'],
  ['agrees', 'The hall opens Saturday and Sunday, Feb. 12-13.'],
  ['disagrees', 'The hall opens Friday and Saturday, Feb. 12-13.'],
  ['agrees', 'The hall opens Friday, Feb. 11-13.'],
  ['unknown', 'The hall opens every Sunday, Feb. 12-27.'],
  ['unknown', 'The hall opens every Sunday, Feb. 7, for a month.'],
  ['agrees', 'They met on Thursday, Dec. 30, at the inn.'],
  ['disagrees', 'They met on Friday, Dec. 30, at the inn.'],
  ['unknown', 'The board met on Friday, Feb. 6, at the mill.', { undated: true }],
  ['unknown', 'In 1987 the mill burned down. It was on Friday, Feb. 6, that the roof fell.'],
  ['agrees', 'The race is on Monday, Aug. 15, on the lake.'],
  ['unknown', 'On Feb. 6 Sunday papers were late again.'],
  ['unknown', 'It rained on Feb. 6. Friday was dry.'],
  ['unknown', 'It rains from Feb. 7 through Sunday.'],
]);

const agos = all('date', summer, [
  ['agrees', 'The mill closed three years ago, in 2013.'],
  ['disagrees', 'The mill closed three years ago, in 2010.'],
  ['agrees', 'In 1996, 20 years ago, the bridge was built.'],
  ['disagrees', 'In 1986, 20 years ago, the bridge was built.'],
  ['agrees', 'They met two weeks ago, on June 2, 2016, in Oslo.'],
  ['disagrees', 'They met two weeks ago, on May 2, 2016, in Oslo.'],
  ['agrees', 'The law passed a year ago (in June 2015).'],
  ['disagrees', 'The law passed a year ago (in June 2012).'],
  ['agrees', 'The river was dammed more than 40 years ago, in 1972.'],
  ['disagrees', 'The river was dammed more than 40 years ago, in 1982.'],
  ['agrees', 'The river was dammed nearly 50 years ago, in 1967.'],
  ['disagrees', 'The river was dammed nearly 50 years ago, in 1937.'],
  ['agrees', 'The school opened two decades ago, in 1996.'],
  ['agrees', 'Five months ago, in January 2016, the dam leaked.'],
  ['disagrees', 'Five months ago, in January 2014, the dam leaked.'],
  ['unknown', 'Three years ago in 2010’s wake the firm grew.'],
  ['unknown', 'He left three years ago. In 2010 he had married.'],
  ['unknown', 'Three years ago, in 2010, the mill closed.', { undated: true }],
  ['unknown', '“Three years ago, in 2010, we closed the mill,” Ms. Brandt said in an old film.'],
]);

const anniversaries = all('date', winter, [
  ['agrees', 'The town will mark the 50th anniversary of the 1944 landing with a parade.'],
  ['disagrees', 'The town will mark the 40th anniversary of the 1944 landing with a parade.'],
  ['disagrees', 'The town will mark the 50th anniversary of the 1934 landing with a parade.'],
  ['agrees', 'Monday is the 20th anniversary of the Feb. 7, 1974, fire.'],
  ['disagrees', 'Monday is the 30th anniversary of the Feb. 7, 1974, fire.'],
  ['agrees', 'Sunday marks the tenth anniversary of the 1984 strike.'],
  ['disagrees', 'Sunday marks the twentieth anniversary of the 1984 strike.'],
  ['agrees', 'In 1974 they marked the 30th anniversary of the 1944 landing.'],
  ['unknown', 'In 1970 they marked the 30th anniversary of the 1944 landing.'],
  ['unknown', 'He spoke at the 30th anniversary of the 1944 landing.'],
  ['unknown', 'The town is getting ready for the 51st anniversary of the 1944 landing.'],
  ['unknown', 'She was there for the 50th anniversary of the march in 1992.'],
  ['unknown', 'The town will mark the 50th anniversary of the landing with a parade.'],
  ['unknown', 'The town will mark the 40th anniversary of the 1944 landing.', { undated: true }],
]);

const spans = all('duration', summer, [
  ['agrees', 'She was mayor from 1994 to 1998, four years.'],
  ['disagrees', 'She was mayor from 1994 to 1998, nine years.'],
  ['agrees', 'She was mayor for four years, from 1994 to 1998.'],
  ['disagrees', 'She was mayor for 14 years, from 1994 to 1998.'],
  ['agrees', 'She sat for 12 years in the Senate, from 1981 to 1993.'],
  ['disagrees', 'She sat for 21 years in the Senate, from 1981 to 1993.'],
  ['agrees', 'The 12-day trip, from May 3 to May 15, led to Oslo.'],
  ['agrees', 'The 13-day trip, from May 3 to May 15, led to Oslo.'],
  ['disagrees', 'The 15-day trip, from May 3 to May 15, led to Oslo.'],
  ['disagrees', 'The two-day trip, from May 3 to May 15, led to Oslo.'],
  ['agrees', 'In the five years between 1994 and 1999 prices fell.'],
  ['disagrees', 'In the 15 years between 1994 and 1999 prices fell.'],
  ['unknown', 'He spent three years in Bergen between 1990 and 2000.'],
  ['disagrees', 'He spent 13 years in Bergen between 1990 and 2000.'],
  ['unknown', 'They met every four years from 1984 to 2008.'],
  ['unknown', 'He got a sentence of five years from 2001 to 2010 courts did not hear of.'],
  ['unknown', 'From 1994 to 1998, three years after the flood, she was mayor.'],
  ['unknown', 'The strike (May 3 to May 10) took in all a week.'],
  ['agrees', 'The three-month drought, from April to June 2015, killed the maize.'],
  ['disagrees', 'The eight-month drought, from April to June 2015, killed the maize.'],
  ['agrees', 'The mine ran for nearly 40 years, from 1960 to 1999.'],
  ['disagrees', 'The mine ran for nearly 40 years, from 1960 to 1979.'],
  ['unknown', 'She was mayor for three years, from 1994 to 1998.'],
  ['unknown', 'It rose 77 percent from 1941 to 1976, eight years before the mill closed.'],
]);

const sinces = all('duration', summer, [
  ['agrees', 'It has been 20 years since the 1996 flood.'],
  ['disagrees', 'It has been 20 years since the 1986 flood.'],
  ['agrees', 'In the 12 years since 2004 the town has grown.'],
  ['disagrees', 'In the 21 years since 2004 the town has grown.'],
  ['unknown', 'It had been 12 years since 1986, he wrote.'],
  ['agrees', 'Exports fell for the third year in a row since 2013.'],
  ['disagrees', 'Exports fell for the third year in a row since 2006.'],
  ['agrees', 'Exports fell for the fourth straight year since 2013.'],
  ['unknown', 'Exports fell for the third year in a row, the longest run since 1998.'],
]);

const births = all('age', summer, [
  ['agrees', 'Anna Brandt, 72, runs the mill.', { born: { 'Anna Brandt': '1944-02-11' } }],
  ['disagrees', 'Anna Brandt, 74, runs the mill.', { born: { 'Anna Brandt': '1944-02-11' } }],
  ['unknown', 'Anna Brandt, 72, runs the mill.', { born: { 'Anna Brandt': '1944' } }],
  ['unknown', 'Anna Brandt, 71, runs the mill.', { born: { 'Anna Brandt': '1944' } }],
  ['disagrees', 'Anna Brandt, 70, runs the mill.', { born: { 'Anna Brandt': '1944' } }],
  ['unknown', 'Anna Brandt, 71, runs the mill.', { born: { 'Anna Brandt': '1944-06-14' } }],
  ['unknown', 'Anna Brandt, 73, runs the mill.', { born: { 'Anna Brandt': '1943-06' } }],
  ['agrees', 'Anna Brandt (72) runs the mill.', { born: { 'Anna Brandt': '1944-02-11' } }],
  ['disagrees', 'Anna Brandt (27) runs the mill.', { born: { 'Anna Brandt': '1944-02-11' } }],
  ['unknown', 'In 1972 Anna Brandt, 28, took over the mill.', { born: { 'Anna Brandt': '1944-02-11' } }],
  ['unknown', 'Anna Brandt, then 28, took over the mill.', { born: { 'Anna Brandt': '1944-02-11' } }],
  ['unknown', 'Anna Brandt, 72, runs the mill.', { born: { 'Anna Brandt': '1944-02-11' }, undated: true }],
  ['agrees', 'Anna Brandt was born on March 3, 1944. Brandt, 72, runs the mill.'],
  ['unknown', 'Anna Brandt was born on March 3, 1944. Brandt, 62, runs the mill.'],
  ['agrees', 'Anna Brandt died on Monday at the age of 72.', { born: { 'Anna Brandt': '1944-02-11' } }],
  ['disagrees', 'Anna Brandt died on Monday at the age of 82.', { born: { 'Anna Brandt': '1944-02-11' } }],
  ['unknown', 'Born in 1915 in Oslo, Karl Moe was 91 in 2007.'],
  ['disagrees', 'Born in 1915 in Oslo, Karl Moe was 81 in 2007.'],
  ['unknown', 'Karl Moe, who was born in 1915, died in 2007 at 92.'],
  ['disagrees', 'Karl Moe, who was born in 1915, died in 2007 at 81.'],
  ['disagrees', 'Anna Brandt, 54, runs the mill.\n\nLast week Ms. Anna Brandt, 45, had said she would sell.'],
  ['agrees', 'Anna Brandt, 54, runs the mill.\n\nLast week Ms. Anna Brandt, 54, said she would sell.'],
  ['unknown', 'Anna Brandt, 54, runs the mill.\n\nHer daughter Lena Brandt, 25, is to follow.'],
  ['unknown', 'Anna Brandt, 54, runs the mill.\n\nBrandt, 25, said Lena would follow Ms. Lena Brandt.'],
]);

const besideDays = all('date', winter, [
  ['agrees', 'The mill opened yesterday, Feb. 6, in the rain.'],
  ['disagrees', 'The mill opened yesterday, Feb. 16, in the rain.'],
  ['unknown', 'The mill opened yesterday, Feb. 5, in the rain.'],
  ['agrees', 'The mill opens tomorrow (Feb. 8).'],
  ['disagrees', 'The mill opens tomorrow (Feb. 18).'],
  ['agrees', 'It is open on Feb. 7, 1994, today.'],
  ['disagrees', 'It is open on Feb. 7, 1995, today.'],
  ['unknown', 'The mill opened yesterday, Feb. 16 having been too early.'],
  ['unknown', 'The mill opened yesterday, Feb. 16, in the rain.', { undated: true }],
  ['unknown', '“The mill opened yesterday, Feb. 16, in the rain,” she said.'],
]);

const weeks = all('duration', summer, [
  ['unknown', 'They had a two-week course from 17 to 26 May 2022.'],
  ['disagrees', 'They had a four-week course from 17 to 26 May 2022.'],
]);

const birthsOnFile = all('date', summer, [
  ['agrees', 'Anna Brandt was born on Feb. 11, 1944.', { born: { 'Anna Brandt': '1944-02-11' } }],
  ['disagrees', 'Anna Brandt was born on Feb. 11, 1947.', { born: { 'Anna Brandt': '1944-02-11' } }],
  ['agrees', 'Anna Brandt was born in 1944.', { born: { 'Anna Brandt': '1944-02-11' } }],
  ['disagrees', 'Anna Brandt was born in 1945.', { born: { 'Anna Brandt': '1944-02-11' } }],
  ['agrees', 'Anna Brandt was born on Feb. 11, 1944.', { born: { 'Anna Brandt': '1944' } }],
  ['disagrees', 'Born in 1915 in Oslo, Karl Moe came late.', { born: { 'Karl Moe': '1951' } }],
  ['unknown', 'Anna Brandt was born in 1945.'],
  ['unknown', '“Anna Brandt was born in 1945,” he said.', { born: { 'Anna Brandt': '1944' } }],
]);

/** Made by hand: weekdays, dates, durations, ages. */
export const datesCases: readonly FigureCase[] = [
  ...weekdaysOfYears, ...weekdaysByPublication, ...agos, ...anniversaries, ...spans, ...sinces, ...births, ...weeks, ...besideDays, ...birthsOnFile,
]; // prettier-ignore
