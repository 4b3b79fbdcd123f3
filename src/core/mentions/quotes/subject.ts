import type { Range } from '../../model.ts';
import { cueWords } from './words/cues.ts';
import { leadIns, personPlurals, subjectPronouns, verbs } from './words/subjects.ts';

const token = /[\p{L}\p{N}.&@’'-]*[\p{L}\p{N}.’']|[,;:()]/gu;
const farthest = 26;
/** In UTF-16 units: behind more, no subject is looked for. */
const longestLead = 400;
/** "Surrounded by …,", "Speaking in …," */
const participle = /^\p{Lu}\p{Ll}{2,}(?:ed|ing)$/u;
const capital = /^\p{Lu}/u;

const firstVerbs: ReadonlySet<string> = new Set([
  ...verbs,
  ...[...cueWords].flatMap(([word, kinds]) => (kinds.has('speech') || kinds.has('naming') ? [word] : [])),
]);

/** Is the word the first verb of its sentence, given the one before it? */
export function isVerb(word: string, previous: string): boolean {
  if (word !== word.toLowerCase() || previous === '') return false;
  const lower = word.endsWith('.') ? word.slice(0, -1) : word;
  if (firstVerbs.has(lower)) return true;
  if (/[^aeiou]ed$/u.test(lower) && lower.length > 4) return true;
  const singular = capital.test(previous) || subjectPronouns.has(previous.toLowerCase());
  return singular && /[^s'’]s$/u.test(lower) && !personPlurals.has(lower);
}

/** "At 10:56 p.m. Ames set …" */
const openingTime = /(?:At|By|Around) \d{1,2}(?::\d\d)?(?: ?[ap]\.?m\.)? (?=\p{Lu})/uy;

/**
 * The subject of the sentence that begins at the offset: the words before its first verb, after any adverbial set
 * off by a comma ("On Monday, …"). Null where no verb comes soon.
 */
export function subjectOfSentence(text: string, sentence: number, to: number): Range | null {
  openingTime.lastIndex = sentence;
  const from = sentence + (openingTime.exec(text)?.[0].length ?? 0);
  let start = -1;
  let end = -1;
  let previous = '';
  let inLeadIn = false;
  let seen = 0;
  const lead = text.slice(from, Math.min(to, from + longestLead));
  token.lastIndex = 0;
  for (let match = token.exec(lead); match; match = token.exec(lead)) {
    const [word] = match;
    const at = from + match.index;
    if (++seen > farthest) return null;
    if (',;:()'.includes(word)) {
      if (inLeadIn) inLeadIn = false;
      else if (start >= 0 && end < 0) end = at;
      previous = '';
      continue;
    }
    if (inLeadIn) continue;
    if (start < 0) {
      const isLeadIn = leadIns.has(word.toLowerCase()) || (seen === 1 && participle.test(word));
      inLeadIn = isLeadIn && !/^(?:but|and|yet|so|still|then|that|nor|or)$/iu.test(word);
      if (!isLeadIn) start = at;
    } else if (isVerb(word, previous || 'X')) {
      const subject = { start, end: end < 0 ? at : end };
      return trimmed(text, subject);
    }
    previous = word;
  }
  return null;
}

const nobody =
  /^(?:what|there|how|why|who|the|a|an|this|that|it['’]s|here|new|old|other|more|such|recent|early|late|good|bad|big|local|federal|public|top|real|fresh)$/iu;

function trimmed(text: string, { start, end }: Range): Range | null {
  const words = text
    .slice(start, end)
    .replace(
      /\s+(?:also|then|later|often|never|even|still|just|once|has|have|had|who|which|\p{Ll}+ly)(?=\s*$)/u,
      '',
    )
    .trimEnd();
  return words === '' || words.length > 120 || nobody.test(words)
    ? null
    : { start, end: start + words.length };
}
