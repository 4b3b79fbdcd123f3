const upVerbs =
  'rose|rise|rises|risen|rising|climb(?:ed|s|ing)?|jump(?:ed|s|ing)?|grew|grow|grown|grows|growing|increas(?:e|ed|es|ing)|soar(?:ed|s|ing)?|surg(?:ed|es|ing)|gain(?:ed|ing)|rais(?:e|ed|es|ing)|boost(?:ed|s|ing)?|lift(?:ed|s|ing)?|leapt|leaped|expand(?:ed|ing)|up';
const downVerbs =
  'fell|fall|falls|fallen|falling|drop(?:ped|ping)?|declin(?:e|ed|es|ing)|decreas(?:e|ed|es|ing)|slipp(?:ed|ing)|slid|sliding|plung(?:ed|ing)|tumbl(?:ed|ing)|plummet(?:ed|ing)|shrank|shrunk|shrinking|sank|sunk|lower(?:ed|ing)?|reduc(?:e|ed|es|ing)|slash(?:ed|ing)?|trim(?:med|ming)?|eased|down|cut';
const upNouns = 'increase|rise|gain|jump|growth|climb|surge|improvement';
const downNouns = 'decrease|drop|decline|fall|reduction|cut|dip|plunge|loss';

const rising = new RegExp(`^(?:${upVerbs}|${upNouns})$`, 'iu');

/** Of what `moved` or `movement` took. */
export const isRise = (words: string): boolean => rising.test(words);

/** A verb, for patterns. */
export const moved = `(?<verb>${upVerbs}|${downVerbs})\\b`;
/** A noun, for patterns. The plural is of measures that move something: "tax cuts from 10 percent". */
export const movement = `(?<verb>${upNouns}|${downNouns})\\b`;
