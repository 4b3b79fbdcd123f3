const upVerbs =
  'rose|rises|risen|rising|climb(?:ed|s|ing)?|jump(?:ed|s|ing)?|grew|grown|grows|growing|increas(?:ed|es|ing)|soar(?:ed|s|ing)?|surg(?:ed|es|ing)|gain(?:ed|ing)|rais(?:ed|es|ing)|leapt|leaped|expand(?:ed|ing)|up';
const downVerbs =
  'fell|falls|fallen|falling|drop(?:ped|ping)|declin(?:ed|es|ing)|decreas(?:ed|es|ing)|slipp(?:ed|ing)|slid|sliding|plung(?:ed|ing)|tumbl(?:ed|ing)|plummet(?:ed|ing)|shrank|shrunk|shrinking|sank|sunk|lower(?:ed|ing)|reduc(?:ed|es|ing)|down|cut';
const upNouns = 'increase|rise|gain|jump|growth|climb|surge|improvement';
const downNouns = 'decrease|drop|decline|fall|reduction|cut|dip|plunge|loss';

const rising = new RegExp(`^(?:${upVerbs}|${upNouns})$`, 'iu');

/** Of what `moved` or `movement` took. */
export const isRise = (words: string): boolean => rising.test(words);

/** A verb, for patterns. */
export const moved = `(?<verb>${upVerbs}|${downVerbs})\\b`;
/** A noun, for patterns. The plural is of measures that move something: "tax cuts from 10 percent". */
export const movement = `(?<verb>${upNouns}|${downNouns})\\b`;
