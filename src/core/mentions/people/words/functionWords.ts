import {
  monthAbbreviations,
  months,
  seasons,
  weekdayAbbreviations,
  weekdays,
} from '../../../english/calendar.ts';
import { wordSet, wordsOf } from '../../../english/words.ts';

/** Words that are no part of a name even when they open a sentence or a headline with a capital. */
export const functionWords: ReadonlySet<string> = new Set([
  ...months,
  ...monthAbbreviations,
  ...weekdays,
  ...weekdayAbbreviations,
  ...seasons.keys(),
  ...wordsOf(`
  a an the this that these those it its it's he she they we i you his her hers him them their theirs our ours my mine your
  yours me us who whom whose what which why how when where while if as at by for from in into of off on onto out over per
  to up upon with within without and but or nor so yet than then thus hence though although because since unless until
  till before after above across against along amid amidst among amongst around behind below beneath beside besides
  between beyond despite down during except inside like near outside past regarding round through throughout toward
  towards under underneath unlike via versus vs about according
  also again already always almost even ever further furthermore however indeed instead just later least less maybe
  meanwhile meantime more moreover most much nearly never nevertheless no none nonetheless not nothing now often once
  only otherwise perhaps quite rather really recently still such there therefore today tomorrow tonight too usually very
  well yes yesterday here elsewhere everywhere somewhere anyone everyone someone nobody anybody everybody everything
  something anything all any both each either every few many neither one other others another same several some two three
  four five six seven eight nine ten eleven twelve dozens hundreds thousands millions half last next first second third
  earlier late early afterwards afterward finally eventually additionally similarly likewise consequently
  is are was were be been being am do does did done doing has have had having will would shall should can could may might
  must let please say says said see asked told using based given due born oh ok okay dear hello hi thanks thank
  i'm i've i'll i'd we're we've we'll we'd you're you've you'll you'd they're they've they'll they'd he'd he'll she'd she'll
  it'd it'll that's there's here's what's who's let's don't doesn't didn't isn't aren't wasn't weren't can't couldn't
  won't wouldn't shouldn't hasn't haven't hadn't ain't
  former
  photo photos file image video caption read editing reporting writing additional reported edited compiled written
  advertisement share source sources copyright update updated correction note notes
  `),
]);

/** Lower-case words that may stand inside a name. */
export const particles = wordSet(`
  de da di du del della dello degli dei der den des van von vom zu zur zum la le les lo el al ul ur e y i bin ibn bint ben binti
  ter ten te dos das do af av abu abi bou ould st san o' d' l' t' 'ndrangheta ap mac mc na ni nic
`);

/** Particles that belong to the surname even with a capital: "Van Gogh", "Dos Santos", "Bin Laden". */
export const joining = wordSet('de da di del della van von der den bin ibn dos das du ter ten');
