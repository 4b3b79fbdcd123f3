import { monthAbbreviations, weekdayAbbreviations } from '../english/calendar.ts';
import { wordSet, wordsOf } from '../english/words.ts';
import { isDigit, isLetter } from '../letters.ts';
import type { Range } from '../model.ts';

/** Abbreviations that stand before a name or number and so never end a sentence. */
const before = wordSet(`
  mr mrs ms mx messrs dr prof rev revd fr sr st ste mt ft gen col lt maj capt cmdr cpl sgt pvt adm gov sen sens rep reps
   hon pres supt det insp amb atty asst no nos vs v fig figs pp vol ed eds cf al viz approx dist
`);

/** Abbreviations that may also end one; then a word that opens sentences follows. */
const either: ReadonlySet<string> = new Set([
  ...monthAbbreviations,
  ...weekdayAbbreviations,
  ...wordsOf(`
  jr inc corp co ltd plc bros assn dept univ ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore
   pa penn tenn tex va vt wash wis wyo ave blvd rd etc est a.m p.m e.g i.e ph.d m.d
  `),
]);

/** Words that, capitalised after an abbreviation or an initial, mean that a sentence begins. */
const opener = wordSet(`
  the a an he she it they we i you this that these those there his her its their our my in on at by for from with as
   but and or so yet if when while after before since although though however meanwhile what who why how where not no
   some many most all one two both each every another other such more under over last next asked according also
`);

const terminator = /[.!?…]+["”’')\]»]*(?=\s|$)|[。！？]["”」』]*/gu;
const ofWord = /[\p{L}\p{N}.]/u;
const nextWord = /^\s+["“‘'([«]*([\p{L}\p{N}]*)/u;
const initials = /^(?:\p{L}\.)*\p{L}$/u;

/** Sentences of `range`, trimmed, in order; together they hold every word of it. UTF-16 offsets, half-open. */
export function sentencesIn(text: string, range: Range): Range[] {
  const sentences: Range[] = [];
  let start = skipSpace(text, range.start, range.end);
  terminator.lastIndex = start;
  for (let mark = terminator.exec(text); mark && mark.index < range.end; mark = terminator.exec(text)) {
    const end = Math.min(mark.index + mark[0].length, range.end);
    if (end < range.end && !endsSentence(text, start, mark.index, mark[0], end)) continue;
    sentences.push({ start, end });
    start = skipSpace(text, end, range.end);
    if (start >= range.end) return sentences;
    terminator.lastIndex = Math.max(terminator.lastIndex, start);
  }
  const end = skipSpaceBack(text, start, range.end);
  if (end > start) sentences.push({ start, end });
  return sentences;
}

/** From the beginning of the sentence in which a passage begins to the end of that in which it ends. */
export function sentencesAround(text: string, range: Range): Range {
  const before = text.lastIndexOf('\n\n', range.start);
  const after = text.indexOf('\n\n', range.end);
  const paragraph = { start: before < 0 ? 0 : before + 2, end: after < 0 ? text.length : after };
  const held = sentencesIn(text, paragraph).filter(
    ({ start, end }) => start < range.end && range.start < end,
  );
  return {
    start: Math.min(range.start, held.at(0)?.start ?? range.start),
    end: Math.max(range.end, held.at(-1)?.end ?? range.end),
  };
}

const lookAround = 40;

/** The letters, digits and full stops right before the offset. */
function wordBefore(text: string, from: number, at: number): string {
  let start = at;
  while (start > from && isOfWord(text, start - 1)) start -= 1;
  return text.slice(start, at);
}

function isOfWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isLetter(code) || isDigit(code) || code === fullStop || (code > 127 && ofWord.test(text.charAt(at)));
}

const fullStop = 46;

function endsSentence(text: string, start: number, at: number, mark: string, end: number): boolean {
  const next = nextWord.exec(text.slice(end, end + lookAround))?.[1];
  if (next === undefined) return true;
  if (next !== '' && /^\p{Ll}/u.test(next)) return false;
  if (mark !== '.') return true;
  const word = wordBefore(text, Math.max(start, at - lookAround), at);
  const isFirst = at - word.length === start;
  const plain = word.toLowerCase();
  if (before.has(plain))
    return /^\p{Lu}/u.test(word) || plain === 'vs' ? false : opener.has(next.toLowerCase());
  if (isFirst && /^\p{N}+$/u.test(word)) return false;
  if (initials.test(word) || either.has(plain)) return opener.has(next.toLowerCase());
  return true;
}

const space = /\s/u;
const isSpace = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code === 32 || ((code < 32 || code > 127) && space.test(text.charAt(at)));
};

function skipSpace(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && isSpace(text, at)) at++;
  return at;
}

function skipSpaceBack(text: string, from: number, to: number): number {
  let at = to;
  while (at > from && isSpace(text, at - 1)) at--;
  return at;
}
