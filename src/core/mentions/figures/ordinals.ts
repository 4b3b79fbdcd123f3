import { isLetter } from '../../letters.ts';
import type { Draft } from './draft.ts';
import { before, matchAt, oneOf, sticky } from './patterns.ts';
import { ordinals, tens } from './words/numbers.ts';

const ordinalWord = oneOf(ordinals.keys());
const inWords = sticky(String.raw`(?:(${oneOf(tens.keys())})-)?(${ordinalWord})(?![\p{L}])`);
const inDigits = sticky(String.raw`(\d{1,3}(?:,\d{3})*)(?:st|nd|rd|th)(?![\p{L}])`);
const number = sticky(
  String.raw`(?:No\.|Nos\.|Number|number)[ \u00a0]?(\d{1,3}|one|two|three)(?![\d\p{L}]|[.,]\d)`,
  '',
);

/** Set phrases in which an ordinal counts nothing. */
const idiomBefore =
  /(?:\b(?:at|from the|not|safety|a split|per|every|each|for a|just a|split|the very)[ -]|\d[ -])$/iu;
const secondAsTime = sticky(
  String.raw`(?: (?:before|after|later|ago|of silence|and a half)| ?[-.,;:!?)”"’]|$)`,
);
const idiomAfter = sticky(
  String.raw`[- ](?:graders?|of all|and foremost|lad(?:y|ies)|famil(?:y|ies)|gentleman|minister|names?|hand(?:ed)?|aid|rate|class|guess\w*|hand|nature|thoughts?|fiddle|sight|party|parties|degree|person|world|estate|column|responders?|come|things? first|base|look|reading|wave of|impressions?|approximation|refusal|up|ever so|place)(?!\p{L})`,
);
const verbAfter = sticky(
  String.raw` (?:\p{Ll}+ed|was|were|came|went|took|made|began|became|met|saw|heard|told|spoke|had|has|have|got|ran|won|be|being|to)(?!\p{L})`,
  '',
);
const nameAfter = sticky(String.raw` \p{Lu}\p{Ll}`, '');
const capital = /\p{Lu}/u;
const partAfter = sticky(String.raw`s?[- ](?:half)(?!\p{L})`);
const rankBefore =
  /\b(?:in|into|to|finish(?:ed|es|ing)?|came|comes?|placed|ranked|ranks|ranking|was|is|remained?|currently)[ ]$/iu;

function spelled(text: string, at: number): Draft | null {
  const match = matchAt(inWords, text, at);
  if (!match?.[2]) return null;
  const end = at + match[0].length;
  const value = (tens.get(match[1]?.toLowerCase() ?? '') ?? 0) + (ordinals.get(match[2].toLowerCase()) ?? 0);
  const lead = before(text, at);
  if (matchAt(idiomAfter, text, end) || matchAt(partAfter, text, end) || idiomBefore.test(lead)) return null;
  if (capital.test(text.slice(at, at + 1)) && matchAt(nameAfter, text, end)) return null;
  const isRank = rankBefore.test(lead);
  if (value === 1 && !isRank && (matchAt(verbAfter, text, end) || isLoneFirst(text, end))) return null;
  if (value === 2 && /\ba $/iu.test(lead) && matchAt(secondAsTime, text, end)) return null;
  if (value === 2 && text[end] === ',' && !isRank) return null;
  return { start: at, end, kind: 'ordinal', value, unit: null };
}

/** "First, …": a list, no rank. */
const isLoneFirst = (text: string, end: number): boolean =>
  /^(?:[,:;.!?)”"’—]|--|$)/u.test(text.slice(end, end + 2));

/** "first", "21st", "No. 1": a place in an order. */
export function ordinal(text: string, at: number): Draft | null {
  const isWord = isLetter(text.charCodeAt(at));
  const ranked = isWord ? matchAt(number, text, at) : null;
  if (ranked?.[1]) {
    const value = Number(ranked[1]) || ['one', 'two', 'three'].indexOf(ranked[1]) + 1;
    return { start: at, end: at + ranked[0].length, kind: 'ordinal', value, unit: null };
  }
  const digits = isWord ? null : matchAt(inDigits, text, at);
  if (!digits?.[1]) return isWord ? spelled(text, at) : null;
  const end = at + digits[0].length;
  if (/^ (?:Street|St\.|Avenue|Ave\.?|Floor|Circuit|Amendment|Regiment)/u.test(text.slice(end, end + 12)))
    return null;
  return { start: at, end, kind: 'ordinal', value: Number(digits[1].replaceAll(',', '')), unit: null };
}
