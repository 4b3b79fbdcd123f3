import { monthAbbreviations, months, seasons, weekdays } from '../../../english/calendar.ts';
import { wordSet, wordsOf } from '../../../english/words.ts';

/** Words before a number that make it part of a name or a label: "Channel 4", "Section 230", "version 3.6". */
export const labels = wordSet(`
   airbus amendment apollo apt apartment article boeing building bus camp canal category cat channel chapter class
   clause covid division door draft episode exhibit exit fig figure flight form formula gate gemini grade group
   highway ii iii interstate ios iphone item kernel lane level line linux lot mach mark mercury model number october
   order page pages para paragraph part pathway phase pier platform prop proposition psalm python radio release
   resolution room route row rule schedule season section series sol sector slide space stage station step studio
   suite super table task terminal tier title track type unit verse version video volume vol windows world zone
   euro league band act bill law directive regulation table v
`);

/** Capitalised words that are no names and so may stand before any number. */
export const plainBeforeNumber: ReadonlySet<string> = new Set([
  ...months,
  ...monthAbbreviations,
  ...weekdays,
  ...seasons.keys(),
  ...wordsOf(`
   a about above after all almost already also although an and another any are around as at because been before
   being below between both but by can could did do does down due during each early either even every exactly few
   fewer for from further had has have he her his how i if in including into is it its just last late less like
   many may me mid more most my nearly neither no nor not now of off on once one only or other our out over own
   past per plus roughly said say says several she since so some such than that the their them then there these
   they this those through to today total toward under until up upon us was we were what when where which while who
   will with within without would yet you your approximately only least some nine least meanwhile still just yes
   age aged ages than versus vs least early late top least
  `),
]);
